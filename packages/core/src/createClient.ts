import kyDefault from 'ky'
import { OpenAIError } from './errors/OpenAIError.ts'
import { makeClient } from './makeClient.ts'
import { setAll } from './setAll.ts'
import type { Client, ClientOptions } from './types/Client.ts'
import { withLimit } from './withLimit.ts'

/** What is asked of ky: 1.14 and 2.1 both fit. */
export type Ky = (
  url: URL,
  options: {
    method: string
    headers: Headers
    signal: AbortSignal
    timeout: false
    throwHttpErrors: false
    fetch: (request: RequestInfo | URL, init?: RequestInit) => Promise<Response>
    retry: {
      limit: number
      methods: ('get' | 'post' | 'delete')[]
      shouldRetry: (state: { error: Error }) => Promise<true>
      delay: () => number
    }
  },
) => Promise<Response>

export interface KyClientOptions extends ClientOptions {
  /** An instance of ky, 1.14 or later, whose hooks see the address and the caller's own headers, and may change both. */
  readonly ky?: Ky | undefined
}

/**
 * Makes a client on ky. For the smallest bundles `@oaix/core/lite` has a twin on bare `fetch`.
 *
 * Throws an `OpenAIError` for a literal `sk-…` key in a web page.
 *
 * @example
 * const client = createClient({ apiKey: process.env.OPENAI_API_KEY, timeout: 30_000 })
 */
export function createClient(settings: KyClientOptions = {}): Client {
  // Refuses a secret key now, not at the first call.
  makeClient(settings, undefined as never)

  return {
    async request(request, options = {}) {
      const shown = setAll(new Headers(), request.headers, settings.headers, options.headers)
      let vendor: RequestInit | undefined
      let hooked: Request
      return makeClient(
        {
          ...settings,
          // The body and the caller's signal bypass ky, whose `Request` keeps a copy of the one, and loses the other
          // after a garbage collection (https://github.com/nodejs/undici/issues/4068).
          fetch(_url, init) {
            const headers = init.headers as Headers
            for (const [name] of shown) headers.delete(name)
            for (const [name, value] of hooked.headers) headers.set(name, value)
            return (settings.fetch ?? fetch)(hooked.url, { ...vendor, ...init })
          },
        },
        (send, waitAfter, signal, url) =>
          // For the hooks: an attempt knows the end of its time, and tells of those before it.
          withLimit(
            signal,
            (options.deadline ?? settings.deadline ?? Infinity) + 1,
            'timeout',
            async (signal) => {
              const response = await (settings.ky ?? (kyDefault as Ky))(url, {
                method: request.method,
                headers: shown,
                signal,
                // Each attempt is limited where its socket is: ky's own timer would leave that open.
                timeout: false,
                throwHttpErrors: false,
                fetch(input, extra) {
                  hooked = input as Request
                  // Such as the `dispatcher` of an instance.
                  vendor = extra
                  return send()
                },
                retry: {
                  // One more than there may be, so that `waitAfter` ends the call.
                  limit: Math.min(Math.ceil(options.maxRetries ?? settings.maxRetries ?? 2) + 1, 2e9),
                  methods: ['get', 'post', 'delete'],
                  // Waits here: the delays of an instance could undercut what the server asks.
                  shouldRetry: ({ error }) => withLimit<true>(signal, waitAfter(error)).catch(() => true),
                  delay: () => 0,
                },
              })
              // A hook can replace the answer, or take it away.
              if (response?.ok) return response
              throw new OpenAIError('hook is invalid')
            },
          ),
      ).request(request, options)
    },
  }
}
