import type { ResponseAgent } from './ResponseAgent.ts'
import type { ResponseItemStatus, ResponseToolCallCaller } from './ResponseFunctionToolCall.ts'
import type {
  ResponseContainerReference,
  ResponseLocalEnvironment,
  ResponseLocalEnvironmentParam,
} from './ResponseToolEnvironment.ts'

/** Commands for the shell tool; yours to run where the environment is local. */
export interface ResponseFunctionShellToolCall {
  type: 'shell_call'
  id: string
  /** What the output names it by. */
  call_id: string
  action: ResponseShellAction
  environment: ResponseLocalEnvironment | ResponseContainerReference | null
  status: ResponseItemStatus
  /** Beta. */
  agent?: ResponseAgent | undefined
  caller?: ResponseToolCallCaller | null | undefined
  created_by?: string | undefined
}

export interface ResponseShellAction {
  commands: string[]
  /** Characters of each command. */
  max_output_length: number | null
  timeout_ms: number | null
}

/** `ResponseFunctionShellToolCall` as input. */
export interface ResponseShellCallParam {
  type: 'shell_call'
  id?: string | null | undefined
  call_id: string
  action: ResponseShellActionParam
  /** Beta. */
  agent?: ResponseAgent | null | undefined
  caller?: ResponseToolCallCaller | null | undefined
  environment?: ResponseLocalEnvironmentParam | ResponseContainerReference | null | undefined
  status?: ResponseItemStatus | null | undefined
}

export interface ResponseShellActionParam {
  commands: string[]
  /** Characters of each command. */
  max_output_length?: number | null | undefined
  timeout_ms?: number | null | undefined
}

export interface ResponseFunctionShellToolCallOutput {
  type: 'shell_call_output'
  id: string
  call_id: string
  /** Characters of each command. */
  max_output_length: number | null
  output: ResponseShellOutput[]
  status: ResponseItemStatus
  /** Beta. */
  agent?: ResponseAgent | undefined
  caller?: ResponseToolCallCaller | null | undefined
  created_by?: string | undefined
}

export interface ResponseShellOutput extends ResponseFunctionShellCallOutputContent {
  created_by?: string | undefined
}

/** `ResponseFunctionShellToolCallOutput` as input. */
export interface ResponseShellCallOutputParam {
  type: 'shell_call_output'
  id?: string | null | undefined
  call_id: string
  output: ResponseFunctionShellCallOutputContent[]
  /** Beta. */
  agent?: ResponseAgent | null | undefined
  caller?: ResponseToolCallCaller | null | undefined
  /** That of the call. */
  max_output_length?: number | null | undefined
  status?: ResponseItemStatus | null | undefined
}

/** What one command wrote. */
export interface ResponseFunctionShellCallOutputContent {
  outcome: ResponseShellTimeout | ResponseShellExit
  stderr: string
  stdout: string
}

export interface ResponseShellTimeout {
  type: 'timeout'
}

export interface ResponseShellExit {
  type: 'exit'
  exit_code: number
}

/** Asks you to run a command, by the older shell tool. */
export interface ResponseLocalShellCall {
  type: 'local_shell_call'
  id: string
  call_id: string
  action: ResponseLocalShellAction
  status: ResponseItemStatus
  /** Beta. */
  agent?: ResponseAgent | null | undefined
}

export interface ResponseLocalShellAction {
  type: 'exec'
  /** The program and its arguments. */
  command: string[]
  env: { [name: string]: string }
  timeout_ms?: number | null | undefined
  user?: string | null | undefined
  working_directory?: string | null | undefined
}

export interface ResponseLocalShellCallOutput {
  type: 'local_shell_call_output'
  /** That of the call. */
  id: string
  /** JSON. */
  output: string
  /** Beta. */
  agent?: ResponseAgent | null | undefined
  status?: ResponseItemStatus | null | undefined
}

/** Asks you to change a file. */
export interface ResponseApplyPatchToolCall {
  type: 'apply_patch_call'
  id: string
  /** What the output names it by. */
  call_id: string
  operation: ResponseApplyPatchOperation
  status: 'in_progress' | 'completed'
  /** Beta. */
  agent?: ResponseAgent | undefined
  caller?: ResponseToolCallCaller | null | undefined
  created_by?: string | undefined
}

/** `ResponseApplyPatchToolCall` as input. */
export interface ResponseApplyPatchCallParam {
  type: 'apply_patch_call'
  id?: string | null | undefined
  call_id: string
  operation: ResponseApplyPatchOperation
  status: 'in_progress' | 'completed'
  /** Beta. */
  agent?: ResponseAgent | null | undefined
  caller?: ResponseToolCallCaller | null | undefined
}

export type ResponseApplyPatchOperation =
  | ResponseApplyPatchCreateFile
  | ResponseApplyPatchDeleteFile
  | ResponseApplyPatchUpdateFile

export interface ResponseApplyPatchCreateFile {
  type: 'create_file'
  path: string
  diff: string
}

export interface ResponseApplyPatchDeleteFile {
  type: 'delete_file'
  path: string
}

export interface ResponseApplyPatchUpdateFile {
  type: 'update_file'
  path: string
  diff: string
}

export interface ResponseApplyPatchToolCallOutput {
  type: 'apply_patch_call_output'
  id: string
  call_id: string
  status: 'completed' | 'failed'
  /** Beta. */
  agent?: ResponseAgent | undefined
  caller?: ResponseToolCallCaller | null | undefined
  created_by?: string | undefined
  output?: string | null | undefined
}

/** `ResponseApplyPatchToolCallOutput` as input. */
export interface ResponseApplyPatchCallOutputParam {
  type: 'apply_patch_call_output'
  id?: string | null | undefined
  call_id: string
  status: 'completed' | 'failed'
  /** Beta. */
  agent?: ResponseAgent | null | undefined
  caller?: ResponseToolCallCaller | null | undefined
  /** What went wrong, say. */
  output?: string | null | undefined
}
