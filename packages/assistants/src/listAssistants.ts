import type { Client, Page, PageParams, RequestOptions } from '@oaix/core'
import { requestBeta } from './requestBeta.ts'
import type { Assistant } from './types/Assistant.ts'

export interface ListAssistantsParams extends PageParams {
  /** The id of the item after the page. */
  before?: string | undefined
}

/**
 * Lists assistants, newest first; resolves to one page.
 *
 * @deprecated The Responses API takes its place.
 * @see https://platform.openai.com/docs/api-reference/assistants/listAssistants
 */
export function listAssistants(
  client: Client,
  params: ListAssistantsParams = {},
  options?: RequestOptions,
): Promise<Page<Assistant>> {
  return requestBeta(client, { method: 'GET', path: '/assistants', query: params }, options)
}
