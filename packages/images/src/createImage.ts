import { type Client, type RequestOptions, requestJSON } from '@oaix/core'
import type { ImageParams } from './types/ImageParams.ts'
import type { ImagesResponse } from './types/ImagesResponse.ts'

export interface CreateImageParams extends ImageParams {
  /** Streaming has a function of its own: `streamImage`. */
  stream?: false | undefined
}

/**
 * Makes images from a prompt. Some take minutes: `streamImage` shows them on their way.
 *
 * @example
 * const { data } = await createImage(client, { model: 'gpt-image-2', prompt: 'An otter in the rain' })
 * await writeFile('otter.png', data?.[0]?.b64_json ?? '', 'base64')
 *
 * @see https://platform.openai.com/docs/api-reference/images/create
 */
export function createImage(
  client: Client,
  params: CreateImageParams,
  options?: RequestOptions,
): Promise<ImagesResponse> {
  return requestJSON(client, { method: 'POST', path: '/images/generations', body: params }, options)
}
