import { type Client, path, type RequestOptions, requestJSON } from '@oaix/core'
import type { Video } from './types/Video.ts'

export interface RemixVideoParams {
  /** A completed video. */
  video_id: string
  /** What to do differently; up to 32 000 characters. */
  prompt: string
}

/**
 * Starts to make another version of a video; `pollVideo` waits for it.
 *
 * @deprecated The API was announced to shut down on 2026-09-24.
 * @see https://platform.openai.com/docs/api-reference/videos/remix
 */
export async function remixVideo(
  client: Client,
  params: RemixVideoParams,
  options?: RequestOptions,
): Promise<Video> {
  const { video_id, ...body } = params
  return requestJSON(client, { method: 'POST', path: path`/videos/${video_id}/remix`, body }, options)
}
