import { OpenAIError } from '@oaix/core'
import type { AudioSource } from './types/AudioSource.ts'

/** The bytes of a source, piece by piece; `return` leaves it. Throws an `OpenAIError` where it can't be read. */
export function readBytes(source: AudioSource): AsyncIterator<Uint8Array, undefined> {
  const given = Object(source)
  const stream = given.body ?? given.stream?.() ?? given
  if (given.bodyUsed || stream.locked) throw new OpenAIError('source has been read before')
  if (stream.getReader) {
    const reader: ReadableStreamDefaultReader<Uint8Array> = stream.getReader()
    return {
      next: async () => (await reader.read()) as IteratorResult<Uint8Array, undefined>,
      async return() {
        await reader.cancel()
        return { done: true, value: undefined }
      },
    }
  }
  if (stream[Symbol.asyncIterator]) return stream[Symbol.asyncIterator]()
  // A platform whose responses have no streams.
  if (stream.arrayBuffer) return readWhole(stream)
  throw new OpenAIError('source is no response, file, stream or async iterable of bytes')
}

async function* readWhole(response: Response): AsyncGenerator<Uint8Array, undefined> {
  yield new Uint8Array(await response.arrayBuffer())
}
