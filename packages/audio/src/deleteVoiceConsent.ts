import { type Client, path, type RequestOptions, requestJSON } from '@oaix/core'
import type { VoiceConsentDeleted } from './types/VoiceConsent.ts'

export interface DeleteVoiceConsentParams {
  consent_id: string
}

/**
 * Deletes a consent recording.
 *
 * @see https://platform.openai.com/docs/api-reference/audio/deleteVoiceConsent
 */
export async function deleteVoiceConsent(
  client: Client,
  params: DeleteVoiceConsentParams,
  options?: RequestOptions,
): Promise<VoiceConsentDeleted> {
  const { consent_id } = params
  return requestJSON(client, { method: 'DELETE', path: path`/audio/voice_consents/${consent_id}` }, options)
}
