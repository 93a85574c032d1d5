import type { ResponseStatusError } from './ResponseStatusError.ts'

/** Whether a response isn't complete. Works across copies of the package. */
export function isResponseStatusError(error: unknown): error is ResponseStatusError {
  return (Object(error) as Error).name === 'ResponseStatusError'
}
