import type { Metadata, ReasoningEffort } from '@oaix/core'
import type { AssistantResponseFormatOption } from './AssistantResponseFormat.ts'
import type { AssistantTool } from './AssistantTool.ts'

/** What can be set when an assistant is created and changed later. */
export interface AssistantSettings {
  /** Up to 256 characters. */
  name?: string | null | undefined
  /** Up to 512 characters. */
  description?: string | null | undefined
  /** The system prompt; up to 256 000 characters. */
  instructions?: string | null | undefined
  reasoning_effort?: ReasoningEffort | undefined
  /** Up to 128. */
  tools?: AssistantTool[] | undefined
  metadata?: Metadata | null | undefined
  /** 0 to 2. @default 1 */
  temperature?: number | null | undefined
  /** 0 to 1; change this or `temperature`, not both. @default 1 */
  top_p?: number | null | undefined
  /** @default 'auto' */
  response_format?: AssistantResponseFormatOption | null | undefined
}
