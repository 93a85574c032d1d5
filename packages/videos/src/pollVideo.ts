import { type Client, type PollOptions, poll } from '@oaix/core'
import { isVideoUnderWay } from './isVideoUnderWay.ts'
import { type RetrieveVideoParams, retrieveVideo } from './retrieveVideo.ts'
import type { Video } from './types/Video.ts'

/**
 * Waits until a video is no longer under way, and resolves to it: `completed`, `failed`, or with whatever status the
 * service has besides. Rejects with an `APITimeoutError` after `maxWait` milliseconds.
 *
 * @deprecated The API was announced to shut down on 2026-09-24.
 * @see https://platform.openai.com/docs/api-reference/videos/retrieve
 * @example
 * const video = await pollVideo(client, { video_id }, { pollInterval: 10_000, maxWait: 1_800_000 })
 * if (video.status === 'failed') console.error(video.error?.message)
 */
export function pollVideo(
  client: Client,
  params: RetrieveVideoParams,
  options?: PollOptions,
): Promise<Video> {
  return poll(
    client,
    // An idempotency key belongs to the request that starts the video; here it would make one answer repeat.
    (polled) => retrieveVideo(polled, params, { ...options, idempotencyKey: undefined }),
    (video) => !isVideoUnderWay(video),
    options,
  )
}
