import { type Client, OpenAIError } from '@oaix/core'
import { makeKey } from './makeKey.ts'
import { openSocket } from './openSocket.ts'
import type { ConnectRealtimeOptions, RealtimeConnection } from './types/RealtimeConnection.ts'
import type { RealtimeModel } from './types/RealtimeSession.ts'

/** What a connection is for: a new session, a transcription, or a call that is under way. */
export type ConnectRealtimeParams =
  | { model: RealtimeModel; call_id?: undefined; intent?: undefined }
  | { model?: undefined; call_id?: undefined; intent: 'transcription' }
  | { model?: undefined; call_id: string; intent?: undefined }

/**
 * Connects to a realtime session by the platform's WebSocket, and returns at once: what is sent before the connection
 * is open waits. Read the events in a loop, and `close` the connection when it is done with.
 *
 * The client makes an ephemeral key for the socket, unless `apiKey` or `headers` bring another.
 * A call that is under way needs one of the two.
 *
 * Throws an `OpenAIError` for bad input; what fails later rejects the loop, see `RealtimeConnection`.
 *
 * @example
 * const connection = connectRealtime(client, { model: 'gpt-realtime' })
 * connection.send({ type: 'response.create' })
 * for await (const event of connection) {
 *   if (event.type === 'response.done') break
 * }
 * await connection.close()
 *
 * @see https://platform.openai.com/docs/guides/realtime-websocket
 */
export function connectRealtime(
  client: Client,
  params: ConnectRealtimeParams,
  options: ConnectRealtimeOptions = {},
): RealtimeConnection {
  const { model, call_id, intent } = params
  if ([model, call_id, intent].filter(Boolean).length !== 1) {
    throw new OpenAIError('give model, call_id or intent')
  }
  const session = model ? { type: 'realtime', model } : { type: 'transcription' }
  return openSocket(
    '/realtime',
    { model, call_id, intent },
    call_id ? undefined : (signal) => makeKey(client, '/realtime/client_secrets', session, signal),
    options,
  )
}
