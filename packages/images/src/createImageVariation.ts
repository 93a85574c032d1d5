import { type Client, type FileInput, type RequestOptions, requestJSON, toFormData } from '@oaix/core'
import type { ImageModel } from './types/ImageModel.ts'
import type { ImagesResponse } from './types/ImagesResponse.ts'

export interface CreateImageVariationParams {
  /** A square png below 4 MB. */
  image: FileInput
  model?: (string & {}) | ImageModel | undefined
  /** How many to make, 1 to 10. @default 1 */
  n?: number | undefined
  /** A `url` is good for an hour. @default 'url' */
  response_format?: 'url' | 'b64_json' | undefined
  /** @default '1024x1024' */
  size?: '256x256' | '512x512' | '1024x1024' | undefined
  /** Stands for one of your users, without telling who it is: a hash, say. */
  user?: string | undefined
}

/**
 * Makes images that resemble another.
 * Rejects with an `OpenAIError` that names `image` where that can't be read.
 *
 * @deprecated The endpoint was shut down with `dall-e-2`, its only model; compatible services may have it.
 * `createImageEdit` with a prompt takes its place.
 * @see https://platform.openai.com/docs/api-reference/images/createVariation
 */
export async function createImageVariation(
  client: Client,
  params: CreateImageVariationParams,
  options?: RequestOptions,
): Promise<ImagesResponse> {
  const body = await toFormData(params, options)
  return requestJSON(client, { method: 'POST', path: '/images/variations', body }, options)
}
