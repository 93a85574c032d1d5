import type { Video } from './types/Video.ts'

/**
 * By what is known to go on, not by what is known to end: waiting at a status that is new or absent may be in vain.
 * `pending`, `processing` and `running` come from compatible services.
 */
export function isVideoUnderWay(video: Video): boolean {
  return ['queued', 'in_progress', 'pending', 'processing', 'running'].includes(video?.status)
}
