import { type Client, type Page, type PageParams, path, type RequestOptions, requestJSON } from '@oaix/core'
import type { ChatCompletionStoreMessage } from './types/ChatCompletionMessage.ts'

export interface ListChatCompletionMessagesParams extends PageParams {
  completion_id: string
}

/**
 * Lists the messages that a stored completion was asked with.
 *
 * @see https://platform.openai.com/docs/api-reference/chat/getMessages
 */
export async function listChatCompletionMessages(
  client: Client,
  params: ListChatCompletionMessagesParams,
  options?: RequestOptions,
): Promise<Page<ChatCompletionStoreMessage>> {
  const { completion_id, ...query } = params
  return requestJSON(
    client,
    { method: 'GET', path: path`/chat/completions/${completion_id}/messages`, query },
    options,
  )
}
