import { type Client, type Metadata, path, type RequestOptions } from '@oaix/core'
import { requestBeta } from './requestBeta.ts'
import type { AssistantToolResources } from './types/AssistantToolResources.ts'
import type { Thread } from './types/Thread.ts'

export interface UpdateThreadParams {
  thread_id: string
  /** Takes the place of what was there, tool by tool. */
  tool_resources?: AssistantToolResources | null | undefined
  metadata?: Metadata | null | undefined
}

/**
 * Changes the tool resources and the metadata of a thread.
 *
 * @deprecated The Responses API takes its place.
 * @see https://platform.openai.com/docs/api-reference/threads/modifyThread
 */
export async function updateThread(
  client: Client,
  params: UpdateThreadParams,
  options?: RequestOptions,
): Promise<Thread> {
  const { thread_id, ...body } = params
  return requestBeta(client, { method: 'POST', path: path`/threads/${thread_id}`, body }, options)
}
