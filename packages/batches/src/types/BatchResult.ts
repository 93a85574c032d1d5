export interface BatchSuccess<Data> {
  custom_id: string
  data: Data
  /** The server's id of the request. */
  requestID: string | null
  error?: undefined
}

export interface BatchFailure {
  custom_id: string
  data?: undefined
  /**
   * An `APIError`, as the call itself would have thrown it. Its `status` is 0 where the request was not answered, and
   * `code` says why, such as `batch_expired`.
   */
  error: Error
}

/** What came of a request: `data`, or an `error`. */
export type BatchResult<Data = unknown> = BatchSuccess<Data> | BatchFailure

/** How far a file of results was read: the `partial` of a `StreamError`. */
export interface BatchFilePosition {
  file_id: string
  /** Whole lines. */
  lines: number
}
