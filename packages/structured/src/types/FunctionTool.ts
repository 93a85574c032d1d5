import type { ChatCompletionFunctionTool } from '@oaix/chat'
import type { ResponseFunctionTool } from '@oaix/responses'
import type { ToolApproval, ToolRun } from './ToolContext.ts'

/** A function that a model may call, with what reads its arguments and maybe what carries it out. */
export interface FunctionTool<Arguments = unknown, Result = unknown, Name extends string = string> {
  readonly type: 'function'
  readonly name: Name
  /** For `tools` of chat completions. */
  readonly chat: ChatCompletionFunctionTool
  /** For `tools` of responses. */
  readonly responses: ResponseFunctionTool
  /** Parses and validates the arguments of a call; an empty text is `{}`. Rejects with an `InvalidOutputError`. */
  readonly parse: (text: string) => Promise<Arguments>
  /** Without it, a run of tools ends at a call of this tool. */
  readonly run?: ToolRun<Arguments, Result> | undefined
  /** Milliseconds for one call. @default no limit */
  readonly timeout?: number | undefined
  /** Calls that need approval and don't get it are denied. @default false */
  readonly needsApproval?: boolean | ToolApproval<Arguments> | undefined
}
