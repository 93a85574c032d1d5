import { type Client, path, type RequestOptions, requestJSON } from '@oaix/core'
import type { VoiceConsent } from './types/VoiceConsent.ts'

export interface RetrieveVoiceConsentParams {
  consent_id: string
}

/**
 * Resolves to the metadata of a consent recording.
 *
 * @see https://platform.openai.com/docs/api-reference/audio/getVoiceConsent
 */
export async function retrieveVoiceConsent(
  client: Client,
  params: RetrieveVoiceConsentParams,
  options?: RequestOptions,
): Promise<VoiceConsent> {
  const { consent_id } = params
  return requestJSON(client, { method: 'GET', path: path`/audio/voice_consents/${consent_id}` }, options)
}
