import { type Client, type FileInput, type RequestOptions, requestJSON, toFormData } from '@oaix/core'
import type { VoiceConsent } from './types/VoiceConsent.ts'

export interface CreateVoiceConsentParams {
  name: string
  /** BCP 47, as `en-US`. */
  language: string
  /** Up to 10 MiB of mpeg, wav, ogg, aac, flac, webm or mp4 audio, told by its type. */
  recording: FileInput
}

/**
 * Uploads the recording in which a person agrees to a voice made from theirs, and resolves to what `createVoice` needs.
 * Rejects with an `OpenAIError` that names `recording` where that can't be read.
 *
 * @see https://platform.openai.com/docs/api-reference/audio/createVoiceConsent
 */
export async function createVoiceConsent(
  client: Client,
  params: CreateVoiceConsentParams,
  options?: RequestOptions,
): Promise<VoiceConsent> {
  const body = await toFormData(params, options)
  return requestJSON(client, { method: 'POST', path: '/audio/voice_consents', body }, options)
}
