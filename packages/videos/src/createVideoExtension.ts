import { type Client, type FileInput, type RequestOptions, requestJSON, toFormData } from '@oaix/core'
import type { Video, VideoSeconds } from './types/Video.ts'
import type { VideoReference } from './types/VideoReference.ts'

export interface CreateVideoExtensionParams {
  /** A file, or a completed video by its id. */
  video: FileInput | VideoReference
  /** How it goes on; up to 32 000 characters. */
  prompt: string
  /** Of the new part alone. */
  seconds: VideoSeconds | '16' | '20'
}

/**
 * Starts to make a video longer; `pollVideo` waits for it. The result is a video of its own, with both parts.
 * Rejects with an `OpenAIError` that names `video` where that can't be read.
 *
 * @deprecated The API was announced to shut down on 2026-09-24.
 * @see https://platform.openai.com/docs/api-reference/videos
 */
export async function createVideoExtension(
  client: Client,
  params: CreateVideoExtensionParams,
  options?: RequestOptions,
): Promise<Video> {
  const body = await toFormData(params, options)
  return requestJSON(client, { method: 'POST', path: '/videos/extensions', body }, options)
}
