import { type Client, path, type RequestOptions, requestJSON } from '@oaix/core'
import type { Video } from './types/Video.ts'

export interface RetrieveVideoParams {
  video_id: string
}

/**
 * Resolves to a video as it is now: how far it has got, or why it has failed.
 *
 * @deprecated The API was announced to shut down on 2026-09-24.
 * @see https://platform.openai.com/docs/api-reference/videos/retrieve
 */
export async function retrieveVideo(
  client: Client,
  params: RetrieveVideoParams,
  options?: RequestOptions,
): Promise<Video> {
  return requestJSON(client, { method: 'GET', path: path`/videos/${params.video_id}` }, options)
}
