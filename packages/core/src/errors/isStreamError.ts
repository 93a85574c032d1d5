import type { StreamError } from './StreamError.ts'

/** Whether a stream began and did not end well; `kind` says how. Works across copies of the package. */
export function isStreamError<Partial = unknown>(error: unknown): error is StreamError<Partial> {
  return (Object(error) as Error).name === 'StreamError'
}
