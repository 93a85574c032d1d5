import type { Client, StreamOptions } from '@oaix/core'
import {
  accumulateResponse,
  type CreateResponseParams,
  outputText,
  type ResponseAudioDeltaEvent,
  type ResponseAudioDoneEvent,
  type ResponseAudioTranscriptDeltaEvent,
  type ResponseAudioTranscriptDoneEvent,
  type ResponseCodeInterpreterCallCodeDeltaEvent,
  type ResponseCodeInterpreterCallCodeDoneEvent,
  type ResponseCodeInterpreterCallCompletedEvent,
  type ResponseCodeInterpreterCallInProgressEvent,
  type ResponseCodeInterpreterCallInterpretingEvent,
  type ResponseCompactionCompactingEvent,
  type ResponseCompletedEvent,
  type ResponseContentPartAddedEvent,
  type ResponseContentPartDoneEvent,
  type ResponseCreatedEvent,
  type ResponseCustomToolCallInputDeltaEvent,
  type ResponseCustomToolCallInputDoneEvent,
  type ResponseErrorEvent,
  type ResponseEvent,
  type ResponseFailedEvent,
  type ResponseFileSearchCallCompletedEvent,
  type ResponseFileSearchCallInProgressEvent,
  type ResponseFileSearchCallSearchingEvent,
  type ResponseFunctionCallArgumentsDeltaEvent,
  type ResponseFunctionCallArgumentsDoneEvent,
  type ResponseFunctionToolCall,
  type ResponseImageGenCallCompletedEvent,
  type ResponseImageGenCallGeneratingEvent,
  type ResponseImageGenCallInProgressEvent,
  type ResponseImageGenCallPartialImageEvent,
  type ResponseIncompleteEvent,
  type ResponseInProgressEvent,
  type ResponseInputItem,
  type ResponseMcpCallArgumentsDeltaEvent,
  type ResponseMcpCallArgumentsDoneEvent,
  type ResponseMcpCallCompletedEvent,
  type ResponseMcpCallFailedEvent,
  type ResponseMcpCallInProgressEvent,
  type ResponseMcpListToolsCompletedEvent,
  type ResponseMcpListToolsFailedEvent,
  type ResponseMcpListToolsInProgressEvent,
  type ResponseObject,
  type ResponseOutputItemAddedEvent,
  type ResponseOutputItemDoneEvent,
  type ResponseOutputTextAnnotationAddedEvent,
  type ResponseQueuedEvent,
  type ResponseReasoningSummaryPartAddedEvent,
  type ResponseReasoningSummaryPartDoneEvent,
  type ResponseReasoningSummaryTextDeltaEvent,
  type ResponseReasoningSummaryTextDoneEvent,
  type ResponseReasoningTextDeltaEvent,
  type ResponseReasoningTextDoneEvent,
  type ResponseRefusalDeltaEvent,
  type ResponseRefusalDoneEvent,
  type ResponseShellCallCommandAddedEvent,
  type ResponseShellCallCommandDeltaEvent,
  type ResponseShellCallCommandDoneEvent,
  type ResponseShellCallOutputContentDeltaEvent,
  type ResponseShellCallOutputContentDoneEvent,
  type ResponseStreamEvent,
  type ResponseStreamOptions,
  type ResponseTextDeltaEvent,
  type ResponseTextDoneEvent,
  type ResponseUnknownEvent,
  type ResponseWebSearchCallCompletedEvent,
  type ResponseWebSearchCallInProgressEvent,
  type ResponseWebSearchCallSearchingEvent,
  type RetrieveResponseParams,
  reduceResponse,
  responseEvents,
  type StreamResponseParams,
  type StreamRetrievedResponseParams,
  streamResponse,
  streamRetrievedResponse,
  toInputItems,
} from '@oaix/responses'
import type * as Beta from 'openai/resources/beta/responses/responses'
import type * as Official from 'openai/resources/responses/responses'
import { expectTypeOf } from 'vitest'
import { sameType } from '../support/sameType.ts'

/** Without what only the beta has. */
type Stable<Event> = Omit<Event, 'agent'>

// Every event, at every depth
sameType<Stable<ResponseAudioDeltaEvent>, Official.ResponseAudioDeltaEvent>()
sameType<ResponseAudioDeltaEvent, Beta.BetaResponseAudioDeltaEvent>()
sameType<Stable<ResponseAudioDoneEvent>, Official.ResponseAudioDoneEvent>()
sameType<ResponseAudioDoneEvent, Beta.BetaResponseAudioDoneEvent>()
sameType<Stable<ResponseAudioTranscriptDeltaEvent>, Official.ResponseAudioTranscriptDeltaEvent>()
sameType<ResponseAudioTranscriptDeltaEvent, Beta.BetaResponseAudioTranscriptDeltaEvent>()
sameType<Stable<ResponseAudioTranscriptDoneEvent>, Official.ResponseAudioTranscriptDoneEvent>()
sameType<ResponseAudioTranscriptDoneEvent, Beta.BetaResponseAudioTranscriptDoneEvent>()
sameType<
  Stable<ResponseCodeInterpreterCallCodeDeltaEvent>,
  Official.ResponseCodeInterpreterCallCodeDeltaEvent
>()
sameType<ResponseCodeInterpreterCallCodeDeltaEvent, Beta.BetaResponseCodeInterpreterCallCodeDeltaEvent>()
sameType<
  Stable<ResponseCodeInterpreterCallCodeDoneEvent>,
  Official.ResponseCodeInterpreterCallCodeDoneEvent
>()
sameType<ResponseCodeInterpreterCallCodeDoneEvent, Beta.BetaResponseCodeInterpreterCallCodeDoneEvent>()
sameType<
  Stable<ResponseCodeInterpreterCallCompletedEvent>,
  Official.ResponseCodeInterpreterCallCompletedEvent
>()
sameType<ResponseCodeInterpreterCallCompletedEvent, Beta.BetaResponseCodeInterpreterCallCompletedEvent>()
sameType<
  Stable<ResponseCodeInterpreterCallInProgressEvent>,
  Official.ResponseCodeInterpreterCallInProgressEvent
>()
sameType<ResponseCodeInterpreterCallInProgressEvent, Beta.BetaResponseCodeInterpreterCallInProgressEvent>()
sameType<
  Stable<ResponseCodeInterpreterCallInterpretingEvent>,
  Official.ResponseCodeInterpreterCallInterpretingEvent
>()
sameType<
  ResponseCodeInterpreterCallInterpretingEvent,
  Beta.BetaResponseCodeInterpreterCallInterpretingEvent
>()
sameType<Stable<ResponseCompactionCompactingEvent>, Official.ResponseCompactionCompactingEvent>()
sameType<
  ResponseCompactionCompactingEvent,
  Beta.BetaResponseCompactionCompactingEvent,
  'agent' // May be null, as in every other event.
>()
sameType<
  Stable<ResponseCompletedEvent>,
  Official.ResponseCompletedEvent,
  'response' // `ResponseObject` has a test of its own.
>()
sameType<
  ResponseCompletedEvent,
  Beta.BetaResponseCompletedEvent,
  'response' // `ResponseObject` has a test of its own.
>()
sameType<Stable<ResponseContentPartAddedEvent>, Official.ResponseContentPartAddedEvent>()
sameType<ResponseContentPartAddedEvent, Beta.BetaResponseContentPartAddedEvent>()
sameType<Stable<ResponseContentPartDoneEvent>, Official.ResponseContentPartDoneEvent>()
sameType<ResponseContentPartDoneEvent, Beta.BetaResponseContentPartDoneEvent>()
sameType<
  Stable<ResponseCreatedEvent>,
  Official.ResponseCreatedEvent,
  'response' // `ResponseObject` has a test of its own.
>()
sameType<
  ResponseCreatedEvent,
  Beta.BetaResponseCreatedEvent,
  'response' // `ResponseObject` has a test of its own.
>()
sameType<Stable<ResponseCustomToolCallInputDeltaEvent>, Official.ResponseCustomToolCallInputDeltaEvent>()
sameType<ResponseCustomToolCallInputDeltaEvent, Beta.BetaResponseCustomToolCallInputDeltaEvent>()
sameType<Stable<ResponseCustomToolCallInputDoneEvent>, Official.ResponseCustomToolCallInputDoneEvent>()
sameType<ResponseCustomToolCallInputDoneEvent, Beta.BetaResponseCustomToolCallInputDoneEvent>()
sameType<Stable<ResponseErrorEvent>, Official.ResponseErrorEvent>()
sameType<ResponseErrorEvent, Beta.BetaResponseErrorEvent>()
sameType<
  Stable<ResponseFailedEvent>,
  Official.ResponseFailedEvent,
  'response' // `ResponseObject` has a test of its own.
>()
sameType<
  ResponseFailedEvent,
  Beta.BetaResponseFailedEvent,
  'response' // `ResponseObject` has a test of its own.
>()
sameType<Stable<ResponseFileSearchCallCompletedEvent>, Official.ResponseFileSearchCallCompletedEvent>()
sameType<ResponseFileSearchCallCompletedEvent, Beta.BetaResponseFileSearchCallCompletedEvent>()
sameType<Stable<ResponseFileSearchCallInProgressEvent>, Official.ResponseFileSearchCallInProgressEvent>()
sameType<ResponseFileSearchCallInProgressEvent, Beta.BetaResponseFileSearchCallInProgressEvent>()
sameType<Stable<ResponseFileSearchCallSearchingEvent>, Official.ResponseFileSearchCallSearchingEvent>()
sameType<ResponseFileSearchCallSearchingEvent, Beta.BetaResponseFileSearchCallSearchingEvent>()
sameType<Stable<ResponseFunctionCallArgumentsDeltaEvent>, Official.ResponseFunctionCallArgumentsDeltaEvent>()
sameType<ResponseFunctionCallArgumentsDeltaEvent, Beta.BetaResponseFunctionCallArgumentsDeltaEvent>()
sameType<
  Stable<ResponseFunctionCallArgumentsDoneEvent>,
  Official.ResponseFunctionCallArgumentsDoneEvent,
  'name' // In the API description only.
>()
sameType<
  ResponseFunctionCallArgumentsDoneEvent,
  Beta.BetaResponseFunctionCallArgumentsDoneEvent,
  'name' // In the API description only.
>()
sameType<Stable<ResponseImageGenCallCompletedEvent>, Official.ResponseImageGenCallCompletedEvent>()
sameType<ResponseImageGenCallCompletedEvent, Beta.BetaResponseImageGenCallCompletedEvent>()
sameType<Stable<ResponseImageGenCallGeneratingEvent>, Official.ResponseImageGenCallGeneratingEvent>()
sameType<ResponseImageGenCallGeneratingEvent, Beta.BetaResponseImageGenCallGeneratingEvent>()
sameType<Stable<ResponseImageGenCallInProgressEvent>, Official.ResponseImageGenCallInProgressEvent>()
sameType<ResponseImageGenCallInProgressEvent, Beta.BetaResponseImageGenCallInProgressEvent>()
sameType<Stable<ResponseImageGenCallPartialImageEvent>, Official.ResponseImageGenCallPartialImageEvent>()
sameType<ResponseImageGenCallPartialImageEvent, Beta.BetaResponseImageGenCallPartialImageEvent>()
sameType<
  Stable<ResponseIncompleteEvent>,
  Official.ResponseIncompleteEvent,
  'response' // `ResponseObject` has a test of its own.
>()
sameType<
  ResponseIncompleteEvent,
  Beta.BetaResponseIncompleteEvent,
  'response' // `ResponseObject` has a test of its own.
>()
sameType<
  Stable<ResponseInProgressEvent>,
  Official.ResponseInProgressEvent,
  'response' // `ResponseObject` has a test of its own.
>()
sameType<
  ResponseInProgressEvent,
  Beta.BetaResponseInProgressEvent,
  'response' // `ResponseObject` has a test of its own.
>()
sameType<Stable<ResponseMcpCallArgumentsDeltaEvent>, Official.ResponseMcpCallArgumentsDeltaEvent>()
sameType<ResponseMcpCallArgumentsDeltaEvent, Beta.BetaResponseMcpCallArgumentsDeltaEvent>()
sameType<Stable<ResponseMcpCallArgumentsDoneEvent>, Official.ResponseMcpCallArgumentsDoneEvent>()
sameType<ResponseMcpCallArgumentsDoneEvent, Beta.BetaResponseMcpCallArgumentsDoneEvent>()
sameType<Stable<ResponseMcpCallCompletedEvent>, Official.ResponseMcpCallCompletedEvent>()
sameType<ResponseMcpCallCompletedEvent, Beta.BetaResponseMcpCallCompletedEvent>()
sameType<Stable<ResponseMcpCallFailedEvent>, Official.ResponseMcpCallFailedEvent>()
sameType<ResponseMcpCallFailedEvent, Beta.BetaResponseMcpCallFailedEvent>()
sameType<Stable<ResponseMcpCallInProgressEvent>, Official.ResponseMcpCallInProgressEvent>()
sameType<ResponseMcpCallInProgressEvent, Beta.BetaResponseMcpCallInProgressEvent>()
sameType<Stable<ResponseMcpListToolsCompletedEvent>, Official.ResponseMcpListToolsCompletedEvent>()
sameType<ResponseMcpListToolsCompletedEvent, Beta.BetaResponseMcpListToolsCompletedEvent>()
sameType<Stable<ResponseMcpListToolsFailedEvent>, Official.ResponseMcpListToolsFailedEvent>()
sameType<ResponseMcpListToolsFailedEvent, Beta.BetaResponseMcpListToolsFailedEvent>()
sameType<Stable<ResponseMcpListToolsInProgressEvent>, Official.ResponseMcpListToolsInProgressEvent>()
sameType<ResponseMcpListToolsInProgressEvent, Beta.BetaResponseMcpListToolsInProgressEvent>()
sameType<
  Stable<ResponseOutputItemAddedEvent>,
  Official.ResponseOutputItemAddedEvent,
  'item' // `ResponseOutputItem` has a test of its own.
>()
sameType<
  ResponseOutputItemAddedEvent,
  Beta.BetaResponseOutputItemAddedEvent,
  'item' // `ResponseOutputItem` has a test of its own.
>()
sameType<
  Stable<ResponseOutputItemDoneEvent>,
  Official.ResponseOutputItemDoneEvent,
  'item' // `ResponseOutputItem` has a test of its own.
>()
sameType<
  ResponseOutputItemDoneEvent,
  Beta.BetaResponseOutputItemDoneEvent,
  'item' // `ResponseOutputItem` has a test of its own.
>()
sameType<Stable<ResponseOutputTextAnnotationAddedEvent>, Official.ResponseOutputTextAnnotationAddedEvent>()
sameType<ResponseOutputTextAnnotationAddedEvent, Beta.BetaResponseOutputTextAnnotationAddedEvent>()
sameType<
  Stable<ResponseQueuedEvent>,
  Official.ResponseQueuedEvent,
  'response' // `ResponseObject` has a test of its own.
>()
sameType<
  ResponseQueuedEvent,
  Beta.BetaResponseQueuedEvent,
  'response' // `ResponseObject` has a test of its own.
>()
sameType<Stable<ResponseReasoningSummaryPartAddedEvent>, Official.ResponseReasoningSummaryPartAddedEvent>()
sameType<ResponseReasoningSummaryPartAddedEvent, Beta.BetaResponseReasoningSummaryPartAddedEvent>()
sameType<Stable<ResponseReasoningSummaryPartDoneEvent>, Official.ResponseReasoningSummaryPartDoneEvent>()
sameType<ResponseReasoningSummaryPartDoneEvent, Beta.BetaResponseReasoningSummaryPartDoneEvent>()
sameType<Stable<ResponseReasoningSummaryTextDeltaEvent>, Official.ResponseReasoningSummaryTextDeltaEvent>()
sameType<ResponseReasoningSummaryTextDeltaEvent, Beta.BetaResponseReasoningSummaryTextDeltaEvent>()
sameType<Stable<ResponseReasoningSummaryTextDoneEvent>, Official.ResponseReasoningSummaryTextDoneEvent>()
sameType<ResponseReasoningSummaryTextDoneEvent, Beta.BetaResponseReasoningSummaryTextDoneEvent>()
sameType<Stable<ResponseReasoningTextDeltaEvent>, Official.ResponseReasoningTextDeltaEvent>()
sameType<ResponseReasoningTextDeltaEvent, Beta.BetaResponseReasoningTextDeltaEvent>()
sameType<Stable<ResponseReasoningTextDoneEvent>, Official.ResponseReasoningTextDoneEvent>()
sameType<ResponseReasoningTextDoneEvent, Beta.BetaResponseReasoningTextDoneEvent>()
sameType<Stable<ResponseRefusalDeltaEvent>, Official.ResponseRefusalDeltaEvent>()
sameType<ResponseRefusalDeltaEvent, Beta.BetaResponseRefusalDeltaEvent>()
sameType<Stable<ResponseRefusalDoneEvent>, Official.ResponseRefusalDoneEvent>()
sameType<ResponseRefusalDoneEvent, Beta.BetaResponseRefusalDoneEvent>()
sameType<Stable<ResponseShellCallCommandAddedEvent>, Official.ResponseShellCallCommandAddedEvent>()
sameType<
  ResponseShellCallCommandAddedEvent,
  Beta.BetaResponseShellCallCommandAddedEvent,
  'agent' // May be null, as in every other event.
>()
sameType<Stable<ResponseShellCallCommandDeltaEvent>, Official.ResponseShellCallCommandDeltaEvent>()
sameType<
  ResponseShellCallCommandDeltaEvent,
  Beta.BetaResponseShellCallCommandDeltaEvent,
  'agent' // May be null, as in every other event.
>()
sameType<Stable<ResponseShellCallCommandDoneEvent>, Official.ResponseShellCallCommandDoneEvent>()
sameType<
  ResponseShellCallCommandDoneEvent,
  Beta.BetaResponseShellCallCommandDoneEvent,
  'agent' // May be null, as in every other event.
>()
sameType<
  Stable<ResponseShellCallOutputContentDeltaEvent>,
  Official.ResponseShellCallOutputContentDeltaEvent
>()
sameType<
  ResponseShellCallOutputContentDeltaEvent,
  Beta.BetaResponseShellCallOutputContentDeltaEvent,
  'agent' // May be null, as in every other event.
>()
sameType<Stable<ResponseShellCallOutputContentDoneEvent>, Official.ResponseShellCallOutputContentDoneEvent>()
sameType<
  ResponseShellCallOutputContentDoneEvent,
  Beta.BetaResponseShellCallOutputContentDoneEvent,
  'agent' // May be null, as in every other event.
>()
sameType<Stable<ResponseTextDeltaEvent>, Official.ResponseTextDeltaEvent>()
sameType<ResponseTextDeltaEvent, Beta.BetaResponseTextDeltaEvent>()
sameType<Stable<ResponseTextDoneEvent>, Official.ResponseTextDoneEvent>()
sameType<ResponseTextDoneEvent, Beta.BetaResponseTextDoneEvent>()
sameType<Stable<ResponseWebSearchCallCompletedEvent>, Official.ResponseWebSearchCallCompletedEvent>()
sameType<ResponseWebSearchCallCompletedEvent, Beta.BetaResponseWebSearchCallCompletedEvent>()
sameType<Stable<ResponseWebSearchCallInProgressEvent>, Official.ResponseWebSearchCallInProgressEvent>()
sameType<ResponseWebSearchCallInProgressEvent, Beta.BetaResponseWebSearchCallInProgressEvent>()
sameType<Stable<ResponseWebSearchCallSearchingEvent>, Official.ResponseWebSearchCallSearchingEvent>()
sameType<ResponseWebSearchCallSearchingEvent, Beta.BetaResponseWebSearchCallSearchingEvent>()

// None is missing, and none is made up
expectTypeOf<Exclude<ResponseStreamEvent, ResponseUnknownEvent>['type']>().toEqualTypeOf<
  Official.ResponseStreamEvent['type']
>()
expectTypeOf<Exclude<ResponseStreamEvent, ResponseUnknownEvent>['type']>().toEqualTypeOf<
  Beta.BetaResponseStreamEvent['type']
>()

// Params
sameType<StreamResponseParams['stream_options'], Official.ResponseCreateParamsStreaming['stream_options']>()
sameType<ResponseStreamOptions, Official.ResponseCreateParams.StreamOptions>()
sameType<Omit<StreamResponseParams, 'stream' | 'stream_options'>, Omit<CreateResponseParams, 'stream'>>()
sameType<
  Omit<StreamRetrievedResponseParams, 'stream' | 'betas'>,
  Omit<Official.ResponseRetrieveParamsStreaming, 'stream'> & { response_id: string }
>()
sameType<
  Omit<StreamRetrievedResponseParams, 'stream' | 'starting_after' | 'include_obfuscation'>,
  Omit<RetrieveResponseParams, 'stream'>
>()

// The type narrows
declare const event: ResponseStreamEvent
expectTypeOf(event.sequence_number).toEqualTypeOf<number>()
expectTypeOf(event.type).toExtend<string>()
if (event.type === 'response.output_text.delta') {
  expectTypeOf(event).toEqualTypeOf<ResponseTextDeltaEvent>()
  expectTypeOf(event.delta).toEqualTypeOf<string>()
}
switch (event.type) {
  case 'response.completed':
  case 'response.failed':
    expectTypeOf(event.response).toEqualTypeOf<ResponseObject>()
    break
  case 'error':
    expectTypeOf(event).toEqualTypeOf<ResponseErrorEvent>()
    break
  default:
    // @ts-expect-error not every other event has one
    event.response
}
// @ts-expect-error a misspelt type
if (event.type === 'response.output_text.detla') expectTypeOf(event).toBeObject()
expectTypeOf<Extract<ResponseStreamEvent, { type: 'error' }>>().toEqualTypeOf<ResponseErrorEvent>()

/** What no `case` is for, once all known types have one. */
type Left<Event, Known> = Event extends { type: Known } ? never : Event
expectTypeOf<
  Left<ResponseStreamEvent, Official.ResponseStreamEvent['type']>
>().toEqualTypeOf<ResponseUnknownEvent>()
declare const unknownEvent: ResponseUnknownEvent
expectTypeOf(unknownEvent.whatever).toEqualTypeOf<unknown>()
const type: string = unknownEvent.type
expectTypeOf(type === 'response.hologram').toEqualTypeOf<boolean>()

// Functions
declare const client: Client
expectTypeOf(streamResponse).toEqualTypeOf<
  (
    client: Client,
    params: StreamResponseParams,
    options?: StreamOptions,
  ) => Promise<AsyncIterable<ResponseStreamEvent>>
>()
streamResponse(client, { model: 'gpt-5-mini', input: 'Hi', stream: true })
// @ts-expect-error without a stream there is `createResponse`
streamResponse(client, { model: 'gpt-5-mini', stream: false })
// @ts-expect-error which response?
streamRetrievedResponse(client, { starting_after: 1 })
// @ts-expect-error a number
streamRetrievedResponse(client, { response_id: 'resp_1', starting_after: 'x' })

declare const stream: AsyncIterable<ResponseStreamEvent>
declare const theirs: AsyncIterable<Official.ResponseStreamEvent>
declare const response: ResponseObject
expectTypeOf(accumulateResponse(stream)).resolves.toEqualTypeOf<ResponseObject>()
expectTypeOf(reduceResponse(undefined, event)).toEqualTypeOf<ResponseObject>()
expectTypeOf(outputText(response)).toEqualTypeOf<string>()
expectTypeOf(toInputItems(response)).toEqualTypeOf<ResponseInputItem[]>()
const input: CreateResponseParams['input'] = toInputItems(response)
expectTypeOf(input).toExtend<CreateResponseParams['input']>()
expectTypeOf(responseEvents(stream)).toEqualTypeOf<AsyncIterable<ResponseEvent>>()

declare const moment: ResponseEvent
if (moment.type === 'output_text.delta') {
  expectTypeOf(moment.snapshot).toEqualTypeOf<string>()
  expectTypeOf(moment.content_index).toEqualTypeOf<number>()
}
if (moment.type === 'reasoning_summary_text.done') {
  expectTypeOf(moment.text).toEqualTypeOf<string>()
  expectTypeOf(moment.summary_index).toEqualTypeOf<number>()
  // @ts-expect-error a summary is not content
  moment.content_index
}
if (moment.type === 'function_call_arguments.done') {
  expectTypeOf(moment.item).toEqualTypeOf<ResponseFunctionToolCall>()
  expectTypeOf(moment.arguments).toEqualTypeOf<string>()
}
if (moment.type === 'event') expectTypeOf(moment.event).toEqualTypeOf<ResponseStreamEvent>()
if (moment.type === 'done') expectTypeOf(moment.response).toEqualTypeOf<ResponseObject>()
