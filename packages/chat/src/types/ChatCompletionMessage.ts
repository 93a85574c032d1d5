import type {
  ChatCompletionContentPartImage,
  ChatCompletionContentPartText,
} from './ChatCompletionContentPart.ts'
import type {
  ChatCompletionFunctionCall,
  ChatCompletionMessageToolCall,
} from './ChatCompletionMessageToolCall.ts'

/** A message that the model wrote. It can be sent back as it is. */
export interface ChatCompletionMessage {
  role: 'assistant'
  /** `null` where the model called tools, refused or spoke. */
  content: string | null
  refusal: string | null
  annotations?: ChatCompletionAnnotation[] | undefined
  audio?: ChatCompletionAudio | null | undefined
  tool_calls?: ChatCompletionMessageToolCall[] | undefined
  /** @deprecated `tool_calls` took its place. */
  function_call?: ChatCompletionFunctionCall | null | undefined
}

/** A source on the web. */
export interface ChatCompletionAnnotation {
  type: 'url_citation'
  url_citation: ChatCompletionURLCitation
}

export interface ChatCompletionURLCitation {
  /** Of the first cited character in `content`. */
  start_index: number
  /** Of the last cited character in `content`. */
  end_index: number
  title: string
  url: string
}

export interface ChatCompletionAudio {
  /** To be named in a later assistant message, until `expires_at`. */
  id: string
  /** Base64, in the format that was asked for. */
  data: string
  /** Seconds since 1970. */
  expires_at: number
  transcript: string
}

/** A message of a stored completion. */
export interface ChatCompletionStoreMessage extends ChatCompletionMessage {
  id: string
  /** The content by parts, where the message was sent that way. */
  content_parts?: (ChatCompletionContentPartText | ChatCompletionContentPartImage)[] | null | undefined
}
