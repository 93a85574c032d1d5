import {
  bracketed,
  type Client,
  type Metadata,
  type Page,
  type PageParams,
  type RequestOptions,
  requestJSON,
} from '@oaix/core'
import type { ChatCompletion } from './types/ChatCompletion.ts'

export interface ListChatCompletionsParams extends PageParams {
  /** Only those with all of these pairs. */
  metadata?: Metadata | undefined
  /** Only those by this model. */
  model?: string | undefined
}

/**
 * Lists the stored completions, those made with `store: true`.
 *
 * @example
 * for await (const completion of paginate(listChatCompletions, client, { limit: 100 })) console.log(completion.id)
 *
 * @see https://platform.openai.com/docs/api-reference/chat/list
 */
export function listChatCompletions(
  client: Client,
  params: ListChatCompletionsParams = {},
  options?: RequestOptions,
): Promise<Page<ChatCompletion>> {
  const { metadata, ...rest } = params
  const query = { ...rest, ...bracketed('metadata', metadata) }
  return requestJSON(client, { method: 'GET', path: '/chat/completions', query }, options)
}
