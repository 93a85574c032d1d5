import { checkKey } from '../checkKey.ts'
import { prepareCall } from '../prepareCall.ts'
import { sleep } from '../sleep.ts'
import type { Client, ClientOptions } from '../types/Client.ts'

/**
 * Makes a client on bare `fetch`: the same behaviour as `createClient` of `@oaix/core`, but without ky and its hooks.
 *
 * Throws an `OpenAIError` for a literal `sk-…` key in a web page.
 */
export function createClient(settings: ClientOptions = {}): Client {
  checkKey(settings)
  return {
    async request(request, options = {}) {
      const [send, waitAfter] = prepareCall(settings, request, options)
      for (;;) {
        try {
          return await send()
        } catch (failure) {
          await sleep(waitAfter(failure), options.signal)
        }
      }
    },
  }
}
