import type {
  ChatCompletionContentPart,
  ChatCompletionContentPartRefusal,
  ChatCompletionContentPartText,
} from './ChatCompletionContentPart.ts'
import type {
  ChatCompletionFunctionCall,
  ChatCompletionMessageToolCall,
} from './ChatCompletionMessageToolCall.ts'

/** Instructions that go before any user's message. With o1 and newer models they replace system messages. */
export interface ChatCompletionDeveloperMessageParam {
  role: 'developer'
  content: string | ChatCompletionContentPartText[]
  /** Tells participants of the same role apart. */
  name?: string | undefined
}

/** Instructions for the models before o1. */
export interface ChatCompletionSystemMessageParam {
  role: 'system'
  content: string | ChatCompletionContentPartText[]
  /** Tells participants of the same role apart. */
  name?: string | undefined
}

export interface ChatCompletionUserMessageParam {
  role: 'user'
  content: string | ChatCompletionContentPart[]
  /** Tells participants of the same role apart. */
  name?: string | undefined
}

/** What the model said before: a `ChatCompletionMessage` fits as it is. */
export interface ChatCompletionAssistantMessageParam {
  role: 'assistant'
  /** Required unless there are tool calls. */
  content?: string | (ChatCompletionContentPartText | ChatCompletionContentPartRefusal)[] | null | undefined
  refusal?: string | null | undefined
  /** Tells participants of the same role apart. */
  name?: string | undefined
  /** An earlier spoken answer. */
  audio?: { id: string } | null | undefined
  tool_calls?: ChatCompletionMessageToolCall[] | undefined
  /** @deprecated `tool_calls` took its place. */
  function_call?: ChatCompletionFunctionCall | null | undefined
}

/** The result of a tool call. */
export interface ChatCompletionToolMessageParam {
  role: 'tool'
  content: string | ChatCompletionContentPartText[]
  /** The `id` of the call that this answers. */
  tool_call_id: string
}

/** @deprecated Tool messages took its place. */
export interface ChatCompletionFunctionMessageParam {
  role: 'function'
  content: string | null
  name: string
}

export type ChatCompletionMessageParam =
  | ChatCompletionDeveloperMessageParam
  | ChatCompletionSystemMessageParam
  | ChatCompletionUserMessageParam
  | ChatCompletionAssistantMessageParam
  | ChatCompletionToolMessageParam
  | ChatCompletionFunctionMessageParam

/** Who a message is from. */
export type ChatCompletionRole = ChatCompletionMessageParam['role']
