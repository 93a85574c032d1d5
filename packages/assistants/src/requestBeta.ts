import { type APIRequest, type Client, type RequestOptions, requestJSON } from '@oaix/core'
import { assistantsBeta } from './assistantsBeta.ts'

/** Makes a request of the Assistants API, which asks for a header of its own. */
export function requestBeta<Result>(
  client: Client,
  request: APIRequest,
  options?: RequestOptions,
): Promise<Result> {
  return requestJSON(client, { ...request, headers: assistantsBeta }, options)
}
