import type { APIError } from './APIError.ts'
import { isAPIError } from './isAPIError.ts'

/** Whether the API answered with status 400: a parameter is missing or wrong. */
export function isBadRequestError(error: unknown): error is APIError {
  return isAPIError(error) && error.status === 400
}
