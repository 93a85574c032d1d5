import type { Metadata } from '@oaix/core'
import type { AssistantResponseFormatOption } from './AssistantResponseFormat.ts'
import type { AssistantTool } from './AssistantTool.ts'
import type { AssistantToolResources } from './AssistantToolResources.ts'

/** A model with instructions and tools, kept on the server. */
export interface Assistant {
  id: string
  object: 'assistant'
  /** Unix time in seconds. */
  created_at: number
  name: string | null
  description: string | null
  model: string
  /** The system prompt. */
  instructions: string | null
  tools: AssistantTool[]
  tool_resources?: AssistantToolResources | null | undefined
  metadata: Metadata | null
  temperature?: number | null | undefined
  top_p?: number | null | undefined
  response_format?: AssistantResponseFormatOption | null | undefined
}

export interface AssistantDeleted {
  id: string
  object: 'assistant.deleted'
  deleted: boolean
}
