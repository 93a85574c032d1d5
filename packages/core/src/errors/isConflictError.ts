import type { APIError } from './APIError.ts'
import { isAPIError } from './isAPIError.ts'

/** Whether the API answered with status 409: another request changed the object. */
export function isConflictError(error: unknown): error is APIError {
  return isAPIError(error) && error.status === 409
}
