import { type Client, requestStream, type StreamOptions } from '@oaix/core'
import { completes } from './completes.ts'
import { toEditBody } from './toEditBody.ts'
import type { ImageEditFormParams, ImageEditReferenceParams } from './types/ImageEditParams.ts'
import type { ImageEditStreamEvent } from './types/ImageStreamEvent.ts'

interface Streamed {
  /** 0 to 3 images on the way, or fewer where the last is done sooner. @default 0 */
  partial_images?: number | undefined
  /** Set by the function itself. */
  stream?: true | undefined
}

/** Files are given as `image`, and uploaded; URLs and ids of files as `images`. */
export type StreamImageEditParams = (ImageEditFormParams | ImageEditReferenceParams) & Streamed

/**
 * Makes images from a prompt and other images; resolves, once the headers are there, to its events: images on their
 * way, if `partial_images` asks for them, and finished ones. Leaving the loop cancels the request.
 *
 * The iteration rejects with a `StreamError` of kind `truncated` where the stream stops before all `n` images are
 * finished, unless the server said `[DONE]`.
 *
 * @see https://platform.openai.com/docs/api-reference/images-streaming
 */
export async function streamImageEdit(
  client: Client,
  params: StreamImageEditParams,
  options?: StreamOptions,
): Promise<AsyncIterable<ImageEditStreamEvent>> {
  const body = await toEditBody(params, options, { stream: true })
  return requestStream<ImageEditStreamEvent>(
    client,
    { method: 'POST', path: '/images/edits', body },
    options,
    { isFinal: completes('image_edit.completed', params.n) },
  )
}
