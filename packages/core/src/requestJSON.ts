import { APIError } from './errors/APIError.ts'
import type { APIRequest, Client, RequestOptions } from './types/Client.ts'

/** Makes a request and resolves to its JSON answer; throws an `APIError` where the answer is something else. */
export async function requestJSON<Result>(
  client: Client,
  request: APIRequest,
  options?: RequestOptions,
): Promise<Result> {
  const response = await client.request(request, options)
  // Without a cause: the platform's error quotes the body.
  return response.json().catch(() => {
    throw new APIError(`${request.method} ${request.path}: not JSON`, response)
  })
}
