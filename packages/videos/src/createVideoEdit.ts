import { type Client, type FileInput, type RequestOptions, requestJSON, toFormData } from '@oaix/core'
import type { Video } from './types/Video.ts'
import type { VideoReference } from './types/VideoReference.ts'

export interface CreateVideoEditParams {
  /** A file, or a completed video by its id. */
  video: FileInput | VideoReference
  /** What to change; up to 32 000 characters. */
  prompt: string
}

/**
 * Starts to make a video from another; `pollVideo` waits for it.
 * Rejects with an `OpenAIError` that names `video` where that can't be read.
 *
 * @deprecated The API was announced to shut down on 2026-09-24.
 * @see https://platform.openai.com/docs/api-reference/videos
 */
export async function createVideoEdit(
  client: Client,
  params: CreateVideoEditParams,
  options?: RequestOptions,
): Promise<Video> {
  const body = await toFormData(params, options)
  return requestJSON(client, { method: 'POST', path: '/videos/edits', body }, options)
}
