import { type Fields, isFields } from './isFields.ts'
import type { ChatCompletionChunk } from './types/ChatCompletionChunk.ts'

/** What a chunk says of which choice. A server may leave out the choices, or an index, which is then the place. */
export function partsOf(chunk: ChatCompletionChunk): [index: number, part: Fields][] {
  const choices: unknown = chunk?.choices
  if (!Array.isArray(choices)) return []
  return choices.flatMap((part, place): [number, Fields][] =>
    isFields(part) ? [[typeof part.index === 'number' ? part.index : place, part]] : [],
  )
}
