import { type Client, type Page, type PageParams, type RequestOptions, requestJSON } from '@oaix/core'
import type { VoiceConsent } from './types/VoiceConsent.ts'

/** Up to 100 in a page, 20 by default. */
export interface ListVoiceConsentsParams extends Omit<PageParams, 'order'> {}

/**
 * Resolves to one page of the consent recordings; `paginate(listVoiceConsents, client)` iterates all of them.
 *
 * @see https://platform.openai.com/docs/api-reference/audio/listVoiceConsents
 */
export function listVoiceConsents(
  client: Client,
  params: ListVoiceConsentsParams = {},
  options?: RequestOptions,
): Promise<Page<VoiceConsent>> {
  return requestJSON(client, { method: 'GET', path: '/audio/voice_consents', query: params }, options)
}
