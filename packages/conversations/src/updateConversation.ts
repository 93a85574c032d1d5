import { type Client, type Metadata, path, type RequestOptions, requestJSON } from '@oaix/core'
import type { Conversation } from './types/Conversation.ts'

export interface UpdateConversationParams {
  conversation_id: string
  metadata: Metadata | null
}

/**
 * Replaces the metadata of a conversation; resolves to the conversation.
 *
 * @see https://platform.openai.com/docs/api-reference/conversations/update
 */
export async function updateConversation(
  client: Client,
  params: UpdateConversationParams,
  options?: RequestOptions,
): Promise<Conversation> {
  const { conversation_id, ...body } = params
  return requestJSON(client, { method: 'POST', path: path`/conversations/${conversation_id}`, body }, options)
}
