import type { ResponseAgent } from './ResponseAgent.ts'
import type {
  ResponseFunctionCallOutputItemList,
  ResponseInputFile,
  ResponseInputImage,
  ResponseInputText,
} from './ResponseContent.ts'

export type ResponseItemStatus = 'in_progress' | 'completed' | 'incomplete'

/** Who called a tool: the model itself, or a program that it wrote. */
export type ResponseToolCallCaller = ResponseDirectCaller | ResponseProgramCaller

export interface ResponseDirectCaller {
  type: 'direct'
}

export interface ResponseProgramCaller {
  type: 'program'
  /** The `call_id` of the program. */
  caller_id: string
}

/** Asks you to call a function. */
export interface ResponseFunctionToolCall {
  type: 'function_call'
  id?: string | undefined
  /** What the output names it by. */
  call_id: string
  name: string
  /** JSON, as the model wrote it: check it before use. */
  arguments: string
  /** Beta. */
  agent?: ResponseAgent | null | undefined
  async?: boolean | undefined
  caller?: ResponseToolCallCaller | null | undefined
  namespace?: string | undefined
  status?: ResponseItemStatus | undefined
}

/** `ResponseFunctionToolCall` as it is stored. */
export interface ResponseFunctionToolCallItem extends ResponseFunctionToolCall {
  id: string
  status: ResponseItemStatus
  created_by?: string | undefined
}

/** What a function gave, as input. */
export interface ResponseFunctionCallOutputParam {
  type: 'function_call_output'
  id?: string | null | undefined
  call_id?: string | null | undefined
  output: string | ResponseFunctionCallOutputItemList
  /** Beta. */
  agent?: ResponseAgent | null | undefined
  caller?: ResponseToolCallCaller | null | undefined
  name?: string | null | undefined
  namespace?: string | null | undefined
  status?: ResponseItemStatus | null | undefined
}

/** `ResponseFunctionCallOutputParam` as it is stored. */
export interface ResponseFunctionToolCallOutputItem {
  type: 'function_call_output'
  id: string
  call_id?: string | undefined
  output: string | (ResponseInputText | ResponseInputImage | ResponseInputFile)[]
  status: ResponseItemStatus
  /** Beta. */
  agent?: ResponseAgent | null | undefined
  caller?: ResponseToolCallCaller | null | undefined
  created_by?: string | undefined
  name?: string | undefined
  namespace?: string | undefined
}

/** Asks you to call a custom tool. */
export interface ResponseCustomToolCall {
  type: 'custom_tool_call'
  id?: string | undefined
  /** What the output names it by. */
  call_id: string
  name: string
  input: string
  /** Beta. */
  agent?: ResponseAgent | null | undefined
  async?: boolean | undefined
  caller?: ResponseToolCallCaller | null | undefined
  namespace?: string | undefined
}

/** `ResponseCustomToolCall` as it is stored. */
export interface ResponseCustomToolCallItem extends ResponseCustomToolCall {
  id: string
  status: ResponseItemStatus
  created_by?: string | undefined
}

/** What a custom tool gave. */
export interface ResponseCustomToolCallOutput {
  type: 'custom_tool_call_output'
  id?: string | undefined
  call_id: string
  output: string | (ResponseInputText | ResponseInputImage | ResponseInputFile)[]
  /** Beta. */
  agent?: ResponseAgent | null | undefined
  caller?: ResponseToolCallCaller | null | undefined
}

/** `ResponseCustomToolCallOutput` as it is stored. */
export interface ResponseCustomToolCallOutputItem extends ResponseCustomToolCallOutput {
  id: string
  status: ResponseItemStatus
  created_by?: string | undefined
}

/** A program that the model wrote to call tools. */
export interface ResponseProgram {
  type: 'program'
  id: string
  call_id: string
  code: string
  /** Goes back as it came. */
  fingerprint: string
  /** Beta. */
  agent?: ResponseAgent | undefined
}

/** `ResponseProgram` as input. */
export interface ResponseProgramParam extends Omit<ResponseProgram, 'agent'> {
  /** Beta. */
  agent?: ResponseAgent | null | undefined
}

export interface ResponseProgramOutput {
  type: 'program_output'
  id: string
  call_id: string
  result: string
  status: 'completed' | 'incomplete'
  /** Beta. */
  agent?: ResponseAgent | undefined
}

/** `ResponseProgramOutput` as input. */
export interface ResponseProgramOutputParam extends Omit<ResponseProgramOutput, 'agent'> {
  /** Beta. */
  agent?: ResponseAgent | null | undefined
}
