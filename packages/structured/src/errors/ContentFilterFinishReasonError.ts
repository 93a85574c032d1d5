import type { ChatCompletion } from '@oaix/chat'
import { OpenAIError } from '@oaix/core'
import type { ResponseObject } from '@oaix/responses'

/** The content filter stopped the answer. */
export class ContentFilterFinishReasonError<
  Completion extends ChatCompletion | ResponseObject = ChatCompletion | ResponseObject,
> extends OpenAIError {
  override readonly name: string = 'ContentFilterFinishReasonError'
  readonly completion: Completion

  constructor(completion: Completion) {
    super('The answer is cut off: the content filter stopped it')
    this.completion = completion
  }
}
