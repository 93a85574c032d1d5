import type { RequestOptions } from './Client.ts'

/** The third argument of the stream functions. */
export interface StreamOptions extends RequestOptions {
  /** Milliseconds without a byte after which the stream ends with a `StreamError` of the kind `stalled`. @default none */
  readonly idleTimeout?: number | undefined
}
