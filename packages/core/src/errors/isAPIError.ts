import type { APIError } from './APIError.ts'

/** Whether the API answered with an error; true for a `StreamError` too. Works across copies of the package. */
export function isAPIError(error: unknown): error is APIError {
  const { name } = Object(error) as Error
  return name === 'APIError' || name === 'StreamError'
}
