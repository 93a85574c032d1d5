import { type Client, path, type RequestOptions, requestJSON } from '@oaix/core'
import type { VideoDeleted } from './types/Video.ts'

export interface DeleteVideoParams {
  /** A video that is completed or has failed. */
  video_id: string
}

/**
 * Deletes a video with its content.
 *
 * @deprecated The API was announced to shut down on 2026-09-24.
 * @see https://platform.openai.com/docs/api-reference/videos/delete
 */
export async function deleteVideo(
  client: Client,
  params: DeleteVideoParams,
  options?: RequestOptions,
): Promise<VideoDeleted> {
  return requestJSON(client, { method: 'DELETE', path: path`/videos/${params.video_id}` }, options)
}
