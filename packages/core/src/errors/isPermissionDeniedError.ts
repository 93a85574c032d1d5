import type { APIError } from './APIError.ts'
import { isAPIError } from './isAPIError.ts'

/** Whether the API answered with status 403: the key may not do this. */
export function isPermissionDeniedError(error: unknown): error is APIError {
  return isAPIError(error) && error.status === 403
}
