import { type Client, path, type RequestOptions, requestBinary } from '@oaix/core'

export interface RetrieveVideoContentParams {
  video_id: string
  /** The video is an mp4, the others are webp images. @default 'video' */
  variant?: 'video' | 'thumbnail' | 'spritesheet' | undefined
}

/**
 * Downloads a completed video: resolves at the headers, to the `Response` with the bytes still to come.
 *
 * @deprecated The API was announced to shut down on 2026-09-24.
 * @see https://platform.openai.com/docs/api-reference/videos/content
 * @example
 * const content = await retrieveVideoContent(client, { video_id })
 * await writeFile('otter.mp4', await content.bytes())
 */
export async function retrieveVideoContent(
  client: Client,
  params: RetrieveVideoContentParams,
  options?: RequestOptions,
): Promise<Response> {
  const { video_id, ...query } = params
  const request = {
    method: 'GET',
    path: path`/videos/${video_id}/content`,
    query,
    headers: { accept: 'application/binary' },
  } as const
  return requestBinary(client, request, options)
}
