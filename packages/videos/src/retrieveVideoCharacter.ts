import { type Client, path, type RequestOptions, requestJSON } from '@oaix/core'
import type { VideoCharacter } from './types/VideoCharacter.ts'

export interface RetrieveVideoCharacterParams {
  character_id: string
}

/**
 * Resolves to one character.
 *
 * @deprecated The API was announced to shut down on 2026-09-24.
 * @see https://platform.openai.com/docs/api-reference/videos
 */
export async function retrieveVideoCharacter(
  client: Client,
  params: RetrieveVideoCharacterParams,
  options?: RequestOptions,
): Promise<VideoCharacter> {
  const { character_id } = params
  return requestJSON(client, { method: 'GET', path: path`/videos/characters/${character_id}` }, options)
}
