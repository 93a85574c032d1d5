import type { UploadError } from './UploadError.ts'

/** Whether an error is an `UploadError`, also one of another copy of this package. */
export function isUploadError(error: unknown): error is UploadError {
  return error instanceof Error && error.name === 'UploadError'
}
