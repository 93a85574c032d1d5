import type { VectorStoreUploadError } from './VectorStoreUploadError.ts'

/** Whether an error is a `VectorStoreUploadError`, also one of another copy of this package. */
export function isVectorStoreUploadError(error: unknown): error is VectorStoreUploadError {
  return error instanceof Error && error.name === 'VectorStoreUploadError'
}
