import { type Client, type Metadata, path, type RequestOptions } from '@oaix/core'
import { requestBeta } from './requestBeta.ts'
import type { Message } from './types/Message.ts'

export interface UpdateMessageParams {
  thread_id: string
  message_id: string
  metadata?: Metadata | null | undefined
}

/**
 * Replaces the metadata of a message.
 *
 * @deprecated The Responses API takes its place.
 * @see https://platform.openai.com/docs/api-reference/messages/modifyMessage
 */
export async function updateMessage(
  client: Client,
  params: UpdateMessageParams,
  options?: RequestOptions,
): Promise<Message> {
  const { thread_id, message_id, ...body } = params
  return requestBeta(
    client,
    {
      method: 'POST',
      path: path`/threads/${thread_id}/messages/${message_id}`,
      body,
    },
    options,
  )
}
