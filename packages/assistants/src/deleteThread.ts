import { type Client, path, type RequestOptions } from '@oaix/core'
import { requestBeta } from './requestBeta.ts'
import type { ThreadDeleted } from './types/Thread.ts'

export interface DeleteThreadParams {
  thread_id: string
}

/**
 * Deletes a thread.
 *
 * @deprecated The Responses API takes its place.
 * @see https://platform.openai.com/docs/api-reference/threads/deleteThread
 */
export async function deleteThread(
  client: Client,
  params: DeleteThreadParams,
  options?: RequestOptions,
): Promise<ThreadDeleted> {
  return requestBeta(client, { method: 'DELETE', path: path`/threads/${params.thread_id}` }, options)
}
