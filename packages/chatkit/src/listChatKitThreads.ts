import type { Client, Page, RequestOptions } from '@oaix/core'
import { requestBeta } from './requestBeta.ts'
import type { ChatKitPageParams } from './types/ChatKitPageParams.ts'
import type { ChatKitThread } from './types/ChatKitThread.ts'

export interface ListChatKitThreadsParams extends ChatKitPageParams {
  /** Only the threads of this user. */
  user?: string | undefined
}

/**
 * Lists threads; resolves to one page.
 *
 * @see https://platform.openai.com/docs/api-reference/chatkit/threads/list
 */
export function listChatKitThreads(
  client: Client,
  params: ListChatKitThreadsParams = {},
  options?: RequestOptions,
): Promise<Page<ChatKitThread>> {
  return requestBeta(client, { method: 'GET', path: '/chatkit/threads', query: params }, options)
}
