import { type Client, path, type RequestOptions } from '@oaix/core'
import { requestBeta } from './requestBeta.ts'
import type { Thread } from './types/Thread.ts'

export interface RetrieveThreadParams {
  thread_id: string
}

/**
 * Retrieves a thread, without its messages.
 *
 * @deprecated The Responses API takes its place.
 * @see https://platform.openai.com/docs/api-reference/threads/getThread
 */
export async function retrieveThread(
  client: Client,
  params: RetrieveThreadParams,
  options?: RequestOptions,
): Promise<Thread> {
  return requestBeta(client, { method: 'GET', path: path`/threads/${params.thread_id}` }, options)
}
