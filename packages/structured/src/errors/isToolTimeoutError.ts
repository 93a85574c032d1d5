import type { ToolTimeoutError } from './ToolTimeoutError.ts'

/** Whether a tool took longer than its `timeout`. Works across copies of the package. */
export function isToolTimeoutError(error: unknown): error is ToolTimeoutError {
  return (Object(error) as Error).name === 'ToolTimeoutError'
}
