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
    const request: Client['request'] = (...args) => {
      requestBinary(client, ...args).then(resolve, reject)
      // The function gets no answer: there is nothing left for it to do.
      return new Promise(() => {})
    }
    call({ request }).then(() => reject(new OpenAIError('the function made no request')), reject)
  })
}
