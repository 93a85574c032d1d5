import type { ResponseCustomToolCall, ResponseFunctionToolCall } from './ResponseFunctionToolCall.ts'
import type { ResponseCodeInterpreterToolCall, ResponseMcpCall } from './ResponseHostedToolCall.ts'
import type { ResponseOutputMessage, ResponseReasoningItem } from './ResponseMessage.ts'
import type { ResponseObject } from './ResponseObject.ts'
import type { ResponseStreamEvent } from './ResponseStreamEvent.ts'

/**
 * A moment of a streamed response: see `responseEvents` for their order. Of a text, `snapshot` is all of it so far. The
 * other snapshots, and `item`, are live: later events change them in place.
 */
export type ResponseEvent =
  | ResponseWireEvent
  | ResponseItemDeltaEvent<'output_text', ResponseOutputMessage, 'content_index'>
  | ResponseItemDoneEvent<'output_text', ResponseOutputMessage, 'text', 'content_index'>
  | ResponseItemDeltaEvent<'refusal', ResponseOutputMessage, 'content_index'>
  | ResponseItemDoneEvent<'refusal', ResponseOutputMessage, 'refusal', 'content_index'>
  | ResponseItemDeltaEvent<'reasoning_text', ResponseReasoningItem, 'content_index'>
  | ResponseItemDoneEvent<'reasoning_text', ResponseReasoningItem, 'text', 'content_index'>
  | ResponseItemDeltaEvent<'reasoning_summary_text', ResponseReasoningItem, 'summary_index'>
  | ResponseItemDoneEvent<'reasoning_summary_text', ResponseReasoningItem, 'text', 'summary_index'>
  | ResponseItemDeltaEvent<'function_call_arguments', ResponseFunctionToolCall>
  | ResponseItemDoneEvent<'function_call_arguments', ResponseFunctionToolCall, 'arguments'>
  | ResponseItemDeltaEvent<'mcp_call_arguments', ResponseMcpCall>
  | ResponseItemDoneEvent<'mcp_call_arguments', ResponseMcpCall, 'arguments'>
  | ResponseItemDeltaEvent<'custom_tool_call_input', ResponseCustomToolCall>
  | ResponseItemDoneEvent<'custom_tool_call_input', ResponseCustomToolCall, 'input'>
  | ResponseItemDeltaEvent<'code_interpreter_call_code', ResponseCodeInterpreterToolCall>
  | ResponseItemDoneEvent<'code_interpreter_call_code', ResponseCodeInterpreterToolCall, 'code'>
  | ResponseDoneEvent

/** Comes first for every event of the stream, known or not. */
export interface ResponseWireEvent {
  type: 'event'
  event: ResponseStreamEvent
  snapshot: ResponseObject
}

/** More of a text; `delta` is never empty. */
export type ResponseItemDeltaEvent<Kind extends string, Item, Index extends string = never> = {
  type: `${Kind}.delta`
  item: Item
  /** The place of the item in `output`. */
  output_index: number
  delta: string
  snapshot: string
} & { [Key in Index]: number }

/** All of a text. */
export type ResponseItemDoneEvent<
  Kind extends string,
  Item,
  Field extends string,
  Index extends string = never,
> = {
  type: `${Kind}.done`
  item: Item
  /** The place of the item in `output`. */
  output_index: number
} & { [Key in Field]: string } & { [Key in Index]: number }

/** The last event of a stream that ended well; the response may have failed all the same. */
export interface ResponseDoneEvent {
  type: 'done'
  response: ResponseObject
}
