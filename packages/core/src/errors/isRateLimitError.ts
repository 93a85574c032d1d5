import type { APIError } from './APIError.ts'
import { isAPIError } from './isAPIError.ts'

/** Whether the API answered with status 429: too many requests or tokens, or no credit; `retryAfter` may say how long to wait. */
export function isRateLimitError(error: unknown): error is APIError {
  return isAPIError(error) && error.status === 429
}
