import type { CustomTool } from './CustomTool.ts'
import type { FunctionTool } from './FunctionTool.ts'

/** A tool that a run of tools can carry out, if it has a `run`. */
export type RunnableTool = FunctionTool | CustomTool

/**
 * A call that is about to run: it does when the next step is asked for. Calls of one turn run side by side, unless
 * `parallel_tool_calls` is `false`.
 */
export type ToolCallStep<Tool = RunnableTool, Call = unknown> = Tool extends RunnableTool
  ? ToolCallStepOf<Tool['name'], Awaited<ReturnType<Tool['parse']>>, Call>
  : never

export interface ToolCallStepOf<Name, Arguments, Call> {
  readonly type: 'call'
  readonly turn: number
  /** As the API has it. */
  readonly call: Call
  readonly callID: string
  readonly name: Name
  /** Parsed and validated. */
  readonly arguments: Arguments
  /** Whether the call is denied unless it is approved. */
  readonly needsApproval: boolean
  readonly approve: () => void
  /** The call does not run, and the model gets this reply in place of a result. */
  readonly deny: (reply?: string) => void
  /** Runs the tool with other arguments, which are not validated again. The model is not told. */
  readonly replace: (args: Arguments) => void
}

/** What became of a call. Calls that can't run, such as those of unknown tools, have this step only. */
export type ToolResultStep<Tool = RunnableTool> = ToolOutputStep<Tool> | ToolErrorStep

export type ToolOutputStep<Tool = RunnableTool> = Tool extends RunnableTool
  ? ToolOutputStepOf<Tool['name'], Awaited<ReturnType<NonNullable<Tool['run']>>>>
  : never

export interface ToolOutputStepOf<Name, Output> {
  readonly type: 'result'
  readonly status: 'done'
  readonly turn: number
  readonly callID: string
  readonly name: Name
  /** What the tool gave. */
  readonly output: Output
}

export interface ToolErrorStep {
  readonly type: 'result'
  /**
   * - `failed`: the tool threw, or took longer than its `timeout` (a `ToolTimeoutError`)
   * - `denied`: by `deny`, or because it was not approved
   * - `invalid`: the arguments are not JSON, or not valid (an `InvalidOutputError`)
   * - `unknown`: there is no such tool
   */
  readonly status: 'failed' | 'denied' | 'invalid' | 'unknown'
  readonly turn: number
  readonly callID: string
  readonly name: string
  /** What was thrown, or an `OpenAIError` whose message is what the model is told. */
  readonly error: unknown
}
