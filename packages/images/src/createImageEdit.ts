import { type Client, type RequestOptions, requestJSON } from '@oaix/core'
import { toEditBody } from './toEditBody.ts'
import type { ImageEditFormParams, ImageEditReferenceParams } from './types/ImageEditParams.ts'
import type { ImagesResponse } from './types/ImagesResponse.ts'

interface Unstreamed {
  /** Streaming has a function of its own: `streamImageEdit`. */
  stream?: false | undefined
}

/** Files are given as `image`, and uploaded; URLs and ids of files as `images`. */
export type CreateImageEditParams = (ImageEditFormParams | ImageEditReferenceParams) & Unstreamed

/**
 * Makes images from a prompt and other images.
 * Rejects with an `OpenAIError` that names the parameter where a file can't be read.
 *
 * @example
 * await createImageEdit(client, { model: 'gpt-image-2', image: [otter, hat], prompt: 'The otter wears the hat' })
 * await createImageEdit(client, { model: 'gpt-image-2', images: [{ file_id }], prompt: 'At night' })
 *
 * @see https://platform.openai.com/docs/api-reference/images/createEdit
 */
export async function createImageEdit(
  client: Client,
  params: CreateImageEditParams,
  options?: RequestOptions,
): Promise<ImagesResponse> {
  const body = await toEditBody(params, options)
  return requestJSON(client, { method: 'POST', path: '/images/edits', body }, options)
}
