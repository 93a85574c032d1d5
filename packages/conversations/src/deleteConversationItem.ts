import { type Client, path, type RequestOptions, requestJSON } from '@oaix/core'
import type { Conversation } from './types/Conversation.ts'

export interface DeleteConversationItemParams {
  conversation_id: string
  item_id: string
}

/**
 * Takes an item out of a conversation; resolves to the conversation.
 *
 * @see https://platform.openai.com/docs/api-reference/conversations/delete-item
 */
export async function deleteConversationItem(
  client: Client,
  params: DeleteConversationItemParams,
  options?: RequestOptions,
): Promise<Conversation> {
  const { conversation_id, item_id } = params
  return requestJSON(
    client,
    { method: 'DELETE', path: path`/conversations/${conversation_id}/items/${item_id}` },
    options,
  )
}
