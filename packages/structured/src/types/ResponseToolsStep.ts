import type {
  CreateResponseParams,
  ResponseCustomToolCall,
  ResponseFunctionToolCall,
  ResponseInputItem,
  ResponseObject,
  ResponseOutputItem,
  ResponseStreamEvent,
  ResponseStreamOptions,
  ResponseTextConfig,
  ResponseTool,
  ResponseUsage,
} from '@oaix/responses'
import type { JSONSchemaFormat } from './JSONSchemaFormat.ts'
import type { RunnableTool, ToolCallStep, ToolResultStep } from './ToolStep.ts'

/** A call that a run of tools can carry out. */
export type ResponseToolCall = ResponseFunctionToolCall | ResponseCustomToolCall

/**
 * Those of `createResponse`, with tools that can run. Where `store` is `false` and the model reasons, `include`
 * `reasoning.encrypted_content`: each turn sends what the turns before it made.
 */
export interface RunResponseToolsParams<
  Tool extends RunnableTool | ResponseTool = RunnableTool | ResponseTool,
  Output = unknown,
> extends Omit<CreateResponseParams, 'background' | 'text' | 'tools'> {
  /** A run needs each response as a whole. */
  background?: false | null | undefined
  text?: RunResponseToolsText<Output> | undefined
  /** What can't run is sent as it is, and its calls are left to you. */
  tools?: readonly Tool[] | undefined
  /** One that forces a call holds for the first turn; from then on it is `auto`. */
  tool_choice?: CreateResponseParams['tool_choice']
}

export interface RunResponseToolsText<Output> extends Omit<ResponseTextConfig, 'format'> {
  /** A `JSONSchemaFormat` is also what reads the last answer: see `parsed`. */
  format?: ResponseTextConfig['format'] | JSONSchemaFormat<Output>
}

export interface StreamResponseToolsParams<
  Tool extends RunnableTool | ResponseTool = RunnableTool | ResponseTool,
  Output = unknown,
> extends Omit<RunResponseToolsParams<Tool, Output>, 'stream'> {
  /** Set by the function itself. */
  stream?: true | undefined
  stream_options?: ResponseStreamOptions | null | undefined
}

/** What happens in a run of tools, in this order: for each turn `request`, `turn`, `call`s, `result`s; then `done`. */
export type RunResponseToolsStep<
  Tool extends RunnableTool | ResponseTool = RunnableTool | ResponseTool,
  Output = unknown,
> =
  | ResponseToolsRequestStep<RunResponseToolsParams<Tool, Output>>
  | ResponseToolsTurnStep
  | ToolCallStep<Extract<Tool, RunnableTool>, ResponseToolCall>
  | ToolResultStep<Extract<Tool, RunnableTool>>
  | ResponseToolsDoneStep<Output>

/** The steps of `RunResponseToolsStep`, and `delta`s between a `request` and its `turn`. */
export type StreamResponseToolsStep<
  Tool extends RunnableTool | ResponseTool = RunnableTool | ResponseTool,
  Output = unknown,
> =
  | Exclude<RunResponseToolsStep<Tool, Output>, { type: 'request' }>
  | ResponseToolsRequestStep<StreamResponseToolsParams<Tool, Output>>
  | ResponseToolsDeltaStep

/** The next request, which is made when the next step is asked for. */
export interface ResponseToolsRequestStep<Params> {
  readonly type: 'request'
  /** Counts from 1. */
  readonly turn: number
  /** With all input so far; with a `conversation`, which keeps the rest, only what is new. */
  readonly params: Params
  /** Goes on with other params, in this turn and in those after it: another model, less input. */
  readonly replace: (params: Params) => void
}

export interface ResponseToolsDeltaStep {
  readonly type: 'delta'
  readonly turn: number
  readonly event: ResponseStreamEvent
}

/** What the model answered. */
export interface ResponseToolsTurnStep {
  readonly type: 'turn'
  readonly turn: number
  readonly response: ResponseObject
}

/** The end: the model called no tools, or some that only you can run. */
export interface ResponseToolsDoneStep<Output> {
  readonly type: 'done'
  /** Of the last turn. */
  readonly response: ResponseObject
  /**
   * What goes before the next input: everything so far, with the last output. With a `conversation`, which keeps the
   * rest, only the answers to the calls of the last turn.
   */
  readonly input: ResponseInputItem[]
  /** Items that wait for an answer: calls of tools without a `run`, approvals. To go on, put it behind `input`. */
  readonly pending: ResponseOutputItem[]
  /** The last answer, as the `JSONSchemaFormat` of `text.format` read it; `undefined` without one. */
  readonly parsed: Output | undefined
  /** Of all turns together. */
  readonly usage: ResponseUsage | undefined
  readonly turns: number
}
