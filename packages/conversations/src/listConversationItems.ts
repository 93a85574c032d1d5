import { type Client, type Page, type PageParams, path, type RequestOptions, requestJSON } from '@oaix/core'
import type { ResponseIncludable } from '@oaix/responses'
import type { ConversationItem } from './types/ConversationItem.ts'

export interface ListConversationItemsParams extends PageParams {
  conversation_id: string
  /** What the items should also contain. */
  include?: ResponseIncludable[] | undefined
}

/**
 * Lists the items of a conversation, the newest first unless `order` says otherwise.
 *
 * @example
 * const items = paginate(listConversationItems, client, { conversation_id, order: 'asc' })
 * for await (const item of items) if (item.type === 'message') console.log(item.role, item.content)
 *
 * @see https://platform.openai.com/docs/api-reference/conversations/list-items
 */
export async function listConversationItems(
  client: Client,
  params: ListConversationItemsParams,
  options?: RequestOptions,
): Promise<Page<ConversationItem>> {
  const { conversation_id, include, ...query } = params
  return requestJSON(
    client,
    {
      method: 'GET',
      path: path`/conversations/${conversation_id}/items`,
      query: { ...query, 'include[]': include },
    },
    options,
  )
}
