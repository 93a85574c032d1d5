/**
 * Turns each item of a stream into any number of others. Leaving the loop leaves the source, even while it is awaited,
 * which an async generator would not do. `onError` may replace the error that ends it.
 */
export function flatMapStream<In, Out>(
  source: AsyncIterable<In>,
  onItem: (item: In) => Iterable<Out>,
  onEnd?: () => Iterable<Out>,
  onError: (error: unknown) => unknown = (error) => error,
): AsyncIterable<Out> {
  const iterator = source[Symbol.asyncIterator]()
  let ready: Iterator<Out> = [].values()
  let hasEnded = false
  let isLeft = false

  const next = async (): Promise<IteratorResult<Out, undefined>> => {
    try {
      for (;;) {
        const { done, value } = ready.next()
        if (!done) return { done: false, value }
        if (hasEnded) return { done: true, value: undefined }
        const item = await iterator.next()
        hasEnded ||= item.done === true
        if (!isLeft) ready = (item.done ? (onEnd?.() ?? []) : onItem(item.value))[Symbol.iterator]()
      }
    } catch (error) {
      await leave().catch(() => {})
      throw onError(error)
    }
  }

  const leave = async () => {
    isLeft = true
    hasEnded = true
    ready = [].values()
    await iterator.return?.()
  }

  let turn: Promise<unknown> = Promise.resolve()
  const stream: AsyncIterableIterator<Out, undefined> = {
    // One at a time, in the order of the calls.
    next() {
      const result = turn.then(next, next)
      turn = result
      return result
    },
    async return() {
      await leave()
      return { done: true, value: undefined }
    },
    [Symbol.asyncIterator]: () => stream,
  }
  return stream
}
