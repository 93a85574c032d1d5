import type { Metadata } from '@oaix/core'
import type { AssistantCodeInterpreterTool, AssistantFileSearchToolReference } from './AssistantTool.ts'
import type { MessageContent } from './MessageContent.ts'

/** A message of a thread. */
export interface Message {
  id: string
  object: 'thread.message'
  /** Unix time in seconds. */
  created_at: number
  thread_id: string
  status: 'in_progress' | 'incomplete' | 'completed'
  incomplete_details: MessageIncompleteDetails | null
  /** Unix time in seconds. */
  completed_at: number | null
  /** Unix time in seconds. */
  incomplete_at: number | null
  role: 'user' | 'assistant'
  content: MessageContent[]
  /** The assistant that wrote it. */
  assistant_id: string | null
  /** The run that wrote it. */
  run_id: string | null
  attachments: MessageAttachment[] | null
  metadata: Metadata | null
}

export interface MessageIncompleteDetails {
  reason: 'content_filter' | 'max_tokens' | 'run_cancelled' | 'run_expired' | 'run_failed'
}

/** A file, and the tools that it is given to. */
export interface MessageAttachment {
  file_id?: string | undefined
  tools?: (AssistantCodeInterpreterTool | AssistantFileSearchToolReference)[] | undefined
}

export interface MessageDeleted {
  id: string
  object: 'thread.message.deleted'
  deleted: boolean
}
