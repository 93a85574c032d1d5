import { type Client, path, type RequestOptions, requestJSON } from '@oaix/core'
import { assistantsBeta } from './assistantsBeta.ts'
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
  return requestJSON(
    client,
    { method: 'GET', path: path`/threads/${params.thread_id}`, headers: assistantsBeta },
    options,
  )
}
