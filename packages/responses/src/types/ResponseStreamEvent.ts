import type { ResponseAgent } from './ResponseAgent.ts'
import type { ResponseOutputItem } from './ResponseItem.ts'
import type { ResponseObject } from './ResponseObject.ts'
import type {
  ResponseAudioDeltaEvent,
  ResponseAudioDoneEvent,
  ResponseAudioTranscriptDeltaEvent,
  ResponseAudioTranscriptDoneEvent,
  ResponseContentPartAddedEvent,
  ResponseContentPartDoneEvent,
  ResponseOutputTextAnnotationAddedEvent,
  ResponseReasoningSummaryPartAddedEvent,
  ResponseReasoningSummaryPartDoneEvent,
  ResponseReasoningSummaryTextDeltaEvent,
  ResponseReasoningSummaryTextDoneEvent,
  ResponseReasoningTextDeltaEvent,
  ResponseReasoningTextDoneEvent,
  ResponseRefusalDeltaEvent,
  ResponseRefusalDoneEvent,
  ResponseTextDeltaEvent,
  ResponseTextDoneEvent,
} from './ResponseStreamEventText.ts'
import type {
  ResponseCodeInterpreterCallCodeDeltaEvent,
  ResponseCodeInterpreterCallCodeDoneEvent,
  ResponseCodeInterpreterCallCompletedEvent,
  ResponseCodeInterpreterCallInProgressEvent,
  ResponseCodeInterpreterCallInterpretingEvent,
  ResponseCompactionCompactingEvent,
  ResponseCustomToolCallInputDeltaEvent,
  ResponseCustomToolCallInputDoneEvent,
  ResponseFileSearchCallCompletedEvent,
  ResponseFileSearchCallInProgressEvent,
  ResponseFileSearchCallSearchingEvent,
  ResponseFunctionCallArgumentsDeltaEvent,
  ResponseFunctionCallArgumentsDoneEvent,
  ResponseImageGenCallCompletedEvent,
  ResponseImageGenCallGeneratingEvent,
  ResponseImageGenCallInProgressEvent,
  ResponseImageGenCallPartialImageEvent,
  ResponseMcpCallArgumentsDeltaEvent,
  ResponseMcpCallArgumentsDoneEvent,
  ResponseMcpCallCompletedEvent,
  ResponseMcpCallFailedEvent,
  ResponseMcpCallInProgressEvent,
  ResponseMcpListToolsCompletedEvent,
  ResponseMcpListToolsFailedEvent,
  ResponseMcpListToolsInProgressEvent,
  ResponseShellCallCommandAddedEvent,
  ResponseShellCallCommandDeltaEvent,
  ResponseShellCallCommandDoneEvent,
  ResponseShellCallOutputContentDeltaEvent,
  ResponseShellCallOutputContentDoneEvent,
  ResponseWebSearchCallCompletedEvent,
  ResponseWebSearchCallInProgressEvent,
  ResponseWebSearchCallSearchingEvent,
} from './ResponseStreamEventTool.ts'

/**
 * What a response's stream is made of. `switch (event.type)` narrows to the event; its `default` leaves
 * `ResponseUnknownEvent`, which is what the API has added since these types were written.
 */
export type ResponseStreamEvent =
  | ResponseAudioDeltaEvent
  | ResponseAudioDoneEvent
  | ResponseAudioTranscriptDeltaEvent
  | ResponseAudioTranscriptDoneEvent
  | ResponseCodeInterpreterCallCodeDeltaEvent
  | ResponseCodeInterpreterCallCodeDoneEvent
  | ResponseCodeInterpreterCallCompletedEvent
  | ResponseCodeInterpreterCallInProgressEvent
  | ResponseCodeInterpreterCallInterpretingEvent
  | ResponseCompactionCompactingEvent
  | ResponseCompletedEvent
  | ResponseContentPartAddedEvent
  | ResponseContentPartDoneEvent
  | ResponseCreatedEvent
  | ResponseCustomToolCallInputDeltaEvent
  | ResponseCustomToolCallInputDoneEvent
  | ResponseErrorEvent
  | ResponseFailedEvent
  | ResponseFileSearchCallCompletedEvent
  | ResponseFileSearchCallInProgressEvent
  | ResponseFileSearchCallSearchingEvent
  | ResponseFunctionCallArgumentsDeltaEvent
  | ResponseFunctionCallArgumentsDoneEvent
  | ResponseImageGenCallCompletedEvent
  | ResponseImageGenCallGeneratingEvent
  | ResponseImageGenCallInProgressEvent
  | ResponseImageGenCallPartialImageEvent
  | ResponseIncompleteEvent
  | ResponseInProgressEvent
  | ResponseMcpCallArgumentsDeltaEvent
  | ResponseMcpCallArgumentsDoneEvent
  | ResponseMcpCallCompletedEvent
  | ResponseMcpCallFailedEvent
  | ResponseMcpCallInProgressEvent
  | ResponseMcpListToolsCompletedEvent
  | ResponseMcpListToolsFailedEvent
  | ResponseMcpListToolsInProgressEvent
  | ResponseOutputItemAddedEvent
  | ResponseOutputItemDoneEvent
  | ResponseOutputTextAnnotationAddedEvent
  | ResponseQueuedEvent
  | ResponseReasoningSummaryPartAddedEvent
  | ResponseReasoningSummaryPartDoneEvent
  | ResponseReasoningSummaryTextDeltaEvent
  | ResponseReasoningSummaryTextDoneEvent
  | ResponseReasoningTextDeltaEvent
  | ResponseReasoningTextDoneEvent
  | ResponseRefusalDeltaEvent
  | ResponseRefusalDoneEvent
  | ResponseShellCallCommandAddedEvent
  | ResponseShellCallCommandDeltaEvent
  | ResponseShellCallCommandDoneEvent
  | ResponseShellCallOutputContentDeltaEvent
  | ResponseShellCallOutputContentDoneEvent
  | ResponseTextDeltaEvent
  | ResponseTextDoneEvent
  | ResponseWebSearchCallCompletedEvent
  | ResponseWebSearchCallInProgressEvent
  | ResponseWebSearchCallSearchingEvent
  | ResponseUnknownEvent

/** An event that these types don't know, as the server sent it. */
export interface ResponseUnknownEvent {
  /**
   * Any other string. The pattern only keeps it apart from the known ones: with `string` here, comparing an event's
   * type would narrow nothing. To compare it with a type of your own, widen it: `const type: string = event.type`.
   */
  type: `${string}?`
  sequence_number: number
  [field: string]: unknown
}

export interface ResponseStreamEventBase {
  /** Counts the events of a response; `starting_after` of `streamRetrievedResponse` refers to it. */
  sequence_number: number
  /** Beta: the agent whose event it is. */
  agent?: ResponseAgent | null | undefined
}

/** An event about one item of the output. */
export interface ResponseStreamItemEventBase extends ResponseStreamEventBase {
  item_id: string
  /** The place of the item in `output`. */
  output_index: number
}

export interface ResponseCreatedEvent extends ResponseStreamEventBase {
  type: 'response.created'
  response: ResponseObject
}

export interface ResponseQueuedEvent extends ResponseStreamEventBase {
  type: 'response.queued'
  response: ResponseObject
}

export interface ResponseInProgressEvent extends ResponseStreamEventBase {
  type: 'response.in_progress'
  response: ResponseObject
}

/** The last event of a response that went well. */
export interface ResponseCompletedEvent extends ResponseStreamEventBase {
  type: 'response.completed'
  response: ResponseObject
}

/** The last event of a response that failed: `response.error` says why. */
export interface ResponseFailedEvent extends ResponseStreamEventBase {
  type: 'response.failed'
  response: ResponseObject
}

/** The last event of a response that was cut short: `response.incomplete_details` says why. */
export interface ResponseIncompleteEvent extends ResponseStreamEventBase {
  type: 'response.incomplete'
  response: ResponseObject
}

/** Ends a stream early. The stream functions reject with a `StreamError` of kind `server` in its place. */
export interface ResponseErrorEvent extends ResponseStreamEventBase {
  type: 'error'
  code: string | null
  message: string
  param: string | null
}

/** An item has begun; what is in it comes with the events that follow. */
export interface ResponseOutputItemAddedEvent extends ResponseStreamEventBase {
  type: 'response.output_item.added'
  item: ResponseOutputItem
  output_index: number
}

export interface ResponseOutputItemDoneEvent extends ResponseStreamEventBase {
  type: 'response.output_item.done'
  item: ResponseOutputItem
  output_index: number
}
