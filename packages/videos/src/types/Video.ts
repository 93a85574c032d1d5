/** A video, or the work on it. */
export interface Video {
  id: string
  object: 'video'
  status: 'queued' | 'in_progress' | 'completed' | 'failed'
  /** Percent, roughly. */
  progress: number
  model: VideoModel
  prompt: string | null
  /** Of an extended video, both parts together. */
  seconds: (string & {}) | VideoSeconds
  size: VideoSize
  /** Unix seconds, like the other times. */
  created_at: number
  completed_at: number | null
  /** From when on the content is gone. */
  expires_at: number | null
  /** The video that this one is a remix of. */
  remixed_from_video_id: string | null
  /** Why the video has failed. */
  error: VideoCreateError | null
}

export type VideoModel =
  | (string & {})
  | 'sora-2'
  | 'sora-2-pro'
  | 'sora-2-2025-10-06'
  | 'sora-2-pro-2025-10-06'
  | 'sora-2-2025-12-08'

export type VideoSeconds = '4' | '8' | '12'

/** Width and height in pixels. */
export type VideoSize = '720x1280' | '1280x720' | '1024x1792' | '1792x1024'

export interface VideoCreateError {
  code: string
  message: string
  /** At most `Retry-After-Ms` and `Retry-After`, from the error behind this one. */
  headers?: { [name: string]: string } | undefined
  misalignment?: VideoMisalignment | undefined
  param?: string | null | undefined
  type?: string | null | undefined
}

/** Why a review has stopped the work, and how it may go on. */
export interface VideoMisalignment {
  detailed_explanation?: string | undefined
  error_type?:
    | (string & {})
    | 'potentially_unintended_data_transfer'
    | 'potentially_unintended_data_access'
    | 'potentially_unintended_destructive_activity'
    | 'other'
    | undefined
  /** What to hand in for the review to be continued. */
  review_target?: string | null | undefined
  steer?: VideoMisalignmentSteer | undefined
}

export interface VideoMisalignmentSteer {
  message: string
}

export interface VideoDeleted {
  id: string
  object: 'video.deleted'
  deleted: boolean
}
