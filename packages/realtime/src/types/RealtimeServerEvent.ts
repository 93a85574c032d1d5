import type { RealtimeConversationItem } from './RealtimeConversationItem.ts'
import type { RealtimeResponseEvent } from './RealtimeResponseEvent.ts'
import type {
  RealtimeSessionCreateRequest,
  RealtimeTranscriptionSessionCreateRequest,
} from './RealtimeSession.ts'

/** What comes from a session. */
export type RealtimeServerEvent =
  | RealtimeErrorEvent
  | RealtimeSessionCreatedEvent
  | RealtimeSessionUpdatedEvent
  | RealtimeConversationCreatedEvent
  | RealtimeItemAddedEvent
  | RealtimeItemCreatedEvent
  | RealtimeItemDoneEvent
  | RealtimeItemRetrievedEvent
  | RealtimeItemDeletedEvent
  | RealtimeItemTruncatedEvent
  | RealtimeInputTranscriptionDeltaEvent
  | RealtimeInputTranscriptionSegmentEvent
  | RealtimeInputTranscriptionCompletedEvent
  | RealtimeInputTranscriptionFailedEvent
  | RealtimeInputAudioClearedEvent
  | RealtimeInputAudioCommittedEvent
  | RealtimeInputAudioDTMFEvent
  | RealtimeInputAudioSpeechStartedEvent
  | RealtimeInputAudioSpeechStoppedEvent
  | RealtimeInputAudioTimeoutEvent
  | RealtimeOutputAudioBufferEvent
  | RealtimeMcpListToolsEvent
  | RealtimeRateLimitsUpdatedEvent
  | RealtimeResponseEvent

interface RealtimeServerEventFields {
  event_id: string
}

interface RealtimeItemEventFields extends RealtimeServerEventFields {
  item_id: string
}

/** An event of the client was wrong, or the server failed. Most sessions go on. */
export interface RealtimeErrorEvent extends RealtimeServerEventFields {
  type: 'error'
  error: RealtimeErrorDetails
}

export interface RealtimeErrorDetails {
  type: string
  message: string
  code?: string | null | undefined
  /** Of the client's event that caused it. */
  event_id?: string | null | undefined
  param?: string | null | undefined
}

/** The first event of a session. */
export interface RealtimeSessionCreatedEvent extends RealtimeServerEventFields {
  type: 'session.created'
  session: RealtimeSessionCreateRequest | RealtimeTranscriptionSessionCreateRequest
}

export interface RealtimeSessionUpdatedEvent extends RealtimeServerEventFields {
  type: 'session.updated'
  session: RealtimeSessionCreateRequest | RealtimeTranscriptionSessionCreateRequest
}

export interface RealtimeConversationCreatedEvent extends RealtimeServerEventFields {
  type: 'conversation.created'
  conversation: { id?: string | undefined; object?: 'realtime.conversation' | undefined }
}

export interface RealtimeItemAddedEvent extends RealtimeServerEventFields {
  type: 'conversation.item.added'
  item: RealtimeConversationItem
  previous_item_id?: string | null | undefined
}

export interface RealtimeItemCreatedEvent extends RealtimeServerEventFields {
  type: 'conversation.item.created'
  item: RealtimeConversationItem
  previous_item_id?: string | null | undefined
}

export interface RealtimeItemDoneEvent extends RealtimeServerEventFields {
  type: 'conversation.item.done'
  item: RealtimeConversationItem
  previous_item_id?: string | null | undefined
}

export interface RealtimeItemRetrievedEvent extends RealtimeServerEventFields {
  type: 'conversation.item.retrieved'
  item: RealtimeConversationItem
}

export interface RealtimeItemDeletedEvent extends RealtimeItemEventFields {
  type: 'conversation.item.deleted'
}

export interface RealtimeItemTruncatedEvent extends RealtimeItemEventFields {
  type: 'conversation.item.truncated'
  audio_end_ms: number
  content_index: number
}

export interface RealtimeTranscriptLogprob {
  token: string
  /** UTF-8. */
  bytes: number[]
  logprob: number
}

export interface RealtimeInputTranscriptionDeltaEvent extends RealtimeItemEventFields {
  type: 'conversation.item.input_audio_transcription.delta'
  content_index?: number | undefined
  delta?: string | undefined
  logprobs?: RealtimeTranscriptLogprob[] | null | undefined
}

/** What one speaker said, of a model that tells speakers apart. */
export interface RealtimeInputTranscriptionSegmentEvent extends RealtimeItemEventFields {
  type: 'conversation.item.input_audio_transcription.segment'
  id: string
  content_index: number
  speaker: string
  text: string
  /** Seconds. */
  start: number
  /** Seconds. */
  end: number
}

export interface RealtimeInputTranscriptionCompletedEvent extends RealtimeItemEventFields {
  type: 'conversation.item.input_audio_transcription.completed'
  content_index: number
  transcript: string
  /** Of the transcription, which is charged beside the model. */
  usage: RealtimeTranscriptionTokenUsage | RealtimeTranscriptionDurationUsage
  languages?: { code: string }[] | undefined
  logprobs?: RealtimeTranscriptLogprob[] | null | undefined
}

export interface RealtimeTranscriptionTokenUsage {
  type: 'tokens'
  input_tokens: number
  output_tokens: number
  total_tokens: number
  input_token_details?: { audio_tokens?: number | undefined; text_tokens?: number | undefined } | undefined
}

export interface RealtimeTranscriptionDurationUsage {
  type: 'duration'
  seconds: number
}

export interface RealtimeInputTranscriptionFailedEvent extends RealtimeItemEventFields {
  type: 'conversation.item.input_audio_transcription.failed'
  content_index: number
  error: {
    code?: string | undefined
    message?: string | undefined
    param?: string | undefined
    type?: string | undefined
  }
}

export interface RealtimeInputAudioClearedEvent extends RealtimeServerEventFields {
  type: 'input_audio_buffer.cleared'
}

export interface RealtimeInputAudioCommittedEvent extends RealtimeItemEventFields {
  type: 'input_audio_buffer.committed'
  previous_item_id?: string | null | undefined
}

/** A key of a telephone. Has no `event_id`. */
export interface RealtimeInputAudioDTMFEvent {
  type: 'input_audio_buffer.dtmf_event_received'
  /** `0` to `9`, `*`, `#`, or `A` to `D`. */
  event: string
  /** Unix seconds. */
  received_at: number
}

export interface RealtimeInputAudioSpeechStartedEvent extends RealtimeItemEventFields {
  type: 'input_audio_buffer.speech_started'
  audio_start_ms: number
}

export interface RealtimeInputAudioSpeechStoppedEvent extends RealtimeItemEventFields {
  type: 'input_audio_buffer.speech_stopped'
  audio_end_ms: number
}

/** Nobody spoke for `idle_timeout_ms`. */
export interface RealtimeInputAudioTimeoutEvent extends RealtimeItemEventFields {
  type: 'input_audio_buffer.timeout_triggered'
  audio_start_ms: number
  audio_end_ms: number
}

/** What is played has begun, ended or been cleared; only over WebRTC and SIP. */
export type RealtimeOutputAudioBufferEvent =
  | RealtimeOutputAudioStartedEvent
  | RealtimeOutputAudioStoppedEvent
  | RealtimeOutputAudioClearedEvent

export interface RealtimeOutputAudioStartedEvent extends RealtimeServerEventFields {
  type: 'output_audio_buffer.started'
  response_id: string
}

export interface RealtimeOutputAudioStoppedEvent extends RealtimeServerEventFields {
  type: 'output_audio_buffer.stopped'
  response_id: string
}

export interface RealtimeOutputAudioClearedEvent extends RealtimeServerEventFields {
  type: 'output_audio_buffer.cleared'
  response_id: string
}

export type RealtimeMcpListToolsEvent =
  | RealtimeMcpListToolsInProgressEvent
  | RealtimeMcpListToolsCompletedEvent
  | RealtimeMcpListToolsFailedEvent

export interface RealtimeMcpListToolsInProgressEvent extends RealtimeItemEventFields {
  type: 'mcp_list_tools.in_progress'
}

export interface RealtimeMcpListToolsCompletedEvent extends RealtimeItemEventFields {
  type: 'mcp_list_tools.completed'
}

export interface RealtimeMcpListToolsFailedEvent extends RealtimeItemEventFields {
  type: 'mcp_list_tools.failed'
}

export interface RealtimeRateLimitsUpdatedEvent extends RealtimeServerEventFields {
  type: 'rate_limits.updated'
  rate_limits: RealtimeRateLimit[]
}

export interface RealtimeRateLimit {
  name?: 'requests' | 'tokens' | undefined
  limit?: number | undefined
  remaining?: number | undefined
  reset_seconds?: number | undefined
}
