/** One try of a call that failed. */
export interface Attempt {
  /** HTTP status; absent where no answer arrived. */
  readonly status?: number | undefined
  readonly requestID?: string | null | undefined
  /** Milliseconds waited before the next attempt; absent on the last. */
  readonly wait?: number | undefined
}
