import type { ChatCompletion } from '@oaix/chat'
import { OpenAIError } from '@oaix/core'
import type { ResponseObject } from '@oaix/responses'

/** The answer ran into the limit of its tokens, and is cut off. */
export class LengthFinishReasonError<
  Completion extends ChatCompletion | ResponseObject = ChatCompletion | ResponseObject,
> extends OpenAIError {
  override readonly name: string = 'LengthFinishReasonError'
  readonly completion: Completion

  constructor(completion: Completion) {
    super('The answer is cut off: its limit of tokens was reached')
    this.completion = completion
  }
}
