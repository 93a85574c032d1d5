import type { APIRequest, Client, RequestOptions } from './types/Client.ts'

/** Makes a request and resolves to its answer as text. */
export async function requestText(
  client: Client,
  request: APIRequest,
  options?: RequestOptions,
): Promise<string> {
  const response = await client.request(request, options)
  return response.text()
}
