import { getEventListeners } from 'node:events'
import { sleep } from '@oaix/core'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { rejection, stateOf } from './support.ts'

beforeEach(() => {
  vi.useFakeTimers()
})

afterEach(() => {
  expect(vi.getTimerCount()).toBe(0)
  vi.useRealTimers()
})

test('resolves to nothing, when the time is over and not before', async () => {
  const promise = sleep(1000)
  await vi.advanceTimersByTimeAsync(999)
  expect(await stateOf(promise)).toBe('pending')
  await vi.advanceTimersByTimeAsync(1)

  expect(await promise).toBeUndefined()
})

test('rejects with the reason of a signal that has aborted, without a timer', async () => {
  const reason = new Error('enough')

  expect(await rejection(sleep(1000, AbortSignal.abort(reason)))).toBe(reason)
})

test.each([new Error('enough'), 'text', null, 0])(
  'rejects as soon as the signal aborts, with its reason: %s',
  async (reason) => {
    const controller = new AbortController()
    const promise = rejection(sleep(1000, controller.signal))
    await vi.advanceTimersByTimeAsync(500)
    controller.abort(reason)

    expect(await stateOf(promise)).toBe('resolved')
    expect(await promise).toBe(reason)
    expect(getEventListeners(controller.signal, 'abort')).toEqual([])
  },
)

test('leaves nothing on a long-lived signal', async () => {
  const { signal } = new AbortController()
  const sleeps = Array.from({ length: 50 }, (_, index) => sleep(index, signal))
  await vi.advanceTimersByTimeAsync(100)
  await Promise.all(sleeps)

  expect(getEventListeners(signal, 'abort')).toEqual([])
})

test('an abort after the end changes nothing', async () => {
  const controller = new AbortController()
  const promise = sleep(10, controller.signal)
  await vi.advanceTimersByTimeAsync(10)
  controller.abort()

  expect(await promise).toBeUndefined()
})

test('sleeps long where the platform’s timers would overflow', async () => {
  const controller = new AbortController()
  const promise = rejection(sleep(2 ** 40, controller.signal))
  await vi.advanceTimersByTimeAsync(86_400_000)
  expect(await stateOf(promise)).toBe('pending')
  controller.abort('enough')

  expect(await promise).toBe('enough')
})
