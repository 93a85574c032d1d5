/** The limits for a model; those that mean nothing for it are absent. */
export interface RateLimitFields {
  /** Input tokens of batches in a day. */
  batch_1_day_max_input_tokens?: number | undefined
  max_audio_megabytes_per_1_minute?: number | undefined
  max_images_per_1_minute?: number | undefined
  max_requests_per_1_day?: number | undefined
  max_requests_per_1_minute?: number | undefined
  max_tokens_per_1_minute?: number | undefined
}

/** The limits of a project for one model. */
export interface ProjectRateLimit extends RateLimitFields {
  id: string
  max_requests_per_1_minute: number
  max_tokens_per_1_minute: number
  model: string
  object: 'project.rate_limit'
}
