import type { FileSearchCallDetails } from './RunStep.ts'

/** The data of a `thread.run.step.delta` event. */
export interface RunStepDeltaEvent {
  /** Of the run step. */
  id: string
  object: 'thread.run.step.delta'
  delta: RunStepDelta
}

/** What is new in a run step. */
export interface RunStepDelta {
  step_details?: RunStepDeltaMessageDelta | ToolCallDeltaObject | undefined
}

export interface RunStepDeltaMessageDelta {
  type: 'message_creation'
  message_creation?: { message_id?: string | undefined } | undefined
}

export interface ToolCallDeltaObject {
  type: 'tool_calls'
  tool_calls?: ToolCallDelta[] | undefined
}

export type ToolCallDelta = CodeInterpreterToolCallDelta | FileSearchToolCallDelta | FunctionToolCallDelta

export interface CodeInterpreterToolCallDelta {
  /** Of the tool call. */
  index: number
  type: 'code_interpreter'
  id?: string | undefined
  code_interpreter?:
    | {
        input?: string | undefined
        outputs?: (CodeInterpreterLogOutputDelta | CodeInterpreterImageOutputDelta)[] | undefined
      }
    | undefined
}

export interface CodeInterpreterLogOutputDelta {
  /** Of the output. */
  index: number
  type: 'logs'
  logs?: string | undefined
}

export interface CodeInterpreterImageOutputDelta {
  /** Of the output. */
  index: number
  type: 'image'
  image?: { file_id?: string | undefined } | undefined
}

export interface FileSearchToolCallDelta {
  /** Of the tool call. */
  index: number
  type: 'file_search'
  id?: string | undefined
  file_search: FileSearchCallDetails
}

export interface FunctionToolCallDelta {
  /** Of the tool call. */
  index: number
  type: 'function'
  id?: string | undefined
  function?:
    | {
        name?: string | undefined
        arguments?: string | undefined
        output?: string | null | undefined
      }
    | undefined
}
