import { type Client, type Page, path, type RequestOptions, requestJSON } from '@oaix/core'
import type { ResponseIncludable, ResponseInputItem } from '@oaix/responses'
import type { ConversationItem } from './types/ConversationItem.ts'

export interface CreateConversationItemsParams {
  conversation_id: string
  /** Up to 20 at a time. */
  items: ResponseInputItem[]
  /** What the items of the answer should also contain. */
  include?: ResponseIncludable[] | undefined
}

/**
 * Adds items to the end of a conversation; resolves to the items as they were stored.
 *
 * @see https://platform.openai.com/docs/api-reference/conversations/create-items
 */
export async function createConversationItems(
  client: Client,
  params: CreateConversationItemsParams,
  options?: RequestOptions,
): Promise<Page<ConversationItem>> {
  const { conversation_id, include, ...body } = params
  return requestJSON(
    client,
    {
      method: 'POST',
      path: path`/conversations/${conversation_id}/items`,
      query: { 'include[]': include },
      body,
    },
    options,
  )
}
