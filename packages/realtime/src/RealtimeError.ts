import { OpenAIError } from '@oaix/core'

/**
 * Why a connection ended, or did not come to be:
 * - `connect`: the handshake failed: refused, a wrong key, no such model
 * - `closed`: the connection dropped, or the server ended it with another code than 1000; or something was sent after
 *   the end
 * - `stalled`: nothing came within `idleTimeout`
 * - `malformed`: the server sent what is no event
 * - `overflow`: more than `maxBuffer` waits to be read, or to be sent
 */
export type RealtimeErrorKind = 'connect' | 'closed' | 'stalled' | 'malformed' | 'overflow'

/** A realtime connection that did not end well. What the server objects to comes as an event of type `error`. */
export class RealtimeError extends OpenAIError {
  override readonly name: string = 'RealtimeError'
  declare readonly kind: RealtimeErrorKind
  /** Of the close, where there was one: 1006 is a connection that dropped. */
  declare readonly code: number | undefined
  /** What the server said when it closed. */
  declare readonly reason: string | undefined

  constructor(
    message: string,
    details: {
      kind: RealtimeErrorKind
      code?: number | undefined
      reason?: string | undefined
      cause?: unknown
    },
  ) {
    super(message)
    Object.assign(this, details)
  }
}
