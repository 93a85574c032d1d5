import { type Client, path, type RequestOptions } from '@oaix/core'
import { requestBeta } from './requestBeta.ts'
import type { ChatKitThread } from './types/ChatKitThread.ts'

export interface RetrieveChatKitThreadParams {
  thread_id: string
}

/** Looks a thread up. @see https://platform.openai.com/docs/api-reference/chatkit/threads/retrieve */
export async function retrieveChatKitThread(
  client: Client,
  params: RetrieveChatKitThreadParams,
  options?: RequestOptions,
): Promise<ChatKitThread> {
  return requestBeta(client, { method: 'GET', path: path`/chatkit/threads/${params.thread_id}` }, options)
}
