import type { APIError } from './APIError.ts'
import { isAPIError } from './isAPIError.ts'

/** Whether the API answered with status 422. */
export function isUnprocessableEntityError(error: unknown): error is APIError {
  return isAPIError(error) && error.status === 422
}
