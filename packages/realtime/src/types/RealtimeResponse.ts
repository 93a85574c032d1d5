import type { Metadata } from '@oaix/core'
import type { RealtimeAudioFormat, RealtimeVoice } from './RealtimeAudio.ts'
import type { RealtimeConversationItem } from './RealtimeConversationItem.ts'

/** An answer of the model. */
export interface RealtimeResponse {
  id?: string | undefined
  audio?:
    | {
        output?: { format?: RealtimeAudioFormat | undefined; voice?: RealtimeVoice | undefined } | undefined
      }
    | undefined
  conversation_id?: string | undefined
  max_output_tokens?: number | 'inf' | undefined
  metadata?: Metadata | null | undefined
  object?: 'realtime.response' | undefined
  output?: RealtimeConversationItem[] | undefined
  output_modalities?: ('text' | 'audio')[] | undefined
  status?: 'completed' | 'cancelled' | 'failed' | 'incomplete' | 'in_progress' | undefined
  status_details?: RealtimeResponseStatus | undefined
  usage?: RealtimeResponseUsage | undefined
}

/** Why an answer has its status. */
export interface RealtimeResponseStatus {
  type?: 'completed' | 'cancelled' | 'incomplete' | 'failed' | undefined
  reason?: 'turn_detected' | 'client_cancelled' | 'max_output_tokens' | 'content_filter' | undefined
  error?: RealtimeResponseStatusError | undefined
}

export interface RealtimeResponseStatusError {
  code?: string | undefined
  message?: string | undefined
  type?: string | undefined
}

export interface RealtimeResponseUsage {
  input_token_details?: RealtimeInputTokenDetails | undefined
  input_tokens?: number | undefined
  output_token_details?: { audio_tokens?: number | undefined; text_tokens?: number | undefined } | undefined
  output_tokens?: number | undefined
  total_tokens?: number | undefined
}

export interface RealtimeInputTokenDetails {
  audio_tokens?: number | undefined
  cached_tokens?: number | undefined
  cached_tokens_details?:
    | {
        audio_tokens?: number | undefined
        image_tokens?: number | undefined
        text_tokens?: number | undefined
      }
    | undefined
  image_tokens?: number | undefined
  text_tokens?: number | undefined
}
