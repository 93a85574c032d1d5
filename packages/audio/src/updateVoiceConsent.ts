import { type Client, path, type RequestOptions, requestJSON } from '@oaix/core'
import type { VoiceConsent } from './types/VoiceConsent.ts'

export interface UpdateVoiceConsentParams {
  consent_id: string
  name: string
}

/**
 * Renames a consent recording, and resolves to its new metadata.
 *
 * @see https://platform.openai.com/docs/api-reference/audio/updateVoiceConsent
 */
export async function updateVoiceConsent(
  client: Client,
  params: UpdateVoiceConsentParams,
  options?: RequestOptions,
): Promise<VoiceConsent> {
  const { consent_id, ...body } = params
  return requestJSON(
    client,
    { method: 'POST', path: path`/audio/voice_consents/${consent_id}`, body },
    options,
  )
}
