import { type Client, type FileInput, type RequestOptions, requestJSON, toFormData } from '@oaix/core'
import type { Voice } from './types/Voice.ts'

export interface CreateVoiceFromSampleParams {
  type?: 'audio_sample' | undefined
  name: string
  /** Up to 10 MiB of mpeg, wav, ogg, aac, flac, webm or mp4 audio, told by its type. */
  audio_sample: FileInput
  /** The id of the consent recording of the same person. */
  consent: string
}

/** The voice can be used in Live only, not for speech. */
export interface CreateVoiceFromPromptParams {
  type: 'prompt'
  name: string
  /** What the voice is like. */
  prompt: string
  /** @default 'auto' */
  model?: (string & {}) | 'auto' | '2026-10-08' | undefined
  /** What the voice says while it is made; written from the prompt by default. */
  script_hint?: string | undefined
}

export type CreateVoiceParams = CreateVoiceFromSampleParams | CreateVoiceFromPromptParams

/**
 * Makes a custom voice, from a recording and the consent of its speaker or from a description.
 * Rejects with an `OpenAIError` that names `audio_sample` where that can't be read.
 *
 * @see https://platform.openai.com/docs/api-reference/audio/createVoice
 */
export async function createVoice(
  client: Client,
  params: CreateVoiceParams,
  options?: RequestOptions,
): Promise<Voice> {
  const body = await toFormData(params, options)
  return requestJSON(client, { method: 'POST', path: '/audio/voices', body }, options)
}
