import { type Client, type Page, type PageParams, path, type RequestOptions } from '@oaix/core'
import { requestBeta } from './requestBeta.ts'
import type { Message } from './types/Message.ts'

export interface ListMessagesParams extends PageParams {
  thread_id: string
  /** The id of the item after the page. */
  before?: string | undefined
  /** Only the messages that this run wrote. */
  run_id?: string | undefined
}

/**
 * Lists the messages of a thread, newest first; resolves to one page.
 *
 * @deprecated The Responses API takes its place.
 * @see https://platform.openai.com/docs/api-reference/messages/listMessages
 */
export async function listMessages(
  client: Client,
  params: ListMessagesParams,
  options?: RequestOptions,
): Promise<Page<Message>> {
  const { thread_id, ...query } = params
  return requestBeta(client, { method: 'GET', path: path`/threads/${thread_id}/messages`, query }, options)
}
