import { type Client, type Metadata, type RequestOptions, requestJSON } from '@oaix/core'
import type { ResponseInputItem } from '@oaix/responses'
import type { Conversation } from './types/Conversation.ts'

export interface CreateConversationParams {
  /** What it begins with: up to 20 items. */
  items?: ResponseInputItem[] | null | undefined
  metadata?: Metadata | null | undefined
}

/**
 * Begins a conversation; resolves to it, without its items. Its id is the `conversation` of `createResponse`.
 *
 * @see https://platform.openai.com/docs/api-reference/conversations/create
 */
export function createConversation(
  client: Client,
  params: CreateConversationParams = {},
  options?: RequestOptions,
): Promise<Conversation> {
  return requestJSON(client, { method: 'POST', path: '/conversations', body: params }, options)
}
