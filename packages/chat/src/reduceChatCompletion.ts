import { applyChunk } from './applyChunk.ts'
import { emptySnapshot } from './emptySnapshot.ts'
import type { ChatCompletionChunk } from './types/ChatCompletionChunk.ts'
import type { ChatCompletionSnapshot } from './types/ChatCompletionSnapshot.ts'

/**
 * Adds one chunk to what was built from those before it (`undefined` for the first chunk).
 *
 * The snapshot is live: it is changed in place and returned, so that a long stream costs no more per chunk than a
 * short one. Take `structuredClone(snapshot)` where a copy is needed.
 *
 * Fields that the types don't know survive too: strings of a delta, such as `reasoning_content`, are joined.
 *
 * @example
 * let snapshot: ChatCompletionSnapshot | undefined
 * for await (const chunk of stream) {
 *   snapshot = reduceChatCompletion(snapshot, chunk)
 *   render(snapshot.choices)
 * }
 */
export function reduceChatCompletion(
  snapshot: ChatCompletionSnapshot | undefined,
  chunk: ChatCompletionChunk,
): ChatCompletionSnapshot {
  const next = snapshot ?? emptySnapshot()
  applyChunk(next, chunk)
  return next
}
