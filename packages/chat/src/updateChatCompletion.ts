import { type Client, type Metadata, path, type RequestOptions, requestJSON } from '@oaix/core'
import type { ChatCompletion } from './types/ChatCompletion.ts'

export interface UpdateChatCompletionParams {
  completion_id: string
  metadata: Metadata | null
}

/**
 * Replaces the metadata of a stored completion; resolves to the completion.
 *
 * @see https://platform.openai.com/docs/api-reference/chat/update
 */
export async function updateChatCompletion(
  client: Client,
  params: UpdateChatCompletionParams,
  options?: RequestOptions,
): Promise<ChatCompletion> {
  const { completion_id, ...body } = params
  return requestJSON(
    client,
    { method: 'POST', path: path`/chat/completions/${completion_id}`, body },
    options,
  )
}
