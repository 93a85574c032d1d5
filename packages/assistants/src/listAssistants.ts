import { type Client, type Page, type PageParams, type RequestOptions, requestJSON } from '@oaix/core'
import { assistantsBeta } from './assistantsBeta.ts'
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
  return requestJSON(
    client,
    { method: 'GET', path: '/assistants', query: params, headers: assistantsBeta },
    options,
  )
}
