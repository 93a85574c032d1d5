import type { ChatCompletionSnapshot } from './types/ChatCompletionSnapshot.ts'

/** What a completion is before its first chunk. */
export function emptySnapshot(): ChatCompletionSnapshot {
  return { id: '', object: 'chat.completion', created: 0, model: '', choices: [] }
}
