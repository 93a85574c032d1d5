import { OpenAIError } from './errors/OpenAIError.ts'
import { requestBinary } from './requestBinary.ts'
import type { Client } from './types/Client.ts'

/**
 * Calls any function and resolves, at the headers, to the undecoded `Response` of its first request.
 *
 * @example
 * const response = await rawResponse(client, (client) => createChatCompletion(client, params))
 * const { choices } = await response.json()
 */
export function rawResponse(client: Client, call: (client: Client) => Promise<unknown>): Promise<Response> {
  return new Promise((resolve, reject) => {
    const raw: Client = {
      async request(request, options) {
        resolve(await requestBinary(client, request, options))
        // The function gets no answer: there is nothing left for it to do.
        return new Promise(() => {})
      },
    }
    call(raw).then(() => reject(new OpenAIError('The function made no request')), reject)
  })
}
