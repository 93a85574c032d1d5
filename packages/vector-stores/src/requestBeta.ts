import { type APIRequest, type Client, type RequestOptions, requestJSON } from '@oaix/core'

/** Makes a request of the vector stores, which take the header of the Assistants API. */
export function requestBeta<Result>(
  client: Client,
  request: APIRequest,
  options?: RequestOptions,
): Promise<Result> {
  return requestJSON(client, { ...request, headers: { 'OpenAI-Beta': 'assistants=v2' } }, options)
}
