import { type Client, type FileInput, type RequestOptions, requestJSON, toFormData } from '@oaix/core'
import type { VideoCharacter } from './types/VideoCharacter.ts'

export interface CreateVideoCharacterParams {
  /** Up to 80 characters. */
  name: string
  /** Shows who it is. */
  video: FileInput
}

/**
 * Makes a character from a video, to appear in others.
 * Rejects with an `OpenAIError` that names `video` where that can't be read.
 *
 * @deprecated The API was announced to shut down on 2026-09-24.
 * @see https://platform.openai.com/docs/api-reference/videos
 */
export async function createVideoCharacter(
  client: Client,
  params: CreateVideoCharacterParams,
  options?: RequestOptions,
): Promise<VideoCharacter> {
  const body = await toFormData(params, options)
  return requestJSON(client, { method: 'POST', path: '/videos/characters', body }, options)
}
