import { OpenAIError } from './errors/OpenAIError.ts'
import { flatMapStream } from './flatMapStream.ts'

/**
 * Reads newline-delimited JSON, as `toReadableStream` writes it. Leaving the loop cancels the stream.
 *
 * Throws an `OpenAIError` for a line that is not JSON.
 */
export function fromReadableStream<Item>(stream: ReadableStream<Uint8Array>): AsyncIterable<Item> {
  const reader = stream.getReader()
  const decoder = new TextDecoder()
  let pending: string[] = []

  function* parse(lines: string[]): Iterable<Item> {
    for (const line of lines.filter((text) => text.trim())) {
      yield parseLine(line)
    }
  }

  return flatMapStream<Uint8Array, Item>(
    {
      [Symbol.asyncIterator]: () => ({
        next: async () => (await reader.read()) as IteratorResult<Uint8Array>,
        async return() {
          await reader.cancel()
          return { done: true, value: undefined }
        },
      }),
    },
    (chunk) => {
      const text = decoder.decode(chunk, { stream: true })
      pending.push(text)
      // Joined once for each line, or a long one would cost quadratic time.
      if (!text.includes('\n')) return []
      const lines = pending.join('').split('\n')
      pending = [lines.pop() as string]
      return parse(lines)
    },
    () => parse([pending.join('') + decoder.decode()]),
  )
}

function parseLine(line: string) {
  try {
    return JSON.parse(line)
  } catch {
    throw new OpenAIError('a line of the stream is not JSON')
  }
}
