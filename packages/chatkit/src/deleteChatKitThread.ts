import { type Client, path, type RequestOptions } from '@oaix/core'
import { requestBeta } from './requestBeta.ts'
import type { ChatKitThreadDeleted } from './types/ChatKitThread.ts'

export interface DeleteChatKitThreadParams {
  thread_id: string
}

/**
 * Deletes a thread with its items and attachments.
 *
 * @see https://platform.openai.com/docs/api-reference/chatkit/threads/delete
 */
export async function deleteChatKitThread(
  client: Client,
  params: DeleteChatKitThreadParams,
  options?: RequestOptions,
): Promise<ChatKitThreadDeleted> {
  return requestBeta(client, { method: 'DELETE', path: path`/chatkit/threads/${params.thread_id}` }, options)
}
