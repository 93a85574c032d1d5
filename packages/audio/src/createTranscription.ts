import { type Client, type RequestOptions, requestJSON, requestText, toFormData } from '@oaix/core'
import type { Transcription, TranscriptionDiarized, TranscriptionVerbose } from './types/Transcription.ts'
import type { TranscriptionParams } from './types/TranscriptionParams.ts'

interface PlainTranscriptionParams extends TranscriptionParams {
  /** For events see `streamTranscription`. */
  stream?: false | undefined
}

export interface CreateTranscriptionJSONParams extends PlainTranscriptionParams {
  response_format?: 'json' | undefined
}

export interface CreateTranscriptionVerboseParams extends PlainTranscriptionParams {
  response_format: 'verbose_json'
}

export interface CreateTranscriptionDiarizedParams extends PlainTranscriptionParams {
  response_format: 'diarized_json'
}

export interface CreateTranscriptionTextParams extends PlainTranscriptionParams {
  response_format: 'text' | 'srt' | 'vtt'
}

export type CreateTranscriptionParams =
  | CreateTranscriptionJSONParams
  | CreateTranscriptionVerboseParams
  | CreateTranscriptionDiarizedParams
  | CreateTranscriptionTextParams

/**
 * Writes down what is said in a recording. Resolves to what `response_format` asks for: an object (`json`, the
 * default, `verbose_json`, `diarized_json`) or a string (`text`, `srt`, `vtt`).
 * Rejects with an `OpenAIError` that names `file` where that can't be read.
 *
 * @see https://platform.openai.com/docs/api-reference/audio/createTranscription
 * @example
 * const { text } = await createTranscription(client, { model: 'gpt-4o-transcribe', file })
 * const subtitles = await createTranscription(client, { model: 'whisper-1', file, response_format: 'srt' })
 */
export function createTranscription(
  client: Client,
  params: CreateTranscriptionJSONParams,
  options?: RequestOptions,
): Promise<Transcription>
export function createTranscription(
  client: Client,
  params: CreateTranscriptionVerboseParams,
  options?: RequestOptions,
): Promise<TranscriptionVerbose>
export function createTranscription(
  client: Client,
  params: CreateTranscriptionDiarizedParams,
  options?: RequestOptions,
): Promise<TranscriptionDiarized>
export function createTranscription(
  client: Client,
  params: CreateTranscriptionTextParams,
  options?: RequestOptions,
): Promise<string>
export function createTranscription(
  client: Client,
  params: CreateTranscriptionParams,
  options?: RequestOptions,
): Promise<Transcription | TranscriptionVerbose | TranscriptionDiarized | string>
export async function createTranscription(
  client: Client,
  params: CreateTranscriptionParams,
  options?: RequestOptions,
): Promise<Transcription | TranscriptionVerbose | TranscriptionDiarized | string> {
  const { response_format = 'json' } = params
  const request = {
    method: 'POST',
    path: '/audio/transcriptions',
    body: await toFormData(params, options),
  } as const
  return response_format.endsWith('json')
    ? requestJSON(client, request, options)
    : requestText(client, request, options)
}
