import { getEventListeners } from 'node:events'
import { APITimeoutError } from '@oaix/core'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { withLimit } from '../../packages/core/src/withLimit.ts'
import { rejection, stateOf } from './support.ts'

beforeEach(() => {
  vi.useFakeTimers()
})

afterEach(() => {
  expect(vi.getTimerCount()).toBe(0)
  vi.useRealTimers()
})

const forever = () => new Promise<never>(() => {})

describe('a task that settles', () => {
  test('resolves to its result', async () => {
    const { signal } = new AbortController()

    expect(await withLimit(signal, 1000, '', async () => 'result')).toBe('result')
    expect(getEventListeners(signal, 'abort')).toEqual([])
  })

  test('rejects with its error, thrown at once or later', async () => {
    const { signal } = new AbortController()
    const boom = new Error('boom')
    const throwing = () => {
      throw boom
    }

    expect(await rejection(withLimit(signal, 1000, '', () => Promise.reject(boom)))).toBe(boom)
    expect(await rejection(withLimit(signal, 1000, '', throwing))).toBe(boom)
    expect(getEventListeners(signal, 'abort')).toEqual([])
  })

  test('has its signal left alone', async () => {
    let given: AbortSignal | undefined
    const controller = new AbortController()
    await withLimit(controller.signal, 1000, '', async (signal) => {
      given = signal
    })
    controller.abort()
    await vi.advanceTimersByTimeAsync(5000)

    expect(given?.aborted).toBe(false)
  })
})

describe('the time', () => {
  test('that is over rejects with an APITimeoutError, and aborts the task with it', async () => {
    let given: AbortSignal | undefined
    const promise = rejection(
      withLimit(undefined, 1000, 'too late', (signal) => {
        given = signal
        return forever()
      }),
    )
    await vi.advanceTimersByTimeAsync(999)
    expect(await stateOf(promise)).toBe('pending')
    expect(given?.aborted).toBe(false)
    await vi.advanceTimersByTimeAsync(1)
    const error = await promise

    expect(error).toBeInstanceOf(APITimeoutError)
    expect(error).toMatchObject({ name: 'APITimeoutError', message: 'too late' })
    expect(given?.reason).toBe(error)
  })

  test.each([2 ** 31, 2 ** 40, Number.POSITIVE_INFINITY])(
    'of %d ms is no timer that overflows',
    async (ms) => {
      const controller = new AbortController()
      const promise = rejection(withLimit(controller.signal, ms, '', forever))
      await vi.advanceTimersByTimeAsync(86_400_000)
      expect(await stateOf(promise)).toBe('pending')
      controller.abort('enough')

      expect(await promise).toBe('enough')
    },
  )

  test.each([0, -5])('of %d ms is over at once, though not for a task that is done', async (ms) => {
    const late = rejection(withLimit(undefined, ms, '', forever))
    const done = withLimit(undefined, ms, '', async () => 'done')
    await vi.advanceTimersByTimeAsync(1)

    expect(await late).toBeInstanceOf(APITimeoutError)
    expect(await done).toBe('done')
  })
})

describe('the caller’s signal', () => {
  const reason = new Error('enough')

  test('that has aborted rejects with its reason, and the task is never begun', async () => {
    const task = vi.fn(forever)

    expect(await rejection(withLimit(AbortSignal.abort(reason), 1000, '', task))).toBe(reason)
    expect(task).not.toHaveBeenCalled()
  })

  test('that aborts rejects at once with its reason, even if the task is deaf to it', async () => {
    const controller = new AbortController()
    let given: AbortSignal | undefined
    const promise = rejection(
      withLimit(controller.signal, 1000, '', (signal) => {
        given = signal
        return forever()
      }),
    )
    expect(getEventListeners(controller.signal, 'abort')).toHaveLength(1)
    controller.abort(reason)

    expect(given?.reason).toBe(reason)
    expect(await stateOf(promise)).toBe('resolved')
    expect(await promise).toBe(reason)
    expect(getEventListeners(controller.signal, 'abort')).toEqual([])
  })

  test('goes before the error with which the task answers it', async () => {
    const controller = new AbortController()
    const promise = rejection(
      withLimit(controller.signal, 1000, '', (signal) => {
        return new Promise((_resolve, reject) => {
          signal.addEventListener('abort', () => reject(new Error('of the task')))
        })
      }),
    )
    controller.abort(reason)

    expect(await promise).toBe(reason)
  })

  test('may have any reason', async () => {
    for (const given of [undefined, null, 0, 'text']) {
      const controller = new AbortController()
      const promise = rejection(withLimit(controller.signal, 1000, '', forever))
      controller.abort(given)

      expect(await promise).toBe(controller.signal.reason)
    }
  })
})

test('what becomes of a task later is nobody’s concern', async () => {
  const late = [
    withLimit(undefined, 10, '', () => {
      return new Promise((_resolve, reject) => setTimeout(() => reject(new Error('late')), 50))
    }),
    withLimit(undefined, 10, '', () => new Promise((resolve) => setTimeout(resolve, 50))),
  ]
  const settled = Promise.allSettled(late)
  await vi.advanceTimersByTimeAsync(100)

  // An unhandled rejection would fail the run.
  expect((await settled).map(({ status }) => status)).toEqual(['rejected', 'rejected'])
})

test('without a task it is a pause that ends by rejecting', async () => {
  const promise = rejection(withLimit(undefined, 10, 'over'))
  await vi.advanceTimersByTimeAsync(9)
  expect(await stateOf(promise)).toBe('pending')
  await vi.advanceTimersByTimeAsync(1)
  expect(await promise).toMatchObject({ name: 'APITimeoutError', message: 'over' })
})
