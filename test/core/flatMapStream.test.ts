import { flatMapStream, requestStream } from '@oaix/core'
import { describe, expect, test, vi } from 'vitest'
import { bodyOf, clientOf, drain, openBody, rejection, request, sse, stateOf, streamOf } from './support.ts'

const ended = { done: true, value: undefined }

/** A source that is left as a stream is, and keeps what happens to it. */
function sourceOf<Item>(...steps: (Item | Error)[]) {
  const state = { pulls: 0, returns: 0 }
  const iterator: AsyncIterableIterator<Item, undefined> = {
    async next() {
      const step = steps[state.pulls++]
      if (step instanceof Error) throw step
      return step === undefined || state.returns
        ? { done: true, value: undefined }
        : { done: false, value: step }
    },
    async return() {
      state.returns++
      return { done: true, value: undefined }
    },
    [Symbol.asyncIterator]: () => iterator,
  }
  return { source: iterator, state }
}

const iteratorOf = <Item>(stream: AsyncIterable<Item>) => stream[Symbol.asyncIterator]()

describe('items', () => {
  test('become none, one or many, in their order', async () => {
    const stream = flatMapStream(sourceOf(0, 1, 3, 2).source, (item) => Array<number>(item).fill(item))

    expect(await drain(stream)).toEqual({ items: [1, 3, 3, 3, 2, 2], error: undefined })
  })

  test('can come from any iterable', async () => {
    const { source } = sourceOf('ab', 'c')

    expect((await drain(flatMapStream(source, (item) => item))).items).toEqual(['a', 'b', 'c'])
    expect((await drain(flatMapStream(sourceOf(1).source, (item) => new Set([item, 2])))).items).toEqual([
      1, 2,
    ])
    function* twice(item: number) {
      yield item
      yield item
    }
    expect((await drain(flatMapStream(sourceOf(1).source, twice))).items).toEqual([1, 1])
  })

  test('may be undefined, null and false', async () => {
    const stream = flatMapStream(sourceOf(1).source, () => [undefined, null, false])

    expect((await drain(stream)).items).toEqual([undefined, null, false])
  })

  test('of the end come last, once', async () => {
    const onEnd = vi.fn(() => ['end', 'really'])
    const iterator = iteratorOf(flatMapStream<number, unknown>(sourceOf(1).source, (item) => [item], onEnd))
    const results = await Promise.all(Array.from({ length: 5 }, () => iterator.next()))

    expect(results.map(({ value }) => value)).toEqual([1, 'end', 'really', undefined, undefined])
    expect(results.map(({ done }) => done)).toEqual([false, false, false, true, true])
    expect(onEnd).toHaveBeenCalledOnce()
  })

  test('are pulled as they are wanted', async () => {
    const { source, state } = sourceOf(1, 2, 3)
    const onItem = vi.fn((item: number) => [item, item])
    const iterator = iteratorOf(flatMapStream(source, onItem))
    expect(state.pulls).toBe(0)
    await iterator.next()
    await iterator.next()

    expect(state.pulls).toBe(1)
    expect(onItem).toHaveBeenCalledTimes(1)
    await iterator.next()
    expect(state.pulls).toBe(2)
  })

  test('keep their order in concurrent calls', async () => {
    const iterator = iteratorOf(flatMapStream(sourceOf(1, 2).source, (item) => [item, -item]))
    const results = await Promise.all(Array.from({ length: 6 }, () => iterator.next()))

    expect(results.map(({ value }) => value)).toEqual([1, -1, 2, -2, undefined, undefined])
  })

  test('are had only once', async () => {
    const stream = flatMapStream(sourceOf(1, 2).source, (item) => [item])

    expect(iteratorOf(stream)).toBe(iteratorOf(stream))
    expect((await drain(stream)).items).toEqual([1, 2])
    expect((await drain(stream)).items).toEqual([])
  })

  test('of an async generator are taken too', async () => {
    let isLeft = false
    async function* source() {
      try {
        yield 1
        yield 2
      } finally {
        isLeft = true
      }
    }
    for await (const item of flatMapStream(source(), (item) => [item])) {
      expect(item).toBe(1)
      break
    }

    expect(isLeft).toBe(true)
  })
})

describe('leaving', () => {
  test('by break leaves the source, and forgets the items that are ready', async () => {
    const { source, state } = sourceOf(1, 2)
    const stream = flatMapStream(source, (item) => [item, item])
    for await (const _item of stream) break

    expect(state).toEqual({ pulls: 1, returns: 1 })
    expect(await iteratorOf(stream).next()).toEqual(ended)
  })

  test('by an exception leaves the source, and passes the exception on', async () => {
    const { source, state } = sourceOf(1, 2)
    const boom = new Error('boom')
    const loop = async () => {
      for await (const _item of flatMapStream(source, (item) => [item])) throw boom
    }

    expect(await rejection(loop())).toBe(boom)
    expect(state.returns).toBe(1)
  })

  test('before the first item leaves the source', async () => {
    const { source, state } = sourceOf(1)
    const iterator = iteratorOf(flatMapStream(source, (item) => [item]))

    expect(await iterator.return?.()).toEqual(ended)
    expect(state).toEqual({ pulls: 0, returns: 1 })
  })

  test('while an item is awaited settles at once, and ends the request', async () => {
    const body = openBody()
    const source = await requestStream(clientOf(body.stream), request)
    const iterator = iteratorOf(flatMapStream(source, (item) => [item]))
    const next = iterator.next()
    expect(await stateOf(next)).toBe('pending')
    const left = iterator.return?.() as Promise<unknown>

    expect(await stateOf(left)).toBe('resolved')
    expect(await next).toEqual(ended)
    expect(body.isCancelled).toBe(true)
  })

  test('leaves what onItem returned too, and what that throws is not news', async () => {
    let isClosed = false
    function* failing() {
      try {
        yield 1
        yield 2
      } finally {
        isClosed = true
        // biome-ignore lint/correctness/noUnsafeFinally: that is what is tested.
        throw new Error('late')
      }
    }
    for await (const item of flatMapStream(sourceOf(1).source, failing)) {
      expect(item).toBe(1)
      break
    }
    // An unhandled rejection would fail the run.
    await new Promise((resolve) => setTimeout(resolve, 10))
    expect(isClosed).toBe(true)
  })

  test('is no end: onEnd has no say in it', async () => {
    const onEnd = vi.fn(() => ['end'])
    const source = await requestStream(clientOf(openBody().stream), request)
    const iterator = iteratorOf(flatMapStream<unknown, unknown>(source, (item) => [item], onEnd))
    const next = iterator.next()
    await stateOf(next)
    await iterator.return?.()

    expect(await next).toEqual(ended)
    expect(await iterator.next()).toEqual(ended)
    expect(onEnd).not.toHaveBeenCalled()
  })

  test('works through several layers', async () => {
    const body = openBody()
    const source = await requestStream<number>(clientOf(body.stream), request)
    const one = flatMapStream(source, (item) => [item])
    const iterator = iteratorOf(flatMapStream(one, (item) => [item]))
    const next = iterator.next()
    await stateOf(next)

    expect(await stateOf(iterator.return?.() as Promise<unknown>)).toBe('resolved')
    expect(await next).toEqual(ended)
    expect(body.isCancelled).toBe(true)
  })

  test('a source that can’t be left does no harm', async () => {
    const source: AsyncIterable<number> = {
      [Symbol.asyncIterator]: () => ({ next: async () => ({ done: false, value: 1 }) }),
    }
    const iterator = iteratorOf(flatMapStream(source, (item) => [item]))
    await iterator.next()

    expect(await iterator.return?.()).toEqual(ended)
    expect(await iterator.next()).toEqual(ended)
  })
})

describe('errors', () => {
  const boom = new Error('boom')

  test('of the source come after the items before them, and end the stream', async () => {
    const onEnd = vi.fn(() => ['end'])
    const { source } = sourceOf<number>(1, boom, 2)
    const iterator = iteratorOf(flatMapStream<number, unknown>(source, (item) => [item, item], onEnd))
    const results = await Promise.allSettled(Array.from({ length: 5 }, () => iterator.next()))

    expect(results).toEqual([
      { status: 'fulfilled', value: { done: false, value: 1 } },
      { status: 'fulfilled', value: { done: false, value: 1 } },
      { status: 'rejected', reason: boom },
      { status: 'fulfilled', value: ended },
      { status: 'fulfilled', value: ended },
    ])
    // What broke off has no good end.
    expect(onEnd).not.toHaveBeenCalled()
  })

  test('of a stream are those of the stream', async () => {
    const source = await streamOf<number>([sse([1]), 'data: }\n\n'])
    const { items, error } = await drain(flatMapStream(source, (item) => [item]))

    expect(items).toEqual([1])
    expect(error).toMatchObject({ name: 'StreamError', kind: 'malformed', partial: [1] })
  })

  test('of onItem leave the source, and end the stream', async () => {
    const body = bodyOf([sse([1, 2, 3])], { stays: true })
    const source = await requestStream<number>(clientOf(body.stream), request)
    const iterator = iteratorOf(
      flatMapStream(source, (item) => {
        if (item === 2) throw boom
        return [item]
      }),
    )
    await iterator.next()

    expect(await rejection(iterator.next())).toBe(boom)
    expect(body.isCancelled).toBe(true)
    expect(await iterator.next()).toEqual(ended)
  })

  test('of what onItem returns leave the source too, after the items before them', async () => {
    const { source, state } = sourceOf(1, 2)
    function* broken(item: number) {
      yield item
      throw boom
    }
    const iterator = iteratorOf(flatMapStream(source, broken))

    expect(await iterator.next()).toEqual({ done: false, value: 1 })
    expect(await rejection(iterator.next())).toBe(boom)
    expect(state.returns).toBe(1)
    expect(await iterator.next()).toEqual(ended)
  })

  test('of onEnd end the stream', async () => {
    const onEnd = vi.fn(() => {
      throw boom
    })
    const iterator = iteratorOf(flatMapStream(sourceOf(1).source, (item) => [item], onEnd))
    await iterator.next()

    expect(await rejection(iterator.next())).toBe(boom)
    expect(await iterator.next()).toEqual(ended)
    expect(onEnd).toHaveBeenCalledOnce()
  })

  test('are replaced by what onError makes of them, wherever they come from', async () => {
    const broken = () => {
      throw boom
    }
    const streams = [
      flatMapStream(
        sourceOf<number>(boom).source,
        (item) => [item],
        undefined,
        (error) => [error],
      ),
      flatMapStream(sourceOf(1).source, broken, undefined, (error) => [error]),
      flatMapStream(
        sourceOf<number>().source,
        (item) => [item],
        broken,
        (error) => [error],
      ),
    ]
    for (const stream of streams) expect((await drain(stream)).error).toEqual([boom])
  })

  test('are the only thing that onError sees', async () => {
    const onError = vi.fn((error) => error)
    await drain(flatMapStream(sourceOf(1).source, (item) => [item], undefined, onError))
    for await (const _item of flatMapStream(sourceOf(1).source, (item) => [item], undefined, onError)) break

    expect(onError).not.toHaveBeenCalled()
  })

  test('that leaving the source meets do not hide the first', async () => {
    const { source } = sourceOf(1)
    source.return = () => Promise.reject(new Error('second'))
    const stream = flatMapStream(source, () => {
      throw boom
    })

    expect((await drain(stream)).error).toBe(boom)
  })
})
