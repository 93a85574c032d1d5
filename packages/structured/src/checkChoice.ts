import type { ChatCompletion, ChatCompletionChoice } from '@oaix/chat'
import { chatFinishError } from './chatFinishError.ts'
import { RefusalError } from './errors/RefusalError.ts'

/** Throws where a choice was cut off, or is a refusal. */
export function checkChoice(completion: ChatCompletion, choice: ChatCompletionChoice | undefined): void {
  const error = chatFinishError(completion, choice)
  if (error) throw error
  const refusal = choice?.message.refusal
  if (refusal) throw new RefusalError(refusal, completion)
}
