/**
 * Makes a byte stream of newline-delimited JSON from any async iterable, to be sent on and read with
 * `fromReadableStream`. Pulls an item when one is wanted; cancelling leaves the source.
 */
export function toReadableStream(source: AsyncIterable<unknown>): ReadableStream<Uint8Array> {
  const iterator = source[Symbol.asyncIterator]()
  const encoder = new TextEncoder()
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await iterator.next()
      if (done) return controller.close()
      try {
        controller.enqueue(encoder.encode(`${JSON.stringify(value)}\n`))
      } catch (error) {
        await iterator.return?.()
        throw error
      }
    },
    async cancel() {
      await iterator.return?.()
    },
  })
}
