import { buildURL } from './buildURL.ts'
import { APIConnectionError } from './errors/APIConnectionError.ts'
import type { APIError } from './errors/APIError.ts'
import { OpenAIError } from './errors/OpenAIError.ts'
import { setAll } from './setAll.ts'
import { toAPIError } from './toAPIError.ts'
import type { Attempt } from './types/Attempt.ts'
import type { APIRequest, ClientOptions, RequestOptions } from './types/Client.ts'
import { withLimit } from './withLimit.ts'

/** Worth another attempt, by the server's own verdict, else by the status, else by the kind of error. */
const RETRYABLE = /^(true|40[89]|429|5..|API(Connection|Timeout)Error)$/

/** A server that asks for a longer wait is not waited for: the error says how long. */
const LONGEST_WAIT = 60_000

/** A call that is built, and not sent yet. */
export interface Call {
  readonly url: string
  readonly timeout: number
  readonly maxRetries: number
  /** The headers of an attempt that is made with the key. */
  readonly headersWith: (key?: string) => Headers
  /** Makes one attempt, of at most `ms` milliseconds. */
  readonly send: (ms?: number, fetch?: ClientOptions['fetch']) => Promise<Response>
  /** The milliseconds from a failed attempt to the next; throws the error where it was the last. */
  readonly waitAfter: (failure: unknown) => number
}

/** Builds what both clients drive: a call with its address, its attempts and what follows on a failed one. */
export function prepareCall(settings: ClientOptions, request: APIRequest, options: RequestOptions): Call {
  const { method, path, body } = request
  const { signal } = options
  const timeout = options.timeout ?? settings.timeout ?? 600_000
  const deadline = options.deadline ?? settings.deadline ?? Infinity
  const maxRetries = options.maxRetries ?? settings.maxRetries ?? 2
  if (!(timeout >= 0 && deadline >= 0 && maxRetries >= 0)) {
    throw new OpenAIError('timeout, deadline or maxRetries is invalid')
  }
  const label = `${method} ${path}: `
  const end = Date.now() + deadline
  const attempts: Attempt[] = []
  const url = buildURL(settings, request, options)
  const isJSON = body?.constructor === Object

  const headersWith = (key?: string) =>
    setAll(new Headers(), [
            {
              accept: request.accept ?? 'application/json',
              'content-type': isJSON ? 'application/json' : undefined,
              authorization: key && `Bearer ${key}`,
              'OpenAI-Organization': settings.organization,
              'OpenAI-Project': settings.project,
              'Idempotency-Key': options.idempotencyKey,
            },
            request.headers,
            settings.headers,
            options.headers,
          ])

  return {
    url,
    headersWith,
    timeout,
    maxRetries,
    send: (ms = timeout, fetch = settings.fetch ?? globalThis.fetch) =>
      withLimit(
        async (limited) => {
          const { apiKey } = settings
          const key = typeof apiKey === 'function' ? await apiKey() : apiKey
          const response = await fetch(url, {
            method,
            headers: headersWith(key),
            body: isJSON ? JSON.stringify({ ...body, ...options.body }) : (body as BodyInit),
            signal: limited,
            // A redirect could take the body and the caller's own headers to another origin.
            redirect: 'manual',
            // Node requires it for bodies that are streams.
            duplex: 'half',
          } as RequestInit)
          if (!response.ok) throw await toAPIError(label, response, key)
          // React Native has no body streams, and reads bodies by itself.
          return request.stream || !response.body ? response : new Response(await response.arrayBuffer(), response)
        },
        signal,
        Math.min(ms, end - Date.now()),
        `${label}too late`,
      ),
    waitAfter(failure) {
      signal?.throwIfAborted()
      const error = (
        failure instanceof OpenAIError
          ? failure
          : new APIConnectionError(label + (failure as Error).message, { cause: failure })
      ) as APIError
      const wait = error.retryAfter ?? Math.min(500 * 2 ** attempts.length, 8000) * (1 - Math.random() / 4)
      const retry =
        attempts.length < maxRetries &&
        wait <= Math.min(LONGEST_WAIT, end - Date.now()) &&
        RETRYABLE.test(error.headers?.get('x-should-retry') ?? `${error.status ?? error.name}`)
      attempts.push({ status: error.status, requestID: error.requestID, wait: retry ? wait : undefined })
      if (retry) return wait
      throw Object.assign(error, { attempts })
    },
  }
}
