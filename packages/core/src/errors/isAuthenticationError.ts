import type { APIError } from './APIError.ts'
import { isAPIError } from './isAPIError.ts'

/** Whether the API answered with status 401: the key is missing, wrong or revoked. */
export function isAuthenticationError(error: unknown): error is APIError {
  return isAPIError(error) && error.status === 401
}
