import { makeClient } from '../makeClient.ts'
import type { Client, ClientOptions } from '../types/Client.ts'
import { withLimit } from '../withLimit.ts'

/**
 * Makes a client on bare `fetch`: the same behaviour as `createClient` of `@oaix/core`, but without ky and its hooks.
 *
 * Throws an `OpenAIError` for a literal `sk-…` key in a web page.
 */
export function createClient(settings?: ClientOptions): Client {
  return makeClient(settings, (send, waitAfter, signal) => {
    const attempt = (): Promise<Response> =>
      send().catch((failure) => withLimit<Response>(signal, waitAfter(failure)).catch(attempt))
    return attempt()
  })
}
