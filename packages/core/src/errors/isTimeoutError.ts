import type { APITimeoutError } from './APITimeoutError.ts'

/** Whether `timeout`, `deadline` or `maxWait` was over. Works across copies of the package. */
export function isTimeoutError(error: unknown): error is APITimeoutError {
  return (Object(error) as Error).name === 'APITimeoutError'
}
