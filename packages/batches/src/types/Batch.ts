import type { Metadata } from '@oaix/core'

/** What the requests of a batch may call. */
export type BatchEndpoint =
  | '/v1/responses'
  | '/v1/chat/completions'
  | '/v1/embeddings'
  | '/v1/completions'
  | '/v1/moderations'
  | '/v1/images/generations'
  | '/v1/images/edits'
  | '/v1/videos'

/** When the files that a batch writes, or reads, expire. */
export interface BatchFileExpiresAfter {
  /** The creation of the file, not of the batch. */
  anchor: 'created_at'
  /** From an hour (3 600) to 30 days (2 592 000). */
  seconds: number
}

/** Why a batch was refused. */
export interface BatchError {
  code?: string | undefined
  /** The line of the input file, where it is about one. */
  line?: number | null | undefined
  message?: string | undefined
  param?: string | null | undefined
}

export interface BatchErrors {
  data?: BatchError[] | undefined
  /** `list` */
  object?: string | undefined
}

export interface BatchRequestCounts {
  total: number
  completed: number
  failed: number
}

export interface BatchInputTokensDetails {
  cached_tokens: number
}

export interface BatchOutputTokensDetails {
  reasoning_tokens: number
}

/** The tokens of all requests together. */
export interface BatchUsage {
  input_tokens: number
  input_tokens_details: BatchInputTokensDetails
  output_tokens: number
  output_tokens_details: BatchOutputTokensDetails
  total_tokens: number
}

/** Times are in Unix seconds. */
export interface Batch {
  id: string
  object: 'batch'
  endpoint: string
  /** The one model of all requests. */
  model?: string | undefined
  /** Why it `failed`. */
  errors?: BatchErrors | undefined
  input_file_id: string
  completion_window: string
  /**
   * `failed` is a batch whose input was refused. One that is `completed`, `expired` or `cancelled` may have answers,
   * errors or both.
   */
  status:
    | 'validating'
    | 'failed'
    | 'in_progress'
    | 'finalizing'
    | 'completed'
    | 'expired'
    | 'cancelling'
    | 'cancelled'
  /** Holds the answers; `batchResults` reads it. */
  output_file_id?: string | undefined
  /** Holds what came of the requests that failed; `batchResults` reads it. */
  error_file_id?: string | undefined
  created_at: number
  in_progress_at?: number | undefined
  expires_at?: number | undefined
  finalizing_at?: number | undefined
  completed_at?: number | undefined
  failed_at?: number | undefined
  expired_at?: number | undefined
  cancelling_at?: number | undefined
  cancelled_at?: number | undefined
  request_counts?: BatchRequestCounts | undefined
  usage?: BatchUsage | undefined
  metadata?: Metadata | null | undefined
}
