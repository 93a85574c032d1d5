import type { APIError } from './APIError.ts'
import { isAPIError } from './isAPIError.ts'

/** Whether the API answered with status 404. */
export function isNotFoundError(error: unknown): error is APIError {
  return isAPIError(error) && error.status === 404
}
