import type { ResponsePrompt } from '@oaix/responses'
import type {
  RealtimeAudioFormat,
  RealtimeAudioTranscription,
  RealtimeNoiseReductionType,
  RealtimeVoice,
} from './RealtimeAudio.ts'
import type {
  RealtimeFunctionTool,
  RealtimeInclude,
  RealtimeTracing,
  RealtimeTranscriptionSessionTurnDetection,
} from './RealtimeSession.ts'

/** Formats of audio before general availability. */
export type RealtimeBetaAudioFormat = 'pcm16' | 'g711_ulaw' | 'g711_alaw'

/** An ephemeral key. */
export interface RealtimeBetaClientSecret {
  /** Unix seconds. */
  expires_at: number
  /** `ek_…` */
  value: string
}

export interface RealtimeBetaTurnDetection {
  type?: 'server_vad' | 'semantic_vad' | undefined
  create_response?: boolean | undefined
  /** Of `semantic_vad`: how soon a turn may end. @default 'auto' */
  eagerness?: 'low' | 'medium' | 'high' | 'auto' | undefined
  interrupt_response?: boolean | undefined
  prefix_padding_ms?: number | undefined
  silence_duration_ms?: number | undefined
  threshold?: number | undefined
}

export interface RealtimeBetaNoiseReduction {
  type?: RealtimeNoiseReductionType | undefined
}

export interface RealtimeBetaTranscription {
  /** ISO-639-1. */
  language?: string | undefined
  model?: string | undefined
  prompt?: string | undefined
}

/** A session with its ephemeral key, as it was before general availability. */
export interface RealtimeBetaSession {
  client_secret: RealtimeBetaClientSecret
  input_audio_format?: string | undefined
  input_audio_transcription?: { model?: string | undefined } | undefined
  instructions?: string | undefined
  max_response_output_tokens?: number | 'inf' | undefined
  modalities?: ('text' | 'audio')[] | undefined
  output_audio_format?: string | undefined
  prompt?: ResponsePrompt | null | undefined
  speed?: number | undefined
  temperature?: number | undefined
  tool_choice?: string | undefined
  tools?: RealtimeFunctionTool[] | undefined
  tracing?: RealtimeTracing | undefined
  turn_detection?: RealtimeTranscriptionSessionTurnDetection | undefined
  voice?: RealtimeVoice | undefined
  id?: string | undefined
  object?: string | undefined
  /** Unix seconds. */
  expires_at?: number | undefined
  include?: RealtimeInclude[] | undefined
  model?: string | undefined
  output_modalities?: ('text' | 'audio')[] | undefined
  audio?:
    | {
        input?:
          | {
              format?: RealtimeAudioFormat | undefined
              transcription?: RealtimeAudioTranscription | undefined
              noise_reduction?: RealtimeBetaNoiseReduction | undefined
              turn_detection?: RealtimeTranscriptionSessionTurnDetection | undefined
            }
          | undefined
        output?:
          | {
              format?: RealtimeAudioFormat | undefined
              voice?: RealtimeVoice | undefined
              speed?: number | undefined
            }
          | undefined
      }
    | undefined
  max_output_tokens?: number | 'inf' | undefined
}

/** A transcription session with its ephemeral key, as it was before general availability. */
export interface RealtimeBetaTranscriptionSession {
  client_secret: RealtimeBetaClientSecret
  input_audio_format?: string | undefined
  input_audio_transcription?: RealtimeAudioTranscription | undefined
  modalities?: ('text' | 'audio')[] | undefined
  turn_detection?: RealtimeTranscriptionSessionTurnDetection | undefined
}
