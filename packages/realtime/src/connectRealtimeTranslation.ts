import { type Client, OpenAIError } from '@oaix/core'
import { makeKey } from './makeKey.ts'
import { openSocket } from './openSocket.ts'
import type { ConnectRealtimeOptions, RealtimeConnection } from './types/RealtimeConnection.ts'
import type {
  RealtimeTranslationClientEvent,
  RealtimeTranslationServerEvent,
  RealtimeTranslationSessionCreateRequest,
} from './types/RealtimeTranslation.ts'

export interface ConnectRealtimeTranslationParams {
  model: RealtimeTranslationSessionCreateRequest['model']
}

/**
 * Connects to a session that translates speech, as `connectRealtime` does to others.
 *
 * @example
 * const connection = connectRealtimeTranslation(client, { model: 'gpt-realtime-translate' })
 * connection.send({ type: 'session.update', session: { audio: { output: { language: 'fr' } } } })
 *
 * @see https://platform.openai.com/docs/guides/realtime-translation
 */
export function connectRealtimeTranslation(
  client: Client,
  params: ConnectRealtimeTranslationParams,
  options: ConnectRealtimeOptions = {},
): RealtimeConnection<RealtimeTranslationClientEvent, RealtimeTranslationServerEvent> {
  const { model } = params
  if (!model) throw new OpenAIError('model is missing')
  return openSocket(
    '/realtime/translations',
    { model },
    (signal) => makeKey(client, '/realtime/translations/client_secrets', { model }, signal),
    options,
  )
}
