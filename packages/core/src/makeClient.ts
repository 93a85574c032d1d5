import { APIConnectionError } from './errors/APIConnectionError.ts'
import { APIError } from './errors/APIError.ts'
import { OpenAIError } from './errors/OpenAIError.ts'
import { setAll } from './setAll.ts'
import type { Attempt } from './types/Attempt.ts'
import type { Client, ClientOptions } from './types/Client.ts'
import type { ErrorObject } from './types/ErrorObject.ts'
import { withLimit } from './withLimit.ts'

/** Makes the attempts of a call. */
export type Drive = (
  /** Makes one attempt. */
  send: () => Promise<Response>,
  /** The milliseconds from a failed attempt to the next; throws the error of the call where it was the last. */
  waitAfter: (failure: unknown) => number,
  signal: AbortSignal | undefined,
  url: URL,
) => Promise<Response>

/** Makes a client that builds, sends and judges, and leaves it to `drive` how attempts follow one another. */
export function makeClient(settings: ClientOptions = {}, drive: Drive): Client {
  const { apiKey } = settings
  if (globalThis.location && /^sk-/.test(apiKey as string) && !settings.dangerouslyAllowBrowser) {
    throw new OpenAIError('apiKey needs dangerouslyAllowBrowser')
  }

  return {
    async request(request, options = {}) {
      const { signal } = options
      const { method, path, body } = request
      const timeout = options.timeout ?? settings.timeout ?? 600_000
      const deadline = options.deadline ?? settings.deadline ?? Infinity
      const maxRetries = options.maxRetries ?? settings.maxRetries ?? 2
      if (!(Math.min(timeout, deadline, maxRetries) >= 0)) {
        throw new OpenAIError('timeout, deadline or maxRetries is invalid')
      }
      const label = `${method} ${path}: `
      const attempts: Attempt[] = []
      const json = body?.constructor === Object && JSON.stringify({ ...body, ...options.body })

      let url!: URL
      try {
        // In a page, a base URL such as '/api/openai' is of the page's own origin.
        url = new URL(
          settings.baseURL ?? 'https://api.openai.com/v1',
          globalThis.location as unknown as string,
        )
      } catch {}
      // Not with a password, which fetch would refuse, and quote.
      if (!/^https?:..[^@/]+\//.test(url as unknown as string)) throw new OpenAIError('baseURL is invalid')
      url.pathname = url.pathname.replace(/\/$/, '') + path
      setAll(url.searchParams, settings.query, request.query, options.query)

      const end = Date.now() + deadline
      const attempt = async (signal: AbortSignal) => {
        const key = apiKey instanceof Function ? await apiKey() : apiKey
        const response = await (settings.fetch ?? fetch)(url.href, {
          // A redirect could take the body and the caller's own headers to another origin.
          redirect: 'manual',
          ...request,
          body: json || (body as BodyInit),
          headers: setAll(
            new Headers(),
            {
              'content-type': json ? 'application/json' : undefined,
              accept: 'application/json',
              authorization: key ? `Bearer ${key}` : undefined,
              'OpenAI-Organization': settings.organization,
              'OpenAI-Project': settings.project,
              'Idempotency-Key': options.idempotencyKey,
            },
            request.headers,
            settings.headers,
            options.headers,
          ),
          signal,
        })
        if (!response.ok) {
          let error: (ErrorObject & { error?: ErrorObject }) | undefined
          try {
            // Some servers quote the key that they refuse. (No JSON has a NUL.)
            error = JSON.parse((await response.text()).replaceAll(key?.trim() || '\0', '*'))
            error = error?.error ?? error
          } catch {}
          // Some servers send no object, but a text.
          const message = error?.message || (error as unknown as string)?.trim?.() || response.statusText
          throw new APIError(`${label}${response.status} ${message}`, response, error)
        }
        // React Native has no body streams, and reads bodies by itself.
        return request.stream || !response.body
          ? response
          : new Response(await response.arrayBuffer(), response)
      }

      const send = () =>
        withLimit(signal, Math.min(timeout, end - Date.now()), label + 'timeout', attempt).catch((cause) => {
          throw cause instanceof OpenAIError
            ? cause
            : new APIConnectionError(`${label}${cause?.cause?.code ?? cause?.message}`, { cause })
        })

      const waitAfter = (failure: unknown) => {
        if (signal?.aborted) throw signal.reason
        const error = failure as APIError
        const wait = error.retryAfter ?? (1 - Math.random() / 4) * Math.min(8000, 500 * 2 ** attempts.length)
        const retry =
          attempts.length < maxRetries &&
          // A stream can be sent once.
          !(body as ReadableStream | undefined)?.[Symbol.asyncIterator] &&
          // A server that asks for a longer wait is not waited for: the error says how long.
          wait <= 60_000 &&
          wait <= end - Date.now() &&
          (error instanceof APIConnectionError ||
            /^(true|40[89]|429|5)/.test(
              error.headers?.get('x-should-retry') ?? (error.status as unknown as string),
            ))
        attempts.push({ status: error.status, requestID: error.requestID, wait: retry ? wait : undefined })
        if (!retry) throw Object.assign(error, { attempts })
        return wait
      }

      return drive(send, waitAfter, signal, url)
    },
  }
}
