import type { ChatCompletion, ChatCompletionChoice } from '@oaix/chat'
import type { OpenAIError } from '@oaix/core'
import { ContentFilterFinishReasonError } from './errors/ContentFilterFinishReasonError.ts'
import { LengthFinishReasonError } from './errors/LengthFinishReasonError.ts'

/** The error for a choice that was cut off. */
export function chatFinishError(
  completion: ChatCompletion,
  choice: ChatCompletionChoice | undefined,
): OpenAIError | undefined {
  if (choice?.finish_reason === 'length') return new LengthFinishReasonError(completion)
  if (choice?.finish_reason === 'content_filter') return new ContentFilterFinishReasonError(completion)
  return undefined
}
