import type {
  ResponseFunctionToolCall,
  ResponseObject,
  ResponseOutputItem,
  ResponseOutputMessage,
  ResponseOutputRefusal,
  ResponseOutputText,
  ResponseTool,
} from '@oaix/responses'
import type { CustomTool } from './CustomTool.ts'
import type { FunctionTool } from './FunctionTool.ts'
import type { ParsedCall, ParsedOutput } from './ParsedCall.ts'

/** Tools made by `functionTool` and `customTool`, and tools as the API has them. */
export type ResponseTools = readonly (FunctionTool | CustomTool | ResponseTool)[]

/** A response whose texts and arguments are parsed. What is added isn't enumerable: items can be sent back as they are. */
export interface ParsedResponse<Output = unknown, Tools extends ResponseTools = ResponseTools>
  extends Omit<ResponseObject, 'output'> {
  output: ParsedResponseOutputItem<Output, Tools>[]
  /** Of the first text. `null` where the model called tools instead, or no format was given. */
  output_parsed: ParsedOutput<Output, Tools>
}

export type ParsedResponseOutputItem<Output = unknown, Tools extends ResponseTools = ResponseTools> =
  | Exclude<ResponseOutputItem, ResponseOutputMessage | ResponseFunctionToolCall>
  | ParsedResponseOutputMessage<Output>
  | ParsedResponseFunctionToolCall<Tools>

export interface ParsedResponseOutputMessage<Output = unknown>
  extends Omit<ResponseOutputMessage, 'content'> {
  content: (ParsedResponseOutputText<Output> | ResponseOutputRefusal)[]
}

export interface ParsedResponseOutputText<Output = unknown> extends ResponseOutputText {
  /** `null` in commentary, and where no format was given. */
  parsed: Output | null
}

export type ParsedResponseFunctionToolCall<Tools extends ResponseTools = ResponseTools> = Omit<
  ResponseFunctionToolCall,
  'name' | 'arguments'
> &
  ParsedCall<Tools[number]>
