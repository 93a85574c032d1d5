import { type Client, type Page, type PageParams, type RequestOptions, requestJSON } from '@oaix/core'
import type { Video } from './types/Video.ts'

/** Up to 100 in a page. */
export interface ListVideosParams extends PageParams {}

/**
 * Resolves to one page of the videos; `paginate(listVideos, client)` iterates all of them.
 *
 * @deprecated The API was announced to shut down on 2026-09-24.
 * @see https://platform.openai.com/docs/api-reference/videos/list
 */
export function listVideos(
  client: Client,
  params: ListVideosParams = {},
  options?: RequestOptions,
): Promise<Page<Video>> {
  return requestJSON(client, { method: 'GET', path: '/videos', query: params }, options)
}
