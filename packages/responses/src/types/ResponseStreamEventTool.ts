import type { ResponseShellOutput } from './ResponseShellToolCall.ts'
import type { ResponseStreamEventBase, ResponseStreamItemEventBase } from './ResponseStreamEvent.ts'

export interface ResponseFunctionCallArgumentsDeltaEvent extends ResponseStreamItemEventBase {
  type: 'response.function_call_arguments.delta'
  delta: string
}

export interface ResponseFunctionCallArgumentsDoneEvent extends ResponseStreamItemEventBase {
  type: 'response.function_call_arguments.done'
  /** All of them: JSON, as the model wrote it. */
  arguments: string
  /** Of the function. */
  name?: string | undefined
}

export interface ResponseCustomToolCallInputDeltaEvent extends ResponseStreamItemEventBase {
  type: 'response.custom_tool_call_input.delta'
  delta: string
}

export interface ResponseCustomToolCallInputDoneEvent extends ResponseStreamItemEventBase {
  type: 'response.custom_tool_call_input.done'
  /** All of it. */
  input: string
}

export interface ResponseMcpCallArgumentsDeltaEvent extends ResponseStreamItemEventBase {
  type: 'response.mcp_call_arguments.delta'
  delta: string
}

export interface ResponseMcpCallArgumentsDoneEvent extends ResponseStreamItemEventBase {
  type: 'response.mcp_call_arguments.done'
  /** All of them: JSON. */
  arguments: string
}

export interface ResponseMcpCallInProgressEvent extends ResponseStreamItemEventBase {
  type: 'response.mcp_call.in_progress'
}

export interface ResponseMcpCallCompletedEvent extends ResponseStreamItemEventBase {
  type: 'response.mcp_call.completed'
}

export interface ResponseMcpCallFailedEvent extends ResponseStreamItemEventBase {
  type: 'response.mcp_call.failed'
}

export interface ResponseMcpListToolsInProgressEvent extends ResponseStreamItemEventBase {
  type: 'response.mcp_list_tools.in_progress'
}

export interface ResponseMcpListToolsCompletedEvent extends ResponseStreamItemEventBase {
  type: 'response.mcp_list_tools.completed'
}

export interface ResponseMcpListToolsFailedEvent extends ResponseStreamItemEventBase {
  type: 'response.mcp_list_tools.failed'
}

export interface ResponseWebSearchCallInProgressEvent extends ResponseStreamItemEventBase {
  type: 'response.web_search_call.in_progress'
}

export interface ResponseWebSearchCallSearchingEvent extends ResponseStreamItemEventBase {
  type: 'response.web_search_call.searching'
}

export interface ResponseWebSearchCallCompletedEvent extends ResponseStreamItemEventBase {
  type: 'response.web_search_call.completed'
}

export interface ResponseFileSearchCallInProgressEvent extends ResponseStreamItemEventBase {
  type: 'response.file_search_call.in_progress'
}

export interface ResponseFileSearchCallSearchingEvent extends ResponseStreamItemEventBase {
  type: 'response.file_search_call.searching'
}

export interface ResponseFileSearchCallCompletedEvent extends ResponseStreamItemEventBase {
  type: 'response.file_search_call.completed'
}

export interface ResponseCodeInterpreterCallInProgressEvent extends ResponseStreamItemEventBase {
  type: 'response.code_interpreter_call.in_progress'
}

export interface ResponseCodeInterpreterCallInterpretingEvent extends ResponseStreamItemEventBase {
  type: 'response.code_interpreter_call.interpreting'
}

export interface ResponseCodeInterpreterCallCompletedEvent extends ResponseStreamItemEventBase {
  type: 'response.code_interpreter_call.completed'
}

export interface ResponseCodeInterpreterCallCodeDeltaEvent extends ResponseStreamItemEventBase {
  type: 'response.code_interpreter_call_code.delta'
  delta: string
}

export interface ResponseCodeInterpreterCallCodeDoneEvent extends ResponseStreamItemEventBase {
  type: 'response.code_interpreter_call_code.done'
  /** All of it. */
  code: string
}

export interface ResponseImageGenCallInProgressEvent extends ResponseStreamItemEventBase {
  type: 'response.image_generation_call.in_progress'
}

export interface ResponseImageGenCallGeneratingEvent extends ResponseStreamItemEventBase {
  type: 'response.image_generation_call.generating'
}

export interface ResponseImageGenCallCompletedEvent extends ResponseStreamItemEventBase {
  type: 'response.image_generation_call.completed'
}

/** The image as far as it is. */
export interface ResponseImageGenCallPartialImageEvent extends ResponseStreamItemEventBase {
  type: 'response.image_generation_call.partial_image'
  /** Base64. */
  partial_image_b64: string
  partial_image_index: number
  background?: string | undefined
  output_format?: string | undefined
  quality?: string | undefined
  size?: string | undefined
}

export interface ResponseCompactionCompactingEvent extends ResponseStreamItemEventBase {
  type: 'response.compaction.compacting'
}

export interface ResponseShellCallCommandAddedEvent extends ResponseStreamEventBase {
  type: 'response.shell_call_command.added'
  /** What there is of it. */
  command: string
  command_index: number
  output_index: number
}

export interface ResponseShellCallCommandDeltaEvent extends ResponseStreamEventBase {
  type: 'response.shell_call_command.delta'
  command_index: number
  delta: string
  output_index: number
  /** Padding, against guessing by length. */
  obfuscation?: string | undefined
}

export interface ResponseShellCallCommandDoneEvent extends ResponseStreamEventBase {
  type: 'response.shell_call_command.done'
  /** All of it. */
  command: string
  command_index: number
  output_index: number
}

export interface ResponseShellCallOutputContentDeltaEvent extends ResponseStreamItemEventBase {
  type: 'response.shell_call_output_content.delta'
  command_index: number
  delta: ResponseShellCallOutputDelta
}

export interface ResponseShellCallOutputDelta {
  stderr?: string | undefined
  stdout?: string | undefined
}

export interface ResponseShellCallOutputContentDoneEvent extends ResponseStreamItemEventBase {
  type: 'response.shell_call_output_content.done'
  command_index: number
  output: ResponseShellOutput[]
}
