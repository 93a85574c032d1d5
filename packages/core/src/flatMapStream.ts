/**
 * Turns each item of a stream into any number of others. Leaving the loop leaves the source, even while it is awaited,
 * which an async generator by itself would not do. `onError` may replace the error that ends it.
 */
export function flatMapStream<In, Out>(
  source: AsyncIterable<In>,
  onItem: (item: In) => Iterable<Out>,
  onEnd?: () => Iterable<Out>,
  onError: (error: unknown) => unknown = (error) => error,
): AsyncIterable<Out> {
  const iterator = source[Symbol.asyncIterator]()
  let isLeft = false

  async function* mapItems(): AsyncGenerator<Out, undefined> {
    try {
      for (;;) {
        const item = await iterator.next()
        if (isLeft) return
        if (item.done) {
          if (onEnd) yield* onEnd()
          return
        }
        yield* onItem(item.value)
      }
    } catch (error) {
      await iterator.return?.().catch(() => {})
      throw onError(error)
    }
  }

  const items = mapItems()
  const leave = items.return
  items.return = async (value) => {
    isLeft = true
    // Not awaited: it waits for the source, which may be stuck. Nor is its failure news to who has left.
    leave.call(items, value).catch(() => {})
    await iterator.return?.()
    return { done: true, value: await value }
  }
  return items
}
