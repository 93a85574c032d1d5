import type { Client, Metadata, RequestOptions } from '@oaix/core'
import { requestBeta } from './requestBeta.ts'
import type { AssistantToolResourcesParam } from './types/AssistantToolResources.ts'
import type { MessageParam } from './types/MessageParam.ts'
import type { Thread } from './types/Thread.ts'

export interface CreateThreadParams {
  /** The messages to start with. */
  messages?: MessageParam[] | undefined
  tool_resources?: AssistantToolResourcesParam | null | undefined
  metadata?: Metadata | null | undefined
}

/**
 * Creates a thread: a conversation, empty or with messages to start with.
 *
 * @deprecated The Responses API takes its place.
 * @see https://platform.openai.com/docs/api-reference/threads/createThread
 */
export function createThread(
  client: Client,
  params: CreateThreadParams = {},
  options?: RequestOptions,
): Promise<Thread> {
  return requestBeta(client, { method: 'POST', path: '/threads', body: params }, options)
}
