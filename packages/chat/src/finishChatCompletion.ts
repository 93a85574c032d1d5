import { OpenAIError } from '@oaix/core'
import type { ChatCompletion } from './types/ChatCompletion.ts'
import type { ChatCompletionSnapshot } from './types/ChatCompletionSnapshot.ts'

/** Makes the snapshot of a stream that ended well a completion. */
export function finishChatCompletion(snapshot: ChatCompletionSnapshot | undefined): ChatCompletion {
  if (!snapshot) throw new OpenAIError('The stream ended without a chunk')
  for (const choice of snapshot.choices) {
    // The last chunk of spoken answers has only the audio's `expires_at`.
    if (choice.message.audio?.expires_at) choice.finish_reason ??= 'stop'
  }
  return snapshot as ChatCompletion
}
