import { type Client, path, type RequestOptions, requestJSON } from '@oaix/core'
import type { VoiceDeleted } from './types/Voice.ts'

export interface DeleteVoiceParams {
  voice_id: string
}

/**
 * Deletes a custom voice, but not the consent recording behind it.
 *
 * @see https://platform.openai.com/docs/api-reference/audio/deleteVoice
 */
export async function deleteVoice(
  client: Client,
  params: DeleteVoiceParams,
  options?: RequestOptions,
): Promise<VoiceDeleted> {
  const { voice_id } = params
  return requestJSON(client, { method: 'DELETE', path: path`/audio/voices/${voice_id}` }, options)
}
