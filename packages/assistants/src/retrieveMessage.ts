import { type Client, path, type RequestOptions } from '@oaix/core'
import { requestBeta } from './requestBeta.ts'
import type { Message } from './types/Message.ts'

export interface RetrieveMessageParams {
  thread_id: string
  message_id: string
}

/**
 * Retrieves a message.
 *
 * @deprecated The Responses API takes its place.
 * @see https://platform.openai.com/docs/api-reference/messages/getMessage
 */
export async function retrieveMessage(
  client: Client,
  params: RetrieveMessageParams,
  options?: RequestOptions,
): Promise<Message> {
  const { thread_id, message_id } = params
  return requestBeta(
    client,
    { method: 'GET', path: path`/threads/${thread_id}/messages/${message_id}` },
    options,
  )
}
