import type { Client, PollOptions } from '@oaix/core'
import { type CreateVideoParams, createVideo } from './createVideo.ts'
import { isVideoUnderWay } from './isVideoUnderWay.ts'
import { pollVideo } from './pollVideo.ts'
import type { Video } from './types/Video.ts'

/**
 * Makes a video from a prompt, and waits for it like `pollVideo`: look at its `status`.
 *
 * @deprecated The API was announced to shut down on 2026-09-24.
 * @see https://platform.openai.com/docs/api-reference/videos/create
 * @example
 * const video = await createVideoAndPoll(client, { prompt: 'An otter in the rain' }, { maxWait: 1_800_000 })
 * if (video.status !== 'completed') throw new Error(video.error?.message ?? video.status)
 * const content = await retrieveVideoContent(client, { video_id: video.id })
 */
export async function createVideoAndPoll(
  client: Client,
  params: CreateVideoParams,
  options?: PollOptions,
): Promise<Video> {
  const video = await createVideo(client, params, options)
  if (!isVideoUnderWay(video)) return video
  return pollVideo(client, { video_id: video.id }, options)
}
