import { type FileInput, OpenAIError } from '@oaix/core'

export interface VectorStoreUploadFailure {
  file: FileInput
  /** Its place in `files`. */
  index: number
  error: unknown
}

export interface VectorStoreUploadErrorDetails {
  readonly file_ids: string[]
  readonly failures: VectorStoreUploadFailure[]
  readonly cause: unknown
}

/** Files were uploaded, but not all of them, or they were not put into the vector store. */
export class VectorStoreUploadError extends OpenAIError {
  override readonly name: string = 'VectorStoreUploadError'
  /** The files that are there: those given by their ids, and those that were uploaded. */
  readonly file_ids: string[]
  /** The files that could not be uploaded; none where only the batch could not be made. `cause` is the first error. */
  readonly failures: VectorStoreUploadFailure[]

  constructor(message: string, { file_ids, failures, cause }: VectorStoreUploadErrorDetails) {
    super(message, { cause })
    this.file_ids = file_ids
    this.failures = failures
  }
}
