import { type Client, path, type RequestOptions, requestJSON } from '@oaix/core'
import type { Conversation } from './types/Conversation.ts'

export interface RetrieveConversationParams {
  conversation_id: string
}

/**
 * Resolves to a conversation, without its items: those are for `listConversationItems`.
 *
 * @see https://platform.openai.com/docs/api-reference/conversations/retrieve
 */
export async function retrieveConversation(
  client: Client,
  params: RetrieveConversationParams,
  options?: RequestOptions,
): Promise<Conversation> {
  return requestJSON(client, { method: 'GET', path: path`/conversations/${params.conversation_id}` }, options)
}
