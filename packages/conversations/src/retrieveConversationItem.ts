import { type Client, path, type RequestOptions, requestJSON } from '@oaix/core'
import type { ResponseIncludable } from '@oaix/responses'
import type { ConversationItem } from './types/ConversationItem.ts'

export interface RetrieveConversationItemParams {
  conversation_id: string
  item_id: string
  /** What the item should also contain. */
  include?: ResponseIncludable[] | undefined
}

/**
 * Resolves to one item of a conversation.
 *
 * @see https://platform.openai.com/docs/api-reference/conversations/get-item
 */
export async function retrieveConversationItem(
  client: Client,
  params: RetrieveConversationItemParams,
  options?: RequestOptions,
): Promise<ConversationItem> {
  const { conversation_id, item_id, include } = params
  return requestJSON(
    client,
    {
      method: 'GET',
      path: path`/conversations/${conversation_id}/items/${item_id}`,
      query: { 'include[]': include },
    },
    options,
  )
}
