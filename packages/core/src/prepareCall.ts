import { buildURL } from './buildURL.ts'
import { APIConnectionError } from './errors/APIConnectionError.ts'
import type { APIError } from './errors/APIError.ts'
import { OpenAIError } from './errors/OpenAIError.ts'
import { setAll } from './setAll.ts'
import { toAPIError } from './toAPIError.ts'
import type { Attempt } from './types/Attempt.ts'
import type { APIRequest, ClientOptions, RequestOptions } from './types/Client.ts'
import { withLimit } from './withLimit.ts'

/** Worth another attempt, by the server's own verdict, else by the status. */
const RETRYABLE = /^(true|40[89]|429|5)/

/** A call that is built and not sent. */
export type Call = [
  /** Makes one attempt. */
  send: () => Promise<Response>,
  /** The milliseconds from a failed attempt to the next; throws the error where it was the last. */
  waitAfter: (failure: unknown) => number,
  /** The headers of an attempt that is made with the key. */
  headersWith: (key?: string) => Headers,
]

/** Builds what both clients drive: how an attempt is made, and what follows one that failed. */
export function prepareCall(settings: ClientOptions, request: APIRequest, options: RequestOptions): Call {
  const { method, path, body } = request
  const { signal } = options
  const timeout = options.timeout ?? settings.timeout ?? 600_000
  const deadline = options.deadline ?? settings.deadline ?? Infinity
  const maxRetries = options.maxRetries ?? settings.maxRetries ?? 2
  if (!(Math.min(timeout, deadline, maxRetries) >= 0)) {
    throw new OpenAIError('timeout, deadline or maxRetries is invalid')
  }
  const label = `${method} ${path}: `
  const end = Date.now() + deadline
  const attempts: Attempt[] = []
  const url = buildURL(settings, request, options)
  const fields = body ?? (method === 'POST' ? options.body : undefined)
  const json = fields?.constructor === Object ? JSON.stringify({ ...fields, ...options.body }) : undefined

  const headersWith = (key?: string) =>
    setAll(new Headers(), [
      {
        accept: request.accept ?? 'application/json',
        'content-type': json && 'application/json',
        authorization: key ? `Bearer ${key}` : undefined,
        'OpenAI-Organization': settings.organization,
        'OpenAI-Project': settings.project,
        'Idempotency-Key': options.idempotencyKey,
      },
      request.headers,
      settings.headers,
      options.headers,
    ])

  const attempt = async (signal: AbortSignal) => {
    const { apiKey, fetch = globalThis.fetch } = settings
    const key = typeof apiKey === 'function' ? await apiKey() : apiKey
    signal.throwIfAborted()
    const response = await fetch(url, {
      method,
      headers: headersWith(key),
      body: json ?? (body && (setAll(body as FormData, [options.body]) as BodyInit)),
      signal,
      // A redirect could take the body and the caller's own headers to another origin.
      redirect: 'manual',
      // Node requires it for bodies that are streams.
      duplex: 'half',
      ...request.init,
    } as RequestInit)
    if (!response.ok) throw await toAPIError(label, response, key)
    // React Native has no body streams, and reads bodies by itself.
    return request.stream || !response.body ? response : new Response(await response.arrayBuffer(), response)
  }

  const send = () =>
    withLimit(attempt, signal, Math.min(timeout, end - Date.now()), `${label}too late`).catch((cause) => {
      throw cause instanceof OpenAIError
        ? cause
        : new APIConnectionError(label + (cause?.cause?.code ?? cause?.message ?? cause), { cause })
    })

  const waitAfter = (failure: unknown) => {
    signal?.throwIfAborted()
    const error = failure as APIError
    const wait = error.retryAfter ?? Math.min(500 * 2 ** attempts.length, 8000) * (1 - Math.random() / 4)
    // A server that asks for a longer wait is not waited for: the error says how long.
    const retry =
      attempts.length < maxRetries &&
      // A stream can be sent once.
      !(Symbol.asyncIterator in Object(body)) &&
      wait <= Math.min(60_000, end - Date.now()) &&
      (error instanceof APIConnectionError ||
        RETRYABLE.test(error.headers?.get('x-should-retry') ?? (error.status as unknown as string)))
    attempts.push({ status: error.status, requestID: error.requestID, wait: retry ? wait : undefined })
    if (retry) return wait
    throw Object.assign(error, { attempts })
  }

  return [send, waitAfter, headersWith]
}
