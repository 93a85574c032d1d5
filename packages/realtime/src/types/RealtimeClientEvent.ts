import type { Metadata } from '@oaix/core'
import type { ResponsePrompt } from '@oaix/responses'
import type { RealtimeAudioFormat, RealtimeCustomVoice, RealtimeVoice } from './RealtimeAudio.ts'
import type { RealtimeConversationItem, RealtimeItemReference } from './RealtimeConversationItem.ts'
import type {
  RealtimeReasoning,
  RealtimeSessionCreateRequest,
  RealtimeTool,
  RealtimeToolChoice,
  RealtimeTranscriptionSessionCreateRequest,
} from './RealtimeSession.ts'

/** What may be sent to a session. */
export type RealtimeClientEvent =
  | RealtimeItemCreateEvent
  | RealtimeItemDeleteEvent
  | RealtimeItemRetrieveEvent
  | RealtimeItemTruncateEvent
  | RealtimeInputAudioAppendEvent
  | RealtimeInputAudioClearEvent
  | RealtimeInputAudioCommitEvent
  | RealtimeOutputAudioClearEvent
  | RealtimeResponseCancelEvent
  | RealtimeResponseCreateEvent
  | RealtimeSessionUpdateEvent

interface RealtimeClientEventFields {
  /** Of your own, up to 512 characters: an error that it causes has it as `error.event_id`. */
  event_id?: string | undefined
}

export interface RealtimeItemCreateEvent extends RealtimeClientEventFields {
  type: 'conversation.item.create'
  item: RealtimeConversationItem
  /** `root` puts the item first; left out, it is the last. */
  previous_item_id?: string | undefined
}

export interface RealtimeItemDeleteEvent extends RealtimeClientEventFields {
  type: 'conversation.item.delete'
  item_id: string
}

export interface RealtimeItemRetrieveEvent extends RealtimeClientEventFields {
  type: 'conversation.item.retrieve'
  item_id: string
}

/** Forgets what of an answer was not played. */
export interface RealtimeItemTruncateEvent extends RealtimeClientEventFields {
  type: 'conversation.item.truncate'
  item_id: string
  /** What was played. */
  audio_end_ms: number
  content_index: number
}

export interface RealtimeInputAudioAppendEvent extends RealtimeClientEventFields {
  type: 'input_audio_buffer.append'
  /** Base64, in the input format of the session; up to 15 MiB. */
  audio: string
}

export interface RealtimeInputAudioClearEvent extends RealtimeClientEventFields {
  type: 'input_audio_buffer.clear'
}

export interface RealtimeInputAudioCommitEvent extends RealtimeClientEventFields {
  type: 'input_audio_buffer.commit'
}

/** Only over WebRTC and SIP, where the server knows what is still to be played. */
export interface RealtimeOutputAudioClearEvent extends RealtimeClientEventFields {
  type: 'output_audio_buffer.clear'
}

export interface RealtimeResponseCancelEvent extends RealtimeClientEventFields {
  type: 'response.cancel'
  /** Left out, the answer under way in the conversation. */
  response_id?: string | undefined
}

export interface RealtimeResponseCreateEvent extends RealtimeClientEventFields {
  type: 'response.create'
  response?: RealtimeResponseCreateParams | undefined
}

export interface RealtimeSessionUpdateEvent extends RealtimeClientEventFields {
  type: 'session.update'
  session: RealtimeSessionCreateRequest | RealtimeTranscriptionSessionCreateRequest
}

/** What differs from the session for one answer. */
export interface RealtimeResponseCreateParams {
  audio?:
    | {
        output?:
          | {
              format?: RealtimeAudioFormat | undefined
              voice?: RealtimeVoice | RealtimeCustomVoice | undefined
            }
          | undefined
      }
    | undefined
  /** `none` keeps the answer out of the conversation. @default 'auto' */
  conversation?: (string & {}) | 'auto' | 'none' | undefined
  /** In place of the conversation. */
  input?: (RealtimeConversationItem | RealtimeItemReference)[] | undefined
  instructions?: string | undefined
  max_output_tokens?: number | 'inf' | undefined
  metadata?: Metadata | null | undefined
  output_modalities?: ('text' | 'audio')[] | undefined
  parallel_tool_calls?: boolean | undefined
  prompt?: ResponsePrompt | null | undefined
  reasoning?: RealtimeReasoning | undefined
  tool_choice?: RealtimeToolChoice | undefined
  tools?: RealtimeTool[] | undefined
}
