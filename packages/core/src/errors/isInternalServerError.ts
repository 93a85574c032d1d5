import type { APIError } from './APIError.ts'
import { isAPIError } from './isAPIError.ts'

/** Whether the API answered with status 500 or above. */
export function isInternalServerError(error: unknown): error is APIError {
  return isAPIError(error) && error.status >= 500
}
