import type {
  ChatCompletion,
  ChatCompletionChoice,
  ChatCompletionMessage,
  ChatCompletionMessageCustomToolCall,
  ChatCompletionMessageFunctionToolCall,
  ChatCompletionTool,
} from '@oaix/chat'
import type { CustomTool } from './CustomTool.ts'
import type { FunctionTool } from './FunctionTool.ts'
import type { ParsedCall, ParsedOutput } from './ParsedCall.ts'

/** Tools made by `functionTool` and `customTool`, and tools as the API has them. */
export type ChatTools = readonly (FunctionTool | CustomTool | ChatCompletionTool)[]

/** A completion whose texts and arguments are parsed. What is added isn't enumerable: it can be sent back as it is. */
export interface ParsedChatCompletion<Output = unknown, Tools extends ChatTools = ChatTools>
  extends Omit<ChatCompletion, 'choices'> {
  choices: ParsedChatCompletionChoice<Output, Tools>[]
}

export interface ParsedChatCompletionChoice<Output = unknown, Tools extends ChatTools = ChatTools>
  extends Omit<ChatCompletionChoice, 'message'> {
  message: ParsedChatCompletionMessage<Output, Tools>
}

export interface ParsedChatCompletionMessage<Output = unknown, Tools extends ChatTools = ChatTools>
  extends Omit<ChatCompletionMessage, 'tool_calls'> {
  /** `null` where the model called tools instead, or no format was given. */
  parsed: ParsedOutput<Output, Tools>
  tool_calls?:
    | (ParsedChatCompletionFunctionToolCall<Tools> | ChatCompletionMessageCustomToolCall)[]
    | undefined
}

export interface ParsedChatCompletionFunctionToolCall<Tools extends ChatTools = ChatTools>
  extends Omit<ChatCompletionMessageFunctionToolCall, 'function'> {
  function: ParsedCall<Tools[number]>
}
