import { type Client, type Page, path, type RequestOptions } from '@oaix/core'
import { requestBeta } from './requestBeta.ts'
import type { ChatKitPageParams } from './types/ChatKitPageParams.ts'
import type { ChatKitThreadItem } from './types/ChatKitThreadItem.ts'

export interface ListChatKitThreadItemsParams extends ChatKitPageParams {
  thread_id: string
}

/**
 * Lists the messages, widgets, tool calls and tasks of a thread; resolves to one page.
 *
 * @see https://platform.openai.com/docs/api-reference/chatkit/threads/list-items
 */
export async function listChatKitThreadItems(
  client: Client,
  params: ListChatKitThreadItemsParams,
  options?: RequestOptions,
): Promise<Page<ChatKitThreadItem>> {
  const { thread_id, ...query } = params
  return requestBeta(
    client,
    { method: 'GET', path: path`/chatkit/threads/${thread_id}/items`, query },
    options,
  )
}
