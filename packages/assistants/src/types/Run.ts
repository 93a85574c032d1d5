import type { Metadata } from '@oaix/core'
import type { AssistantResponseFormatOption } from './AssistantResponseFormat.ts'
import type { AssistantTool } from './AssistantTool.ts'
import type { AssistantToolChoiceOption } from './AssistantToolChoice.ts'
import type { TruncationStrategy } from './RunSettings.ts'

export type RunStatus =
  | 'queued'
  | 'in_progress'
  | 'requires_action'
  | 'cancelling'
  | 'cancelled'
  | 'failed'
  | 'completed'
  | 'incomplete'
  | 'expired'

/** An assistant at work on a thread. */
export interface Run {
  id: string
  object: 'thread.run'
  /** Unix time in seconds. */
  created_at: number
  thread_id: string
  assistant_id: string
  status: RunStatus
  /** Set while the status is `requires_action`. */
  required_action: RunRequiredAction | null
  last_error: RunError | null
  /** Unix time in seconds. */
  expires_at: number | null
  /** Unix time in seconds. */
  started_at: number | null
  /** Unix time in seconds. */
  cancelled_at: number | null
  /** Unix time in seconds. */
  failed_at: number | null
  /** Unix time in seconds. */
  completed_at: number | null
  incomplete_details: RunIncompleteDetails | null
  model: string
  instructions: string
  tools: AssistantTool[]
  metadata: Metadata | null
  /** `null` until the run has ended. */
  usage: RunUsage | null
  temperature?: number | null | undefined
  top_p?: number | null | undefined
  max_prompt_tokens: number | null
  max_completion_tokens: number | null
  truncation_strategy: TruncationStrategy | null
  tool_choice: AssistantToolChoiceOption | null
  parallel_tool_calls: boolean
  response_format: AssistantResponseFormatOption | null
}

/** What the caller has to do before the run goes on: `submitToolOutputs`. */
export interface RunRequiredAction {
  type: 'submit_tool_outputs'
  submit_tool_outputs: { tool_calls: RequiredActionFunctionToolCall[] }
}

/** A function to call; its output goes back under the same id. */
export interface RequiredActionFunctionToolCall {
  id: string
  type: 'function'
  function: {
    name: string
    /** JSON, as the model wrote it: parse it with care. */
    arguments: string
  }
}

export interface RunError {
  code: 'server_error' | 'rate_limit_exceeded' | 'invalid_prompt'
  message: string
}

export interface RunIncompleteDetails {
  reason?: 'max_completion_tokens' | 'max_prompt_tokens' | undefined
}

/** Tokens used. */
export interface RunUsage {
  prompt_tokens: number
  completion_tokens: number
  total_tokens: number
}
