import type {
  ResponseOutputRefusal,
  ResponseOutputText,
  ResponseOutputTextAnnotation,
  ResponseReasoningText,
  ResponseSummaryText,
} from './ResponseContent.ts'
import type { ResponseStreamEventBase, ResponseStreamItemEventBase } from './ResponseStreamEvent.ts'

/** An event about one part of an item's `content`. */
export interface ResponseStreamContentEventBase extends ResponseStreamItemEventBase {
  content_index: number
}

/** An event about one part of the `summary` of a reasoning item. */
export interface ResponseStreamSummaryEventBase extends ResponseStreamItemEventBase {
  summary_index: number
}

export interface ResponseContentPartAddedEvent extends ResponseStreamContentEventBase {
  type: 'response.content_part.added'
  part: ResponseOutputText | ResponseOutputRefusal | ResponseReasoningText
}

export interface ResponseContentPartDoneEvent extends ResponseStreamContentEventBase {
  type: 'response.content_part.done'
  part: ResponseOutputText | ResponseOutputRefusal | ResponseReasoningText
}

export interface ResponseTextDeltaEvent extends ResponseStreamContentEventBase {
  type: 'response.output_text.delta'
  delta: string
  logprobs: ResponseTextEventLogprob[]
}

export interface ResponseTextDoneEvent extends ResponseStreamContentEventBase {
  type: 'response.output_text.done'
  /** All of it. */
  text: string
  logprobs: ResponseTextEventLogprob[]
}

/** `ResponseOutputTextLogprob` on the way. */
export interface ResponseTextEventLogprob {
  token: string
  /** Natural logarithm of the token's probability. */
  logprob: number
  /** The likeliest tokens at this place. */
  top_logprobs?: ResponseTextEventTopLogprob[] | undefined
}

export interface ResponseTextEventTopLogprob {
  token?: string | undefined
  logprob?: number | undefined
}

export interface ResponseOutputTextAnnotationAddedEvent extends ResponseStreamContentEventBase {
  type: 'response.output_text.annotation.added'
  annotation: ResponseOutputTextAnnotation | null
  annotation_index: number
}

export interface ResponseRefusalDeltaEvent extends ResponseStreamContentEventBase {
  type: 'response.refusal.delta'
  delta: string
}

export interface ResponseRefusalDoneEvent extends ResponseStreamContentEventBase {
  type: 'response.refusal.done'
  /** All of it. */
  refusal: string
}

export interface ResponseReasoningTextDeltaEvent extends ResponseStreamContentEventBase {
  type: 'response.reasoning_text.delta'
  delta: string
}

export interface ResponseReasoningTextDoneEvent extends ResponseStreamContentEventBase {
  type: 'response.reasoning_text.done'
  /** All of it. */
  text: string
}

export interface ResponseReasoningSummaryPartAddedEvent extends ResponseStreamSummaryEventBase {
  type: 'response.reasoning_summary_part.added'
  part: ResponseSummaryText
}

export interface ResponseReasoningSummaryPartDoneEvent extends ResponseStreamSummaryEventBase {
  type: 'response.reasoning_summary_part.done'
  part: ResponseSummaryText
  /** Of a part that was broken off. */
  status?: 'incomplete' | undefined
}

export interface ResponseReasoningSummaryTextDeltaEvent extends ResponseStreamSummaryEventBase {
  type: 'response.reasoning_summary_text.delta'
  delta: string
}

export interface ResponseReasoningSummaryTextDoneEvent extends ResponseStreamSummaryEventBase {
  type: 'response.reasoning_summary_text.done'
  /** All of it. */
  text: string
}

export interface ResponseAudioDeltaEvent extends ResponseStreamEventBase {
  type: 'response.audio.delta'
  /** Base64. */
  delta: string
}

export interface ResponseAudioDoneEvent extends ResponseStreamEventBase {
  type: 'response.audio.done'
}

export interface ResponseAudioTranscriptDeltaEvent extends ResponseStreamEventBase {
  type: 'response.audio.transcript.delta'
  delta: string
}

export interface ResponseAudioTranscriptDoneEvent extends ResponseStreamEventBase {
  type: 'response.audio.transcript.done'
}
