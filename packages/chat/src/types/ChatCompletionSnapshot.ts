import type { ChatCompletion, ChatCompletionChoice, ChatCompletionFinishReason } from './ChatCompletion.ts'

/** A completion while its stream runs. It is live: every further chunk changes it in place. */
export interface ChatCompletionSnapshot extends Omit<ChatCompletion, 'choices'> {
  choices: ChatCompletionSnapshotChoice[]
}

export interface ChatCompletionSnapshotChoice extends Omit<ChatCompletionChoice, 'finish_reason'> {
  /** `null` until the choice is finished. */
  finish_reason: ChatCompletionFinishReason | null
}
