/**
 * Turns each item of a stream into any number of others. Leaving the loop leaves the source, even while it is awaited,
 * which an async generator would not do.
 */
export function flatMapStream<In, Out>(
  source: AsyncIterable<In>,
  onItem: (item: In) => Iterable<Out>,
  onEnd?: () => Iterable<Out>,
): AsyncIterable<Out> {
  const iterator = source[Symbol.asyncIterator]()
  let ready: Iterator<Out> = [].values()
  let hasEnded = false

  const next = async (): Promise<IteratorResult<Out, undefined>> => {
    for (;;) {
      const { done, value } = ready.next()
      if (!done) return { done: false, value }
      if (hasEnded) return { done: true, value: undefined }
      const item = await iterator.next()
      hasEnded ||= item.done === true
      ready = (item.done ? (onEnd?.() ?? []) : onItem(item.value))[Symbol.iterator]()
    }
  }

  let turn: Promise<unknown> = Promise.resolve()
  const stream: AsyncIterableIterator<Out, undefined> = {
    next: () => {
      const result = turn.then(next, next)
      turn = result
      return result
    },
    async return() {
      hasEnded = true
      ready = [].values()
      await iterator.return?.()
      return { done: true, value: undefined }
    },
    [Symbol.asyncIterator]: () => stream,
  }
  return stream
}
