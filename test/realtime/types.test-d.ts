import type { Client } from '@oaix/core'
import {
  type AcceptRealtimeCallParams,
  type CreateRealtimeCallParams,
  type CreateRealtimeClientSecretParams,
  type CreateRealtimeSessionParams,
  type CreateRealtimeTranscriptionSessionParams,
  type CreateRealtimeTranslationClientSecretParams,
  connectRealtime,
  connectRealtimeTranslation,
  connectRealtimeWebRTC,
  type HangupRealtimeCallParams,
  type RealtimeAudioConfig,
  type RealtimeAudioTranscription,
  type RealtimeBetaSession,
  type RealtimeBetaTranscriptionSession,
  type RealtimeClientEvent,
  type RealtimeClientSecret,
  type RealtimeConversationItem,
  type RealtimeFunctionTool,
  type RealtimeResponse,
  type RealtimeResponseCreateParams,
  type RealtimeServerEvent,
  type RealtimeSessionCreateRequest,
  type RealtimeSessionCreateResponse,
  type RealtimeSocketConstructor,
  type RealtimeTool,
  type RealtimeToolChoice,
  type RealtimeTranscriptionSessionCreateRequest,
  type RealtimeTranscriptionSessionCreateResponse,
  type RealtimeTranslationClientEvent,
  type RealtimeTranslationClientSecret,
  type RealtimeTranslationServerEvent,
  type RealtimeTruncation,
  type RealtimeTurnDetection,
  type ReferRealtimeCallParams,
  type RejectRealtimeCallParams,
} from '@oaix/realtime'
import type {
  SessionCreateParams as BetaSessionCreateParams,
  SessionCreateResponse,
} from 'openai/resources/beta/realtime/sessions'
import type {
  TranscriptionSession,
  TranscriptionSessionCreateParams,
} from 'openai/resources/beta/realtime/transcription-sessions'
import type {
  CallAcceptParams,
  CallCreateParams,
  CallReferParams,
  CallRejectParams,
} from 'openai/resources/realtime/calls'
import type {
  ClientSecretCreateParams,
  ClientSecretCreateResponse,
  RealtimeSessionCreateResponse as OfficialSessionCreateResponse,
  RealtimeTranscriptionSessionCreateResponse as OfficialTranscriptionSessionCreateResponse,
} from 'openai/resources/realtime/client-secrets'
import type * as Official from 'openai/resources/realtime/realtime'
import type { ClientSecretCreateParams as TranslationClientSecretCreateParams } from 'openai/resources/realtime/translations/client-secrets'
import { sameType } from '../support/sameType.ts'

sameType<RealtimeAudioConfig, Official.RealtimeAudioConfig>()
sameType<RealtimeAudioTranscription, Official.AudioTranscription>()
sameType<RealtimeTurnDetection, Official.RealtimeAudioInputTurnDetection>()
sameType<RealtimeTruncation, Official.RealtimeTruncation>()
sameType<RealtimeToolChoice, Official.RealtimeToolChoiceConfig>()
sameType<RealtimeFunctionTool, Official.RealtimeFunctionTool, 'parameters'>() // a JSON Schema, not unknown
sameType<Exclude<RealtimeTool, { type?: 'function' | undefined }>, Official.RealtimeToolsConfigUnion.Mcp>()
sameType<RealtimeConversationItem, Official.ConversationItem>()
sameType<RealtimeResponse, Official.RealtimeResponse>()
sameType<
  RealtimeResponseCreateParams,
  Official.RealtimeResponseCreateParamsWithReferencesParam,
  'tools' // parameters is a JSON Schema, not unknown
>()
sameType<
  RealtimeSessionCreateRequest,
  Official.RealtimeSessionCreateRequest,
  | 'tools' // parameters is a JSON Schema, not unknown
  | 'tracing' // metadata is an object, not unknown
>()
sameType<RealtimeTranscriptionSessionCreateRequest, Official.RealtimeTranscriptionSessionCreateRequest>()
sameType<
  RealtimeSessionCreateResponse,
  OfficialSessionCreateResponse,
  'tools' | 'tracing' // as above
>()
sameType<RealtimeTranscriptionSessionCreateResponse, OfficialTranscriptionSessionCreateResponse>()

sameType<CreateRealtimeCallParams, CallCreateParams, 'session'>() // its tools and tracing, as above
sameType<Omit<AcceptRealtimeCallParams, 'call_id'>, CallAcceptParams, 'tools' | 'tracing'>() // as above
sameType<HangupRealtimeCallParams, { call_id: string }>()
sameType<Omit<ReferRealtimeCallParams, 'call_id'>, CallReferParams>()
sameType<Omit<RejectRealtimeCallParams, 'call_id'>, CallRejectParams>()
sameType<CreateRealtimeClientSecretParams, ClientSecretCreateParams, 'session'>() // as above
sameType<RealtimeClientSecret, ClientSecretCreateResponse, 'session'>() // as above
sameType<CreateRealtimeTranslationClientSecretParams, TranslationClientSecretCreateParams>()
sameType<RealtimeTranslationClientSecret, Official.RealtimeTranslationClientSecretCreateResponse>()
sameType<
  CreateRealtimeSessionParams,
  BetaSessionCreateParams,
  | 'model' // newer models and snapshots are accepted
  | 'prompt' // the API description has it
  | 'truncation' // the API description has it
  | 'tools' // parameters is a JSON Schema, not unknown
  | 'tracing' // metadata is an object, not unknown
  | 'voice' // the API description has custom voices
>()
sameType<
  RealtimeBetaSession,
  SessionCreateResponse,
  | 'tools' // parameters is a JSON Schema, not unknown
  | 'tracing' // metadata is an object, not unknown
  // The API description has these:
  | 'prompt'
  | 'id'
  | 'object'
  | 'expires_at'
  | 'include'
  | 'model'
  | 'output_modalities'
  | 'audio'
  | 'max_output_tokens'
>()
sameType<
  CreateRealtimeTranscriptionSessionParams,
  TranscriptionSessionCreateParams,
  'input_audio_transcription' // the API description has newer models and more fields
>()
sameType<
  RealtimeBetaTranscriptionSession,
  TranscriptionSession,
  'input_audio_transcription' // the API description has newer models and more fields
>()

// Each event is that of the same type, and no type is missing.
type ByType<Event extends { type: string }> = { [Type in Event['type']]: Extract<Event, { type: Type }> }
sameType<
  ByType<RealtimeServerEvent>,
  ByType<Official.RealtimeServerEvent>,
  'session.created' | 'session.updated' // tools and tracing of the session, as above
>()
sameType<
  ByType<RealtimeClientEvent>,
  ByType<Official.RealtimeClientEvent | Official.ResponseCreateEventWithReferencesParam>,
  | 'session.update' // tools and tracing of the session, as above
  | 'response.create' // input may have references: compared above
>()
sameType<ByType<RealtimeTranslationServerEvent>, ByType<Official.RealtimeTranslationServerEvent>>()
sameType<ByType<RealtimeTranslationClientEvent>, ByType<Official.RealtimeTranslationClientEvent>>()

/** As @types/ws declares it. */
declare class WS {
  constructor(address: string | URL, protocols?: string | string[], options?: { followRedirects?: boolean })
  readonly readyState: 0 | 1 | 2 | 3
  readonly bufferedAmount: number
  send(data: string | Uint8Array, cb?: (err?: Error) => void): void
  close(code?: number, data?: string | Uint8Array): void
  addEventListener<K extends 'open' | 'message' | 'close' | 'error'>(
    type: K,
    listener:
      | ((
          event: {
            open: { type: string }
            message: { data: string | Uint8Array }
            close: { code: number; reason: string; wasClean: boolean }
            error: { message: string }
          }[K],
        ) => void)
      | { handleEvent(event: unknown): void },
    options?: { once?: boolean },
  ): void
}
export const constructors: RealtimeSocketConstructor[] = [WS, WebSocket]

export async function example(client: Client): Promise<void> {
  const connection = connectRealtime(client, { model: 'gpt-realtime' }, { WebSocket: WS })
  connection.send({
    type: 'response.create',
    response: { input: [{ type: 'item_reference', id: 'item_1' }] },
  })
  // @ts-expect-error: no such event.
  connection.send({ type: 'response.stop' })
  // @ts-expect-error: audio is missing.
  connection.send({ type: 'input_audio_buffer.append' })
  for await (const event of connection) {
    if (event.type === 'response.output_text.delta') sameType<typeof event.delta, string>()
    if (event.type === 'error') sameType<typeof event.error.code, string | null | undefined>()
    // @ts-expect-error: of another session.
    if (event.type === 'session.output_audio.delta') return
  }
  connectRealtime(client, { intent: 'transcription' })
  connectRealtime(client, { call_id: 'rtc_1' }, { apiKey: async () => 'sk-1' })
  // @ts-expect-error: one of three.
  connectRealtime(client, {})
  // @ts-expect-error: not two of three.
  connectRealtime(client, { model: 'gpt-realtime', call_id: 'rtc_1' })

  const translation = connectRealtimeTranslation(client, { model: 'gpt-realtime-translate' })
  translation.send({ type: 'session.close' })
  // @ts-expect-error: of another session.
  translation.send({ type: 'response.create' })
  for await (const event of translation) {
    if (event.type === 'session.output_audio.delta') sameType<typeof event.delta, string>()
  }

  const call = await connectRealtimeWebRTC(client)
  sameType<typeof call.peer, RTCPeerConnection>()
  call.send({ type: 'output_audio_buffer.clear' })
}
