import type { Metadata } from '@oaix/core'

/** What turns add their items to, on the server. */
export interface Conversation {
  id: string
  object: 'conversation'
  /** Unix seconds. */
  created_at: number
  metadata: Metadata | null
}

export interface ConversationDeleted {
  id: string
  object: 'conversation.deleted'
  deleted: boolean
}
