import { OpenAIError } from '@oaix/core'
import type { UploadResume } from './types/UploadResume.ts'

export interface UploadErrorDetails {
  readonly resume: UploadResume
  readonly cause: unknown
}

/** A large upload that began and did not end well. `cause` is what stopped it. */
export class UploadError extends OpenAIError {
  override readonly name: string = 'UploadError'
  /** Give it to `uploadFile`, with the same file, to send only what is missing. Can be stored as JSON. */
  readonly resume: UploadResume

  constructor(message: string, { resume, cause }: UploadErrorDetails) {
    super(message, { cause })
    this.resume = resume
  }
}
