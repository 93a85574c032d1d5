/**
 * What an endpoint function says of its request; may have further settings of `fetch`, such as `cache`, or the `duplex`
 * that Node requires for a stream as body.
 */
export interface APIRequest extends Omit<RequestInit, 'body' | 'headers' | 'method' | 'signal'> {
  readonly method: 'GET' | 'POST' | 'DELETE'
  /** Below the base URL, with encoded segments: made by `path`, or a literal. */
  readonly path: string
  /** An array is one parameter for each item, under the name as written; for objects see `bracketed`. */
  readonly query?: object | undefined
  /** A plain object is sent as JSON; anything that `fetch` takes as a body is sent as it is. */
  readonly body?: object | undefined
  /** Headers of this operation, such as `OpenAI-Beta`; the default of `accept` is `application/json`. */
  readonly headers?: Readonly<Record<string, string>> | undefined
  /** Hand the answer over at its headers. Otherwise its body is read first, within `timeout`. */
  readonly stream?: boolean | undefined
}

/** Headers or query parameters: `null` removes one that an earlier layer set, `undefined` leaves it. */
export type Layer<Value = string> = Readonly<Record<string, Value | null | undefined>>

/** A value of the query; an array is one parameter for each item. */
export type QueryValue = string | number | boolean | readonly (string | number | boolean)[]

/** The third argument of every function. */
export interface RequestOptions {
  /** Ends the wait, the request and its body at once; the call rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined
  /** Milliseconds for one attempt: to the headers, and through the body where it is read at once. @default 600_000 */
  readonly timeout?: number | undefined
  /** Attempts after the first. Bodies that can't be sent twice are never retried. @default 2 */
  readonly maxRetries?: number | undefined
  /** Milliseconds for everything together: all attempts and the waits between them; to the headers of a stream. */
  readonly deadline?: number | undefined
  readonly headers?: Layer | undefined
  readonly query?: Layer<QueryValue> | undefined
  /** Extra fields for the body, where the call has one, over those of `params`. */
  readonly body?: object | undefined
  /** Sent as `Idempotency-Key`. */
  readonly idempotencyKey?: string | undefined
}

/**
 * Data and one verb. Anything of this shape is a client.
 *
 * `request` resolves to a successful `Response` and rejects with an `APIError`, an `APIConnectionError`
 * (`APITimeoutError`), an `OpenAIError` for bad input (the platform's `TypeError` for a body that is no JSON), or the
 * reason of the caller's signal.
 */
export interface Client {
  readonly request: (request: APIRequest, options?: RequestOptions) => Promise<Response>
}

export interface ClientOptions {
  /** The key, or a function that is called before every attempt. Leave it out where a proxy adds the key. */
  readonly apiKey?: string | (() => string | Promise<string>) | undefined
  /** May carry a query string of its own. @default 'https://api.openai.com/v1' */
  readonly baseURL?: string | undefined
  readonly organization?: string | undefined
  readonly project?: string | undefined
  /** Headers for every request. */
  readonly headers?: Layer | undefined
  /** Query parameters for every request. */
  readonly query?: Layer<QueryValue> | undefined
  /** Milliseconds for one attempt. @default 600_000 */
  readonly timeout?: number | undefined
  /** Attempts after the first. @default 2 */
  readonly maxRetries?: number | undefined
  /** Milliseconds for all attempts and waits of a call together. */
  readonly deadline?: number | undefined
  readonly fetch?: ((url: string, init: RequestInit) => Promise<Response>) | undefined
  /** Allows a literal `sk-…` key in a web page, where every visitor can read it. */
  readonly dangerouslyAllowBrowser?: boolean | undefined
}
