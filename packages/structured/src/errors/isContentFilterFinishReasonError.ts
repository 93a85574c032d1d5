import type { ContentFilterFinishReasonError } from './ContentFilterFinishReasonError.ts'

/** Whether the content filter stopped an answer. Works across copies of the package. */
export function isContentFilterFinishReasonError(error: unknown): error is ContentFilterFinishReasonError {
  return (Object(error) as Error).name === 'ContentFilterFinishReasonError'
}
