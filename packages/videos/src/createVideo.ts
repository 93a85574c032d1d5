import { type Client, type FileInput, type RequestOptions, requestJSON, toFormData } from '@oaix/core'
import type { Video, VideoModel, VideoSeconds, VideoSize } from './types/Video.ts'
import type { VideoImageReference } from './types/VideoReference.ts'

export interface CreateVideoParams {
  /** Up to 32 000 characters. */
  prompt: string
  /** An image to begin with, as a file or as a reference to one. */
  input_reference?: FileInput | VideoImageReference | undefined
  /** @default 'sora-2' */
  model?: VideoModel | undefined
  /** @default '4' */
  seconds?: VideoSeconds | undefined
  /** @default '720x1280' */
  size?: VideoSize | undefined
}

/**
 * Starts to make a video from a prompt; `pollVideo` waits for it, `createVideoAndPoll` does both.
 * Rejects with an `OpenAIError` that names `input_reference` where that can't be read.
 *
 * @deprecated The API was announced to shut down on 2026-09-24.
 * @see https://platform.openai.com/docs/api-reference/videos/create
 */
export async function createVideo(
  client: Client,
  params: CreateVideoParams,
  options?: RequestOptions,
): Promise<Video> {
  const body = await toFormData(params, options)
  return requestJSON(client, { method: 'POST', path: '/videos', body }, options)
}
