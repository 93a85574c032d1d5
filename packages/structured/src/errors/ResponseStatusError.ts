import { OpenAIError } from '@oaix/core'
import type { ResponseObject, ResponseStatus } from '@oaix/responses'

/** A response that isn't complete: it failed, was cancelled, is still at work, or stopped for a rare reason. */
export class ResponseStatusError extends OpenAIError {
  override readonly name: string = 'ResponseStatusError'
  readonly status: ResponseStatus
  /** Why, as the API calls it: of `error.code`, or of `incomplete_details.reason`. */
  readonly code: string | undefined
  readonly completion: ResponseObject

  constructor(status: ResponseStatus, completion: ResponseObject) {
    const code = completion.error?.code ?? completion.incomplete_details?.reason
    super(`The response has status ${status}${code ? `: ${code}` : ''}`)
    this.status = status
    this.code = code
    this.completion = completion
  }
}
