import type { Metadata } from '@oaix/core'
import type { MessageAttachment } from './Message.ts'
import type { MessageContentPartParam } from './MessageContent.ts'

/** A message to be added to a thread. */
export interface MessageParam {
  /** `assistant` puts words into the assistant's mouth. */
  role: 'user' | 'assistant'
  content: string | MessageContentPartParam[]
  attachments?: MessageAttachment[] | null | undefined
  metadata?: Metadata | null | undefined
}
