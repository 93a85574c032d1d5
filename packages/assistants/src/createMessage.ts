import { type Client, path, type RequestOptions } from '@oaix/core'
import { requestBeta } from './requestBeta.ts'
import type { Message } from './types/Message.ts'
import type { MessageParam } from './types/MessageParam.ts'

export interface CreateMessageParams extends MessageParam {
  thread_id: string
}

/**
 * Adds a message to a thread.
 *
 * @deprecated The Responses API takes its place.
 * @see https://platform.openai.com/docs/api-reference/messages/createMessage
 */
export async function createMessage(
  client: Client,
  params: CreateMessageParams,
  options?: RequestOptions,
): Promise<Message> {
  const { thread_id, ...body } = params
  return requestBeta(client, { method: 'POST', path: path`/threads/${thread_id}/messages`, body }, options)
}
