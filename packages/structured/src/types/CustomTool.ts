import type { ChatCompletionCustomTool } from '@oaix/chat'
import type { ResponseCustomTool } from '@oaix/responses'
import type { ToolApproval, ToolRun } from './ToolContext.ts'

/** A tool whose input is text, with what may carry it out. */
export interface CustomTool<Result = unknown, Name extends string = string> {
  readonly type: 'custom'
  readonly name: Name
  /** For `tools` of chat completions. */
  readonly chat: ChatCompletionCustomTool
  /** For `tools` of responses. */
  readonly responses: ResponseCustomTool
  /** The text as it is. */
  readonly parse: (text: string) => Promise<string>
  /** Without it, a run of tools ends at a call of this tool. */
  readonly run?: ToolRun<string, Result> | undefined
  /** Milliseconds for one call. @default no limit */
  readonly timeout?: number | undefined
  /** Calls that need approval and don't get it are denied. @default false */
  readonly needsApproval?: boolean | ToolApproval<string> | undefined
}
