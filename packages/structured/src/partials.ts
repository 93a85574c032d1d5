import type { ChatCompletion, ChatCompletionChunk } from '@oaix/chat'
import { flatMapStream, withPartial } from '@oaix/core'
import type { ResponseObject } from '@oaix/responses'
import { createJSONReader, type JSONLimits } from './createJSONReader.ts'
import { createTextReader, type TextStreamItem } from './createTextReader.ts'
import { InvalidOutputError } from './errors/InvalidOutputError.ts'
import { parseWithin } from './parseWithin.ts'
import type { JSONSchemaFormat } from './types/JSONSchemaFormat.ts'
import type { DeepPartial, PartialOutput } from './types/PartialOutput.ts'

/**
 * The value of a structured output while the model writes it: after each piece of text that changed it, and once more
 * when it is complete and validated. `stream` is that of `streamChatCompletion` (its choice 0), of `streamResponse`
 * (the first text that is no commentary), or the text itself in pieces. The cost is linear in the text, however small
 * its pieces are, because the value grows in place.
 *
 * A stream of tool calls without a text ends without a value. Rejects as the stream does (the `partial` of a
 * `StreamError` is the value so far), with an `InvalidOutputError` whose `partial` is the value so far where the text is
 * not JSON or beyond the limits, with one of the format where the value is not valid, with a `RefusalError`, and with
 * a `LengthFinishReasonError` or `ContentFilterFinishReasonError` where the output is cut off.
 *
 * @example
 * const format = jsonSchemaFormat(Recipe, { name: 'recipe' })
 * const stream = await streamChatCompletion(client, { model: 'gpt-5-mini', messages, response_format: format.chat })
 * for await (const partial of partials(stream, format)) {
 *   render(partial.value)
 *   if (partial.isCompleteAt('steps', 0)) begin(partial.value.steps)
 *   if (partial.isComplete) save(partial.value, partial.completion.usage)
 * }
 */
export function partials<Output = unknown, Item extends TextStreamItem = string>(
  stream: AsyncIterable<Item> | Iterable<Item & string>,
  format?: Pick<JSONSchemaFormat<Output>, 'parse'>,
  limits?: JSONLimits,
): AsyncIterable<PartialOutput<Output, CompletionOf<Item>>> {
  const texts = createTextReader()
  const reader = createJSONReader(limits)
  const pieces: string[] = []
  const isCompleteAt = (...path: (string | number)[]) => reader.isComplete(path)

  function read(step: () => boolean): boolean {
    try {
      return step()
    } catch (cause) {
      const { message } = cause as SyntaxError
      const completion = texts.completion()
      const details = { text: pieces.join(''), issues: [{ message }], completion, cause }
      const error = new InvalidOutputError(`The output is not JSON: ${message}`, details)
      throw Object.assign(error, { partial: reader.value() })
    }
  }

  function onItem(item: TextStreamItem): PartialOutput<Output>[] {
    const piece: unknown = texts.read(item)
    if (typeof piece !== 'string' || !piece) return []
    pieces.push(piece)
    if (!read(() => reader.push(piece))) return []
    return [{ isComplete: false, value: reader.value() as DeepPartial<Output>, isCompleteAt }]
  }

  async function onEnd(): Promise<PartialOutput<Output>[]> {
    const text = pieces.join('')
    if (!texts.end() && !text) return []
    read(reader.end)
    const completion = texts.completion()
    let value = reader.value() as Output
    if (format) value = await (completion ? parseWithin(completion, format, text) : format.parse(text))
    return [{ isComplete: true, value, isCompleteAt, completion }]
  }

  const { [Symbol.asyncIterator]: iterate } = stream as AsyncIterable<Item>
  const iterator = iterate ? iterate.call(stream) : (stream as Iterable<Item & string>)[Symbol.iterator]()
  const done = { done: true, value: undefined } as const
  let hasEnded = false
  const lists: AsyncIterator<PartialOutput<Output>[], undefined> = {
    async next() {
      if (hasEnded) return done
      const item = await iterator.next()
      if (!item.done) return { done: false, value: onItem(item.value) }
      // The loop was left meanwhile.
      if (hasEnded) return done
      hasEnded = true
      return { done: false, value: await onEnd() }
    },
    async return() {
      hasEnded = true
      await iterator.return?.()
      return done
    },
  }
  return flatMapStream(
    { [Symbol.asyncIterator]: () => lists },
    (list) => list,
    undefined,
    (error) => withPartial(error, reader.value()),
  ) as AsyncIterable<PartialOutput<Output, CompletionOf<Item>>>
}

/** The answer that a stream is made of. */
type CompletionOf<Item> = Item extends string
  ? undefined
  : Item extends ChatCompletionChunk
    ? ChatCompletion
    : ResponseObject
