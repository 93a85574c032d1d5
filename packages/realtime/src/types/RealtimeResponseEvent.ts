import type { RealtimeConversationItem } from './RealtimeConversationItem.ts'
import type { RealtimeResponse } from './RealtimeResponse.ts'

/** What happens while the model answers. */
export type RealtimeResponseEvent =
  | RealtimeResponseCreatedEvent
  | RealtimeResponseDoneEvent
  | RealtimeOutputItemAddedEvent
  | RealtimeOutputItemDoneEvent
  | RealtimeContentPartAddedEvent
  | RealtimeContentPartDoneEvent
  | RealtimeTextDeltaEvent
  | RealtimeTextDoneEvent
  | RealtimeAudioDeltaEvent
  | RealtimeAudioDoneEvent
  | RealtimeAudioTranscriptDeltaEvent
  | RealtimeAudioTranscriptDoneEvent
  | RealtimeFunctionCallArgumentsDeltaEvent
  | RealtimeFunctionCallArgumentsDoneEvent
  | RealtimeMcpCallArgumentsDeltaEvent
  | RealtimeMcpCallArgumentsDoneEvent
  | RealtimeMcpCallInProgressEvent
  | RealtimeMcpCallCompletedEvent
  | RealtimeMcpCallFailedEvent

interface RealtimeResponseEventFields {
  event_id: string
}

interface RealtimeOutputEventFields extends RealtimeResponseEventFields {
  output_index: number
  response_id: string
}

interface RealtimeOutputItemEventFields extends RealtimeOutputEventFields {
  item_id: string
}

interface RealtimeContentEventFields extends RealtimeOutputItemEventFields {
  content_index: number
}

export interface RealtimeResponseCreatedEvent extends RealtimeResponseEventFields {
  type: 'response.created'
  response: RealtimeResponse
}

/** The last event of an answer, whatever its status; without the audio. */
export interface RealtimeResponseDoneEvent extends RealtimeResponseEventFields {
  type: 'response.done'
  response: RealtimeResponse
}

export interface RealtimeOutputItemAddedEvent extends RealtimeOutputEventFields {
  type: 'response.output_item.added'
  item: RealtimeConversationItem
}

export interface RealtimeOutputItemDoneEvent extends RealtimeOutputEventFields {
  type: 'response.output_item.done'
  item: RealtimeConversationItem
}

export interface RealtimeContentPart {
  type?: 'text' | 'audio' | undefined
  text?: string | undefined
  /** Base64. */
  audio?: string | undefined
  transcript?: string | undefined
}

export interface RealtimeContentPartAddedEvent extends RealtimeContentEventFields {
  type: 'response.content_part.added'
  part: RealtimeContentPart
}

export interface RealtimeContentPartDoneEvent extends RealtimeContentEventFields {
  type: 'response.content_part.done'
  part: RealtimeContentPart
}

export interface RealtimeTextDeltaEvent extends RealtimeContentEventFields {
  type: 'response.output_text.delta'
  delta: string
}

export interface RealtimeTextDoneEvent extends RealtimeContentEventFields {
  type: 'response.output_text.done'
  text: string
}

export interface RealtimeAudioDeltaEvent extends RealtimeContentEventFields {
  type: 'response.output_audio.delta'
  /** Base64, in the output format of the session. */
  delta: string
}

export interface RealtimeAudioDoneEvent extends RealtimeContentEventFields {
  type: 'response.output_audio.done'
}

export interface RealtimeAudioTranscriptDeltaEvent extends RealtimeContentEventFields {
  type: 'response.output_audio_transcript.delta'
  delta: string
}

export interface RealtimeAudioTranscriptDoneEvent extends RealtimeContentEventFields {
  type: 'response.output_audio_transcript.done'
  transcript: string
}

export interface RealtimeFunctionCallArgumentsDeltaEvent extends RealtimeOutputItemEventFields {
  type: 'response.function_call_arguments.delta'
  call_id: string
  delta: string
}

export interface RealtimeFunctionCallArgumentsDoneEvent extends RealtimeOutputItemEventFields {
  type: 'response.function_call_arguments.done'
  name: string
  call_id: string
  /** JSON. */
  arguments: string
}

export interface RealtimeMcpCallArgumentsDeltaEvent extends RealtimeOutputItemEventFields {
  type: 'response.mcp_call_arguments.delta'
  delta: string
  /** Random characters that hide how long the delta is. */
  obfuscation?: string | null | undefined
}

export interface RealtimeMcpCallArgumentsDoneEvent extends RealtimeOutputItemEventFields {
  type: 'response.mcp_call_arguments.done'
  /** JSON. */
  arguments: string
}

interface RealtimeMcpCallEventFields extends RealtimeResponseEventFields {
  item_id: string
  output_index: number
}

export interface RealtimeMcpCallInProgressEvent extends RealtimeMcpCallEventFields {
  type: 'response.mcp_call.in_progress'
}

export interface RealtimeMcpCallCompletedEvent extends RealtimeMcpCallEventFields {
  type: 'response.mcp_call.completed'
}

export interface RealtimeMcpCallFailedEvent extends RealtimeMcpCallEventFields {
  type: 'response.mcp_call.failed'
}
