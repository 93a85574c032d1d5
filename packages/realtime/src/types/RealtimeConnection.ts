import type { RealtimeClientEvent } from './RealtimeClientEvent.ts'
import type { RealtimeServerEvent } from './RealtimeServerEvent.ts'

/**
 * A session that is open, or about to be.
 *
 * Its events are read by a loop. Leaving the loop leaves the connection open: the next loop goes on where it ended, and
 * what comes between waits, up to `maxBuffer`. The loop ends when the connection is closed by either side; it rejects
 * with a `RealtimeError` when the connection ends otherwise, with an `APITimeoutError` when it did not open in time,
 * with the reason of the caller's signal, and with the error of the request for an ephemeral key.
 */
export interface RealtimeConnection<Sent = RealtimeClientEvent, Received = RealtimeServerEvent>
  extends AsyncIterable<Received> {
  /** Resolves once the connection is open; rejects, as the loop does, where that fails. Need not be awaited. */
  readonly opened: Promise<void>
  /**
   * Sends an event. Before the connection is open, it waits in a queue. Throws a `RealtimeError` of kind `closed` after
   * the end, and of kind `overflow`, without sending, where more than `maxBuffer` would wait.
   */
  readonly send: (event: Sent) => void
  /** The characters or bytes that wait to be sent. */
  readonly bufferedAmount: number
  /** Ends the connection and its loops at once; resolves when the other side knows, or does not answer. */
  readonly close: () => Promise<void>
}

/** What is asked of a socket. */
export interface RealtimeSocket {
  /** 1 is open. */
  readonly readyState: number
  readonly bufferedAmount: number
  send(data: string): void
  close(code?: number): void
  addEventListener(
    type: 'open' | 'message' | 'close' | 'error',
    listener: (event: RealtimeSocketEvent) => void,
  ): void
}

export interface RealtimeSocketEvent {
  readonly type?: string
  readonly data?: unknown
  readonly code?: number
  readonly reason?: string
  readonly wasClean?: boolean
  readonly message?: string
}

/** A constructor of sockets that takes headers as that of `ws` and that of React Native. */
export type RealtimeSocketConstructor = new (
  url: string,
  protocols: string[],
  options: { headers: Record<string, string>; followRedirects: false },
) => RealtimeSocket

export interface RealtimeConnectionOptions {
  /** Ends the connection at any time; what is under way rejects with the signal's reason. */
  signal?: AbortSignal | undefined
  /** Milliseconds until the connection is open, an ephemeral key included. @default 30_000 */
  timeout?: number | undefined
  /** Milliseconds without an event after which the connection counts as lost. @default none */
  idleTimeout?: number | undefined
  /** Characters of events that may wait to be read, and as many that may wait to be sent. @default 16_777_216 */
  maxBuffer?: number | undefined
}

export interface ConnectRealtimeOptions extends RealtimeConnectionOptions {
  /**
   * An ephemeral key (`ek_…`), or on a server a secret one, or a function that is called for it. Left out, and without
   * `headers`, an ephemeral key is made with the client.
   */
  apiKey?: string | (() => string | Promise<string>) | undefined
  /**
   * Where `/realtime` is; may carry a query string of its own.
   * @default where the ephemeral key was made, or `wss://api.openai.com/v1` with a key of yours
   */
  websocketBaseURL?: string | undefined
  /** The whole address, in place of all that is made of the base URL and the params; for Azure and gateways. */
  url?: string | undefined
  /**
   * For the handshake. Node, Deno and Bun can send them; elsewhere a `WebSocket` is needed that does.
   */
  headers?: Readonly<Record<string, string>> | undefined
  /** Sub-protocols beside those of the API, such as `openai-organization.org-1`. */
  protocols?: readonly string[] | undefined
  /** A constructor like that of `ws`, in place of the platform's. The key goes into a header with it. */
  WebSocket?: RealtimeSocketConstructor | undefined
  /** Allows a literal `sk-…` key in a web page, where every visitor can read it. */
  dangerouslyAllowBrowser?: boolean | undefined
}
