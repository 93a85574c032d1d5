import kyDefault from 'ky'
import { buildURL } from './buildURL.ts'
import { checkKey } from './checkKey.ts'
import { OpenAIError } from './errors/OpenAIError.ts'
import { prepareCall } from './prepareCall.ts'
import { toAPIError } from './toAPIError.ts'
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
      shouldRetry: (state: { error: Error }) => boolean
      delay: () => number
      jitter: (ms: number) => number
      backoffLimit: number
    }
  },
) => Promise<Response>

export interface KyClientOptions extends ClientOptions {
  /** An instance of ky, 1.14 or later, whose hooks see the requests, without their bodies, keys and signals. */
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
  checkKey(settings)
  const { ky = kyDefault as Ky } = settings
  return {
    request: (request, options = {}) =>
      withLimit(
        async (signal) => {
          let hooked: Request
          let vendor: RequestInit | undefined
          let wait = 0
          const [send, waitAfter, headersWith] = prepareCall(
            {
              ...settings,
              // The body and the caller's signal bypass ky, whose `Request` keeps a copy of the one, and loses the
              // other after a garbage collection (https://github.com/nodejs/undici/issues/4068).
              fetch(_url, init) {
                const headers = new Headers(hooked.headers)
                const key = (init.headers as Headers).get('authorization')
                if (key && !headers.has('authorization')) headers.set('authorization', key)
                return (settings.fetch ?? fetch)(hooked.url, { ...vendor, ...init, headers })
              },
            },
            request,
            options,
          )
          const response = await ky(new URL(buildURL(settings, request, options)), {
            method: request.method,
            headers: headersWith(),
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
              limit: Math.min(Math.ceil(options.maxRetries ?? settings.maxRetries ?? 2) + 1, 2 ** 31),
              methods: ['get', 'post', 'delete'],
              shouldRetry({ error }) {
                wait = waitAfter(error)
                return true
              },
              delay: () => wait,
              // Not those of the instance, which could undercut what the server asks.
              jitter: (ms) => ms,
              backoffLimit: Infinity,
            },
          })
          // A hook can replace the answer, or take it away.
          if (response?.ok) return response
          throw response
            ? await toAPIError(`${request.method} ${request.path}: `, response)
            : new OpenAIError('A ky hook stopped the call')
        },
        options.signal,
        // For the hooks: an attempt knows the end of its time, and tells of those before it.
        (options.deadline ?? settings.deadline ?? Infinity) + 1,
        `${request.method} ${request.path}: too late`,
      ),
  }
}
