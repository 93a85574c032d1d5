import type { LengthFinishReasonError } from './LengthFinishReasonError.ts'

/** Whether an answer ran into the limit of its tokens. Works across copies of the package. */
export function isLengthFinishReasonError(error: unknown): error is LengthFinishReasonError {
  return (Object(error) as Error).name === 'LengthFinishReasonError'
}
