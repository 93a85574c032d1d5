import type { Client } from '@oaix/core'

/** An endpoint function, such as `createChatCompletion`: what it would send says what it allows. */
export type Operation = (client: Client, params: never, options?: never) => Promise<unknown>

/** Endpoint functions with limits. A request has to keep to one of the rules that list its function. */
export interface AllowRule {
  readonly operation: Operation | readonly Operation[]
  /** The models that may be asked for: the request has to name one of them. */
  readonly models?: readonly string[] | undefined
  /** Tokens that a request may ask for, all of its choices together; set where it names no number. */
  readonly maxOutputTokens?: number | undefined
  /** Bytes of a request's body. @default that of the proxy */
  readonly maxBodySize?: number | undefined
}

/** What a visitor asks for. */
export interface ProxyOperation {
  readonly method: 'GET' | 'POST' | 'DELETE'
  /** As in the API reference: `/files/{file_id}`. */
  readonly path: string
  /**
   * The ids of the path, and the fields of the body with the limits that were set; the query where the operation has no
   * body. A copy: changing it changes nothing. The fields of a form are here only where a rule had to read them.
   */
  readonly params: Readonly<Record<string, unknown>>
}

export interface ProxyOptions {
  /** The client that makes the requests. Either this or `apiKey`. */
  readonly client?: Client | undefined
  /** The key, or a function that is called for every request. */
  readonly apiKey?: string | (() => string | Promise<string>) | undefined
  /** Where the requests go, beside `apiKey`. @default 'https://api.openai.com/v1' */
  readonly baseURL?: string | undefined
  /** The endpoint functions that a page may call. A function that streams is one of its own. */
  readonly allow: readonly (Operation | AllowRule)[]
  /**
   * Called before anything is sent: `false` refuses with 403, a `Response` is the answer instead, `true` and
   * `undefined` let the request through. The body has been read: see `params`.
   */
  readonly authorize?:
    | ((
        request: Request,
        operation: ProxyOperation,
      ) => boolean | Response | undefined | Promise<boolean | Response | undefined>)
    | undefined
  /** The part of the address before the API's own paths, such as `/api/openai`. @default '' */
  readonly basePath?: string | undefined
  /** Other origins whose pages may call, such as `https://example.com`. @default none but the own */
  readonly origins?: readonly string[] | undefined
  /** Bytes of a request's body. @default 4 MiB of JSON, 25 MiB of a form */
  readonly maxBodySize?: number | undefined
  /** Told what failed upstream, in `authorize` or here, for logs; not what was refused, nor who has left. */
  readonly onError?: ((error: unknown, request: Request) => void) | undefined
}
