import { type Client, type Page, type PageParams, type RequestOptions, requestJSON } from '@oaix/core'
import type { Container } from './types/Container.ts'

/** Up to 100 in a page, 20 by default, newest first. */
export interface ListContainersParams extends PageParams {
  /** Only the containers of this name. */
  name?: string | undefined
}

/**
 * Lists containers; resolves to one page.
 *
 * @see https://platform.openai.com/docs/api-reference/containers/listContainers
 */
export function listContainers(
  client: Client,
  params: ListContainersParams = {},
  options?: RequestOptions,
): Promise<Page<Container>> {
  return requestJSON(client, { method: 'GET', path: '/containers', query: params }, options)
}
