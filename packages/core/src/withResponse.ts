import { OpenAIError } from './errors/OpenAIError.ts'
import type { Client } from './types/Client.ts'

export interface WithResponse<Data> {
  data: Data
  /** The last response that the function received; its body has been read. */
  response: Response
  requestID: string | null
}

/**
 * Calls any function and resolves to its result together with the `Response` it came from.
 *
 * @example
 * const { data, response } = await withResponse(client, (client) => createChatCompletion(client, params))
 */
export async function withResponse<Data>(
  client: Client,
  call: (client: Client) => Promise<Data>,
): Promise<WithResponse<Data>> {
  let response: Response | undefined
  const data = await call({
    request: async (...request) => {
      response = await client.request(...request)
      return response
    },
  })
  if (!response) throw new OpenAIError('the function made no request')
  return { data, response, requestID: response.headers.get('x-request-id') }
}
