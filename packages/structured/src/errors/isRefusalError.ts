import type { RefusalError } from './RefusalError.ts'

/** Whether the model refused to answer. Works across copies of the package. */
export function isRefusalError(error: unknown): error is RefusalError {
  return (Object(error) as Error).name === 'RefusalError'
}
