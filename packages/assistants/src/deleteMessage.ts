import { type Client, path, type RequestOptions } from '@oaix/core'
import { requestBeta } from './requestBeta.ts'
import type { MessageDeleted } from './types/Message.ts'

export interface DeleteMessageParams {
  thread_id: string
  message_id: string
}

/**
 * Deletes a message.
 *
 * @deprecated The Responses API takes its place.
 * @see https://platform.openai.com/docs/api-reference/messages/deleteMessage
 */
export async function deleteMessage(
  client: Client,
  params: DeleteMessageParams,
  options?: RequestOptions,
): Promise<MessageDeleted> {
  const { thread_id, message_id } = params
  return requestBeta(
    client,
    { method: 'DELETE', path: path`/threads/${thread_id}/messages/${message_id}` },
    options,
  )
}
