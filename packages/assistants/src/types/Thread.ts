import type { Metadata } from '@oaix/core'
import type { AssistantToolResources } from './AssistantToolResources.ts'

/** A conversation, kept on the server. */
export interface Thread {
  id: string
  object: 'thread'
  /** Unix time in seconds. */
  created_at: number
  tool_resources: AssistantToolResources | null
  metadata: Metadata | null
}

export interface ThreadDeleted {
  id: string
  object: 'thread.deleted'
  deleted: boolean
}
