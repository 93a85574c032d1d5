import type { FunctionParameters } from '@oaix/core'
import type {
  ResponseMcpTool,
  ResponsePrompt,
  ResponseToolChoiceFunction,
  ResponseToolChoiceMcp,
  ResponseToolChoiceOptions,
} from '@oaix/responses'
import type {
  RealtimeAudioConfig,
  RealtimeAudioConfigInput,
  RealtimeAudioFormat,
  RealtimeAudioTranscription,
  RealtimeNoiseReduction,
  RealtimeVoice,
} from './RealtimeAudio.ts'

export type RealtimeModel =
  | (string & {})
  | 'gpt-realtime'
  | 'gpt-realtime-1.5'
  | 'gpt-realtime-2'
  | 'gpt-realtime-2.1'
  | 'gpt-realtime-2.1-mini'
  | 'gpt-realtime-2025-08-28'
  | 'gpt-4o-realtime-preview'
  | 'gpt-4o-realtime-preview-2024-10-01'
  | 'gpt-4o-realtime-preview-2024-12-17'
  | 'gpt-4o-realtime-preview-2025-06-03'
  | 'gpt-4o-mini-realtime-preview'
  | 'gpt-4o-mini-realtime-preview-2024-12-17'
  | 'gpt-realtime-mini'
  | 'gpt-realtime-mini-2025-10-06'
  | 'gpt-realtime-mini-2025-12-15'
  | 'gpt-audio-1.5'
  | 'gpt-audio-mini'
  | 'gpt-audio-mini-2025-10-06'
  | 'gpt-audio-mini-2025-12-15'

export type RealtimeInclude = 'item.input_audio_transcription.logprobs'

export interface RealtimeReasoning {
  effort?: RealtimeReasoningEffort | undefined
}

export type RealtimeReasoningEffort = 'minimal' | 'low' | 'medium' | 'high' | 'xhigh'

/** A function that the model may call. */
export interface RealtimeFunctionTool {
  type?: 'function' | undefined
  name?: string | undefined
  /** What the model reads to decide when and how to call it. */
  description?: string | undefined
  /** JSON Schema of the arguments. */
  parameters?: FunctionParameters | undefined
}

export type RealtimeTool = RealtimeFunctionTool | ResponseMcpTool

export type RealtimeToolChoice =
  | ResponseToolChoiceOptions
  | ResponseToolChoiceFunction
  | ResponseToolChoiceMcp

/** What the traces dashboard shows of a session; `auto` names everything by itself. */
export type RealtimeTracing = 'auto' | RealtimeTracingConfiguration

export interface RealtimeTracingConfiguration {
  group_id?: string | undefined
  metadata?: { [key: string]: unknown } | undefined
  workflow_name?: string | undefined
}

/** What is dropped of a conversation that is longer than the model can hold. */
export type RealtimeTruncation = 'auto' | 'disabled' | RealtimeTruncationRetentionRatio

export interface RealtimeTruncationRetentionRatio {
  type: 'retention_ratio'
  /** How much is kept, from 0 to 1. */
  retention_ratio: number
  token_limits?: { post_instructions?: number | undefined } | undefined
}

/** A session in which a model listens and answers. */
export interface RealtimeSessionCreateRequest {
  type: 'realtime'
  audio?: RealtimeAudioConfig | undefined
  include?: RealtimeInclude[] | undefined
  instructions?: string | undefined
  /** For one answer, from 1 to 4 096. @default 'inf' */
  max_output_tokens?: number | 'inf' | undefined
  model?: RealtimeModel | undefined
  /** One of the two: audio comes with its transcript. @default ['audio'] */
  output_modalities?: ('text' | 'audio')[] | undefined
  parallel_tool_calls?: boolean | undefined
  prompt?: ResponsePrompt | null | undefined
  reasoning?: RealtimeReasoning | undefined
  tool_choice?: RealtimeToolChoice | undefined
  tools?: RealtimeTool[] | undefined
  tracing?: RealtimeTracing | null | undefined
  truncation?: RealtimeTruncation | undefined
}

/** A session in which a model only writes down what it hears. */
export interface RealtimeTranscriptionSessionCreateRequest {
  type: 'transcription'
  audio?: { input?: RealtimeAudioConfigInput | undefined } | undefined
  include?: RealtimeInclude[] | undefined
}

/** A realtime session as it was made. */
export interface RealtimeSessionCreateResponse {
  id: string
  object: 'realtime.session'
  type: 'realtime'
  audio?:
    | {
        input?: RealtimeAudioConfigInput | undefined
        output?:
          | {
              format?: RealtimeAudioFormat | undefined
              speed?: number | undefined
              voice?: RealtimeVoice | undefined
            }
          | undefined
      }
    | undefined
  /** Unix seconds. */
  expires_at?: number | undefined
  include?: RealtimeInclude[] | undefined
  instructions?: string | undefined
  max_output_tokens?: number | 'inf' | undefined
  model?: RealtimeModel | undefined
  output_modalities?: ('text' | 'audio')[] | undefined
  prompt?: ResponsePrompt | null | undefined
  reasoning?: RealtimeReasoning | undefined
  tool_choice?: RealtimeToolChoice | undefined
  tools?: RealtimeTool[] | undefined
  tracing?: RealtimeTracing | null | undefined
  truncation?: RealtimeTruncation | undefined
}

/** A transcription session as it was made. */
export interface RealtimeTranscriptionSessionCreateResponse {
  id: string
  object: string
  type: 'transcription'
  audio?:
    | {
        input?:
          | {
              format?: RealtimeAudioFormat | undefined
              noise_reduction?: RealtimeNoiseReduction | undefined
              transcription?: RealtimeAudioTranscription | undefined
              turn_detection?: RealtimeTranscriptionSessionTurnDetection | null | undefined
            }
          | undefined
      }
    | undefined
  /** Unix seconds. */
  expires_at?: number | undefined
  include?: RealtimeInclude[] | undefined
}

export interface RealtimeTranscriptionSessionTurnDetection {
  type?: string | undefined
  prefix_padding_ms?: number | undefined
  silence_duration_ms?: number | undefined
  threshold?: number | undefined
}

/** When an ephemeral key ends. */
export interface RealtimeExpiresAfter {
  anchor?: 'created_at' | undefined
  /** From 10 to 7 200. @default 600 */
  seconds?: number | undefined
}
