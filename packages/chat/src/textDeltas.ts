import { flatMapStream } from '@oaix/core'
import { isFields } from './isFields.ts'
import { partsOf } from './partsOf.ts'
import type { ChatCompletionChunk } from './types/ChatCompletionChunk.ts'

/**
 * The text of a streamed completion as it arrives: the pieces of the content of the choice with the index 0, none of
 * them empty. Rejects as the stream does.
 *
 * @example
 * for await (const text of textDeltas(await streamChatCompletion(client, params))) process.stdout.write(text)
 */
export function textDeltas(stream: AsyncIterable<ChatCompletionChunk>): AsyncIterable<string> {
  return flatMapStream(stream, (chunk) =>
    partsOf(chunk).flatMap(([index, { delta }]) => {
      const content = index === 0 && isFields(delta) && delta.content
      return typeof content === 'string' && content ? [content] : []
    }),
  )
}
