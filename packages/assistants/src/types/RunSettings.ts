import type { Metadata } from '@oaix/core'
import type { AssistantModel } from './AssistantModel.ts'
import type { AssistantResponseFormatOption } from './AssistantResponseFormat.ts'
import type { AssistantTool } from './AssistantTool.ts'
import type { AssistantToolChoiceOption } from './AssistantToolChoice.ts'

/** What every way to start a run takes. Left out or `null`, most of it comes from the assistant. */
export interface RunSettings {
  assistant_id: string
  model?: AssistantModel | null | undefined
  /** Instead of the assistant's instructions. */
  instructions?: string | null | undefined
  /** Instead of the assistant's tools; up to 20. */
  tools?: AssistantTool[] | null | undefined
  metadata?: Metadata | null | undefined
  /** 0 to 2. @default 1 */
  temperature?: number | null | undefined
  /** 0 to 1; change this or `temperature`, not both. @default 1 */
  top_p?: number | null | undefined
  /** Over the whole run, 256 or more: a run that needs more ends as `incomplete`. */
  max_prompt_tokens?: number | null | undefined
  /** Over the whole run, 256 or more: a run that needs more ends as `incomplete`. */
  max_completion_tokens?: number | null | undefined
  truncation_strategy?: TruncationStrategy | null | undefined
  tool_choice?: AssistantToolChoiceOption | null | undefined
  /** @default true */
  parallel_tool_calls?: boolean | undefined
  response_format?: AssistantResponseFormatOption | null | undefined
}

/** Which messages of the thread the model sees. */
export interface TruncationStrategy {
  /** `auto` drops messages from the middle until the rest fits. */
  type: 'auto' | 'last_messages'
  /** How many of the last to keep; 1 or more. */
  last_messages?: number | null | undefined
}
