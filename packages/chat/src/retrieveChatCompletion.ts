import { type Client, path, type RequestOptions, requestJSON } from '@oaix/core'
import type { ChatCompletion } from './types/ChatCompletion.ts'

export interface RetrieveChatCompletionParams {
  completion_id: string
}

/**
 * Resolves to a stored completion, one made with `store: true`.
 *
 * @see https://platform.openai.com/docs/api-reference/chat/get
 */
export async function retrieveChatCompletion(
  client: Client,
  params: RetrieveChatCompletionParams,
  options?: RequestOptions,
): Promise<ChatCompletion> {
  return requestJSON(
    client,
    { method: 'GET', path: path`/chat/completions/${params.completion_id}` },
    options,
  )
}
