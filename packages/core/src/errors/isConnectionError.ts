import type { APIConnectionError } from './APIConnectionError.ts'
import { isTimeoutError } from './isTimeoutError.ts'

/** Whether no answer arrived; true for an `APITimeoutError` too. Works across copies of the package. */
export function isConnectionError(error: unknown): error is APIConnectionError {
  return (Object(error) as Error).name === 'APIConnectionError' || isTimeoutError(error)
}
