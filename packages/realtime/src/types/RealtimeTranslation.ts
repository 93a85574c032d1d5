import type { RealtimeNoiseReductionType } from './RealtimeAudio.ts'
import type { RealtimeErrorEvent } from './RealtimeServerEvent.ts'

/** A session that speaks what it hears in another language. */
export interface RealtimeTranslationSessionCreateRequest {
  model: string
  audio?: RealtimeTranslationAudio | undefined
}

export interface RealtimeTranslationAudio {
  input?:
    | {
        noise_reduction?: RealtimeTranslationNoiseReduction | null | undefined
        /** Set, what is heard is written down too. */
        transcription?: { model: string } | null | undefined
      }
    | undefined
  output?:
    | {
        /** Into which is translated. */
        language?: string | undefined
      }
    | undefined
}

export interface RealtimeTranslationNoiseReduction {
  type: RealtimeNoiseReductionType
  /** How much is done. */
  strength?: number | undefined
}

export interface RealtimeTranslationSession {
  id: string
  audio: RealtimeTranslationAudio
  /** Unix seconds. */
  expires_at: number
  model: string
  type: 'translation'
}

/** What may be sent to a translation session. */
export type RealtimeTranslationClientEvent =
  | RealtimeTranslationUpdateEvent
  | RealtimeTranslationAppendEvent
  | RealtimeTranslationCloseEvent

interface RealtimeTranslationClientEventFields {
  event_id?: string | undefined
}

export interface RealtimeTranslationUpdateEvent extends RealtimeTranslationClientEventFields {
  type: 'session.update'
  session: { audio?: RealtimeTranslationAudio | undefined }
}

export interface RealtimeTranslationAppendEvent extends RealtimeTranslationClientEventFields {
  type: 'session.input_audio_buffer.append'
  /** Base64 of 16-bit PCM at 24 kHz, mono. */
  audio: string
}

/** Lets the server translate the rest, and end with `session.closed`. */
export interface RealtimeTranslationCloseEvent extends RealtimeTranslationClientEventFields {
  type: 'session.close'
}

/** What comes from a translation session. */
export type RealtimeTranslationServerEvent =
  | RealtimeErrorEvent
  | RealtimeTranslationSessionCreatedEvent
  | RealtimeTranslationSessionUpdatedEvent
  | RealtimeTranslationSessionClosedEvent
  | RealtimeTranslationInputTranscriptDeltaEvent
  | RealtimeTranslationOutputTranscriptDeltaEvent
  | RealtimeTranslationOutputAudioDeltaEvent

interface RealtimeTranslationServerEventFields {
  event_id: string
}

export interface RealtimeTranslationSessionCreatedEvent extends RealtimeTranslationServerEventFields {
  type: 'session.created'
  session: RealtimeTranslationSession
}

export interface RealtimeTranslationSessionUpdatedEvent extends RealtimeTranslationServerEventFields {
  type: 'session.updated'
  session: RealtimeTranslationSession
}

export interface RealtimeTranslationSessionClosedEvent extends RealtimeTranslationServerEventFields {
  type: 'session.closed'
}

export interface RealtimeTranslationInputTranscriptDeltaEvent extends RealtimeTranslationServerEventFields {
  type: 'session.input_transcript.delta'
  delta: string
  elapsed_ms?: number | null | undefined
}

export interface RealtimeTranslationOutputTranscriptDeltaEvent extends RealtimeTranslationServerEventFields {
  type: 'session.output_transcript.delta'
  delta: string
  elapsed_ms?: number | null | undefined
}

export interface RealtimeTranslationOutputAudioDeltaEvent extends RealtimeTranslationServerEventFields {
  type: 'session.output_audio.delta'
  /** Base64. */
  delta: string
  channels?: number | undefined
  elapsed_ms?: number | null | undefined
  format?: 'pcm16' | undefined
  sample_rate?: number | undefined
}
