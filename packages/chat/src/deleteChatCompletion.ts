import { type Client, path, type RequestOptions, requestJSON } from '@oaix/core'

export interface DeleteChatCompletionParams {
  completion_id: string
}

export interface ChatCompletionDeleted {
  id: string
  object: 'chat.completion.deleted'
  deleted: boolean
}

/**
 * Deletes a stored completion.
 *
 * @see https://platform.openai.com/docs/api-reference/chat/delete
 */
export async function deleteChatCompletion(
  client: Client,
  params: DeleteChatCompletionParams,
  options?: RequestOptions,
): Promise<ChatCompletionDeleted> {
  return requestJSON(
    client,
    { method: 'DELETE', path: path`/chat/completions/${params.completion_id}` },
    options,
  )
}
