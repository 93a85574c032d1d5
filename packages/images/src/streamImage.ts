import { type Client, requestStream, type StreamOptions } from '@oaix/core'
import { completes } from './completes.ts'
import type { ImageParams } from './types/ImageParams.ts'
import type { ImageGenStreamEvent } from './types/ImageStreamEvent.ts'

export interface StreamImageParams extends ImageParams {
  /** 0 to 3 images on the way, or fewer where the last is done sooner. @default 0 */
  partial_images?: number | null | undefined
  /** Set by the function itself. */
  stream?: true | undefined
}

/**
 * Makes images from a prompt; resolves, once the headers are there, to its events: images on their way, if
 * `partial_images` asks for them, and finished ones. Leaving the loop cancels the request.
 *
 * The iteration rejects with a `StreamError` of kind `truncated` where the stream stops before all `n` images are
 * finished, unless the server said `[DONE]`.
 *
 * @example
 * const stream = await streamImage(client, { model: 'gpt-image-2', prompt: 'An otter in the rain', partial_images: 2 })
 * for await (const { type, b64_json, output_format } of stream) {
 *   picture.src = `data:image/${output_format};base64,${b64_json}`
 *   if (type === 'image_generation.completed') save(b64_json)
 * }
 *
 * @see https://platform.openai.com/docs/api-reference/images-streaming
 */
export function streamImage(
  client: Client,
  params: StreamImageParams,
  options?: StreamOptions,
): Promise<AsyncIterable<ImageGenStreamEvent>> {
  return requestStream<ImageGenStreamEvent>(
    client,
    { method: 'POST', path: '/images/generations', body: { ...params, stream: true } },
    options,
    { isFinal: completes('image_generation.completed', params.n) },
  )
}
