import type { ChatCompletion } from '@oaix/chat'
import { OpenAIError } from '@oaix/core'
import type { ResponseObject } from '@oaix/responses'

/** The model refused to answer. */
export class RefusalError<
  Completion extends ChatCompletion | ResponseObject = ChatCompletion | ResponseObject,
> extends OpenAIError {
  override readonly name: string = 'RefusalError'
  /** What the model said instead. */
  readonly refusal: string
  readonly completion: Completion

  constructor(refusal: string, completion: Completion) {
    super('The model refused to answer')
    this.refusal = refusal
    this.completion = completion
  }
}
