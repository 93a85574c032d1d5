import { getEventListeners } from 'node:events'
import { leavable } from '@oaix/core'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { drain, rejection } from './support.ts'

afterEach(() => {
  vi.useRealTimers()
})

/** Yields 1, then awaits what never comes; keeps the signal that it is given. */
function stuck() {
  const seen: { signal?: AbortSignal; isClosed?: boolean } = {}
  async function* generate(signal: AbortSignal) {
    seen.signal = signal
    try {
      yield 1
      await new Promise((_resolve, reject) => signal.addEventListener('abort', reject))
    } finally {
      seen.isClosed = true
    }
  }
  return { generate, seen }
}

const iteratorOf = <Item>(stream: AsyncIterable<Item>) => stream[Symbol.asyncIterator]()

test('hands over what is yielded, then lets go of the signal', async () => {
  const { signal } = new AbortController()
  async function* generate() {
    yield 1
    yield 2
  }
  expect(await drain(leavable(generate, { signal }))).toEqual({ items: [1, 2], error: undefined })
  expect(getEventListeners(signal, 'abort')).toEqual([])
})

test('does not begin before it is asked', async () => {
  const { generate, seen } = stuck()
  const iterator = iteratorOf(leavable(generate))
  await iterator.return?.()
  expect(seen.signal).toBeUndefined()
  expect(await iterator.next()).toEqual({ done: true, value: undefined })
})

describe('while the generator awaits', () => {
  test('leaving takes effect at once, and aborts its signal', async () => {
    const { generate, seen } = stuck()
    const iterator = iteratorOf(leavable(generate))
    await iterator.next()
    const pending = iterator.next()
    await iterator.return?.()
    expect(await pending).toEqual({ done: true, value: undefined })
    expect(seen.signal?.aborted).toBe(true)
    await vi.waitFor(() => expect(seen.isClosed).toBe(true))
  })

  test('an abort rejects at once with its reason', async () => {
    const { generate, seen } = stuck()
    const controller = new AbortController()
    const iterator = iteratorOf(leavable(generate, { signal: controller.signal }))
    await iterator.next()
    const pending = rejection(iterator.next())
    controller.abort('enough')
    expect(await pending).toBe('enough')
    expect(seen.signal?.reason).toBe('enough')
    expect(getEventListeners(controller.signal, 'abort')).toEqual([])
    expect(await iterator.next()).toEqual({ done: true, value: undefined })
  })

  test('the end of maxWait rejects with an APITimeoutError', async () => {
    vi.useFakeTimers()
    const { generate } = stuck()
    const iterator = iteratorOf(leavable(generate, { maxWait: 1000 }))
    await iterator.next()
    const pending = rejection(iterator.next())
    await vi.advanceTimersByTimeAsync(1000)
    expect(await pending).toMatchObject({ name: 'APITimeoutError' })
    expect(vi.getTimerCount()).toBe(0)
  })
})

test('an error of the generator ends it, and aborts its signal', async () => {
  let given: AbortSignal | undefined
  const boom = new Error('boom')
  // biome-ignore lint/correctness/useYield: it fails before it has anything.
  async function* generate(signal: AbortSignal): AsyncGenerator<number> {
    given = signal
    throw boom
  }
  expect(await drain(leavable(generate))).toEqual({ items: [], error: boom })
  expect(given?.reason).toBe(boom)
})
