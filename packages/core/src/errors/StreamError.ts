import { APIError } from './APIError.ts'

/**
 * How a stream ended that did not end well:
 * - `truncated`: the body ended, or broke, before the endpoint's own last event
 * - `stalled`: no byte arrived within `idleTimeout`
 * - `not-sse`: the answer is not an event stream (a captive portal, a proxy's page)
 * - `server`: the server sent an error event; see `code`, `type` and `param`
 * - `malformed`: an event whose data is not JSON
 */
export type StreamErrorKind = 'truncated' | 'stalled' | 'not-sse' | 'server' | 'malformed'

/** A stream that began and did not end well. */
export class StreamError<Partial = unknown> extends APIError {
  override readonly name: string = 'StreamError'
  declare readonly kind: StreamErrorKind
  /** What had arrived: the items of the stream, or what an accumulator had built from them. */
  declare readonly partial: Partial
}
