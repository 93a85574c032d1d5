import {
  type Client,
  type FileInput,
  type RequestOptions,
  requestJSON,
  requestText,
  toFormData,
} from '@oaix/core'
import type { AudioModel } from './types/AudioModel.ts'
import type { Translation, TranslationVerbose } from './types/Translation.ts'

interface TranslationParams {
  /** flac, mp3, mp4, mpeg, mpga, m4a, ogg, wav or webm: told by the extension of its name and by its type. */
  file: FileInput
  /** `whisper-1` only. */
  model: AudioModel
  /** In English. */
  prompt?: string | undefined
  /** 0 to 1; at 0 the server raises it by itself where needed. @default 0 */
  temperature?: number | undefined
}

export interface CreateTranslationJSONParams extends TranslationParams {
  response_format?: 'json' | undefined
}

export interface CreateTranslationVerboseParams extends TranslationParams {
  response_format: 'verbose_json'
}

export interface CreateTranslationTextParams extends TranslationParams {
  response_format: 'text' | 'srt' | 'vtt'
}

export type CreateTranslationParams =
  | CreateTranslationJSONParams
  | CreateTranslationVerboseParams
  | CreateTranslationTextParams

/**
 * Writes down in English what is said in a recording. Resolves to what `response_format` asks for: an object
 * (`json`, the default, `verbose_json`) or a string (`text`, `srt`, `vtt`).
 * Rejects with an `OpenAIError` that names `file` where that can't be read.
 *
 * @deprecated The endpoint is announced to shut down on 2027-02-26, with its only model.
 * @see https://platform.openai.com/docs/api-reference/audio/createTranslation
 */
export function createTranslation(
  client: Client,
  params: CreateTranslationJSONParams,
  options?: RequestOptions,
): Promise<Translation>
/** @deprecated The endpoint is announced to shut down on 2027-02-26, with its only model. */
export function createTranslation(
  client: Client,
  params: CreateTranslationVerboseParams,
  options?: RequestOptions,
): Promise<TranslationVerbose>
/** @deprecated The endpoint is announced to shut down on 2027-02-26, with its only model. */
export function createTranslation(
  client: Client,
  params: CreateTranslationTextParams,
  options?: RequestOptions,
): Promise<string>
/** @deprecated The endpoint is announced to shut down on 2027-02-26, with its only model. */
export function createTranslation(
  client: Client,
  params: CreateTranslationParams,
  options?: RequestOptions,
): Promise<Translation | TranslationVerbose | string>
export async function createTranslation(
  client: Client,
  params: CreateTranslationParams,
  options?: RequestOptions,
): Promise<Translation | TranslationVerbose | string> {
  const { response_format = 'json' } = params
  const request = {
    method: 'POST',
    path: '/audio/translations',
    body: await toFormData(params, options),
  } as const
  return response_format.endsWith('json')
    ? requestJSON(client, request, options)
    : requestText(client, request, options)
}
