import type {
  ChatCompletion,
  ChatCompletionChunk,
  ChatCompletionMessageParam,
  ChatCompletionMessageToolCall,
  ChatCompletionStreamOptions,
  ChatCompletionTool,
  CompletionUsage,
  CreateChatCompletionParams,
} from '@oaix/chat'
import type { JSONSchemaFormat } from './JSONSchemaFormat.ts'
import type { RunnableTool, ToolCallStep, ToolResultStep } from './ToolStep.ts'

export type ChatTool = RunnableTool | ChatCompletionTool

/** Those of `createChatCompletion`, with tools that can run. Every turn asks for one choice. */
export interface RunToolsParams<Tool extends ChatTool = ChatTool, Output = unknown>
  extends Omit<CreateChatCompletionParams, 'n' | 'response_format' | 'tools'> {
  n?: 1 | null | undefined
  /** A `JSONSchemaFormat` is also what reads the last answer: see `parsed`. */
  response_format?: CreateChatCompletionParams['response_format'] | JSONSchemaFormat<Output>
  /** What can't run is sent as it is, and its calls are left to you. */
  tools?: readonly Tool[] | undefined
  /** One that forces a call holds for the first turn; from then on it is `auto`. */
  tool_choice?: CreateChatCompletionParams['tool_choice']
}

export interface StreamToolsParams<Tool extends ChatTool = ChatTool, Output = unknown>
  extends Omit<RunToolsParams<Tool, Output>, 'stream'> {
  /** Set by the function itself. */
  stream?: true | undefined
  /** `include_usage` is `true` unless you say otherwise; `null` is for servers that know no such options. */
  stream_options?: ChatCompletionStreamOptions | null | undefined
}

/** What happens in a run of tools, in this order: for each turn `request`, `turn`, `call`s, `result`s; then `done`. */
export type RunToolsStep<Tool extends ChatTool = ChatTool, Output = unknown> =
  | ChatToolsRequestStep<RunToolsParams<Tool, Output>>
  | ChatToolsTurnStep
  | ToolCallStep<Extract<Tool, RunnableTool>, ChatCompletionMessageToolCall>
  | ToolResultStep<Extract<Tool, RunnableTool>>
  | ChatToolsDoneStep<Output>

/** The steps of `RunToolsStep`, and `delta`s between a `request` and its `turn`. */
export type StreamToolsStep<Tool extends ChatTool = ChatTool, Output = unknown> =
  | Exclude<RunToolsStep<Tool, Output>, { type: 'request' }>
  | ChatToolsRequestStep<StreamToolsParams<Tool, Output>>
  | ChatToolsDeltaStep

/** The next request, which is made when the next step is asked for. */
export interface ChatToolsRequestStep<Params> {
  readonly type: 'request'
  /** Counts from 1. */
  readonly turn: number
  /** With all messages so far. */
  readonly params: Params
  /** Goes on with other params, in this turn and in those after it: another model, fewer messages. */
  readonly replace: (params: Params) => void
}

export interface ChatToolsDeltaStep {
  readonly type: 'delta'
  readonly turn: number
  readonly chunk: ChatCompletionChunk
}

/** What the model answered. */
export interface ChatToolsTurnStep {
  readonly type: 'turn'
  readonly turn: number
  readonly completion: ChatCompletion
}

/** The end: the model called no tools, or some that only you can run. */
export interface ChatToolsDoneStep<Output> {
  readonly type: 'done'
  /** Of the last turn. */
  readonly completion: ChatCompletion
  /** The whole conversation, with the last answer. */
  readonly messages: ChatCompletionMessageParam[]
  /** Calls of tools without a `run`. To go on, answer each of them with a message behind `messages`. */
  readonly pending: ChatCompletionMessageToolCall[]
  /** The last answer, as the `JSONSchemaFormat` of `response_format` read it; `undefined` without one. */
  readonly parsed: Output | undefined
  /** Of all turns together. */
  readonly usage: CompletionUsage | undefined
  readonly turns: number
}
