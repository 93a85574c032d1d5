import { type APIRequest, type Client, type RequestOptions, requestJSON } from '@oaix/core'

/** Makes a request of the ChatKit API, which is a beta and asks for a header of its own. */
export function requestBeta<Result>(
  client: Client,
  request: APIRequest,
  options?: RequestOptions,
): Promise<Result> {
  return requestJSON(client, { ...request, headers: { 'OpenAI-Beta': 'chatkit_beta=v1' } }, options)
}
