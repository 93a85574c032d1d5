import { getEventListeners } from 'node:events'
import { APITimeoutError, type Client, poll, requestJSON, withOptions } from '@oaix/core'
import { createClient } from '@oaix/core/lite'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { rejection, stateOf } from './support.ts'

interface Run {
  status: string
}

type Answer = Run & { after?: string | undefined }

const retrieveRun = (client: Client): Promise<Run> => requestJSON(client, { method: 'GET', path: '/runs/1' })
const isDone = ({ status }: Run) => status === 'completed'

/** A client whose answers come one after the other, the last again and again; it keeps the time of each request. */
function clientOf(...answers: Answer[]): Client & { times: number[] } {
  const times: number[] = []
  const start = Date.now()
  return {
    times,
    request: async () => {
      times.push(Date.now() - start)
      const { after, ...run } = (answers.length > 1 ? answers.shift() : answers[0]) as Answer
      return Response.json(run, { headers: after === undefined ? {} : { 'openai-poll-after-ms': after } })
    },
  }
}

const waiting = { status: 'in_progress' }
const completed = { status: 'completed' }

beforeEach(() => {
  vi.useFakeTimers()
})

afterEach(() => {
  expect(vi.getTimerCount()).toBe(0)
  vi.useRealTimers()
})

describe('the wait between two requests', () => {
  test.each<[what: string, answers: Answer[], pollInterval: number | undefined, times: number[]]>([
    ['none, where the first result is done', [completed], undefined, [0]],
    ['5 s by default', [waiting, waiting, completed], undefined, [0, 5000, 10_000]],
    [
      'what the server says',
      [{ ...waiting, after: '1200' }, { ...waiting, after: '300.5' }, completed],
      undefined,
      [0, 1200, 1500],
    ],
    ['at once, where the server says so', [{ ...waiting, after: '0' }, completed], undefined, [0, 0]],
    [
      '5 s where the server says nothing sensible',
      [{ ...waiting, after: 'soon' }, { ...waiting, after: '-5' }, { ...waiting, after: '' }, completed],
      undefined,
      [0, 5000, 10_000, 15_000],
    ],
    ['pollInterval', [waiting, waiting, completed], 700, [0, 700, 1400]],
    [
      'pollInterval instead of what the server says',
      [{ ...waiting, after: '9000' }, completed],
      700,
      [0, 700],
    ],
    ['none with a pollInterval of 0', [waiting, completed], 0, [0, 0]],
  ])('%s', async (_what, answers, pollInterval, times) => {
    const client = clientOf(...answers)
    const result = poll(client, retrieveRun, isDone, { pollInterval })
    await vi.advanceTimersByTimeAsync(60_000)

    expect(await result).toEqual(completed)
    // Timers are of whole milliseconds, and the fake ones need one at least.
    expect(client.times.map((time, index) => Math.abs(time - (times[index] as number)) <= 2)).toEqual(
      times.map(() => true),
    )
  })

  test('is never skipped, whatever the status: an unknown one is asked for again, and does not spin', async () => {
    const client = clientOf({ status: 'quantum' })
    const result = rejection(poll(client, retrieveRun, isDone, { maxWait: 52_000 }))
    await vi.advanceTimersByTimeAsync(60_000)

    expect(await result).toBeInstanceOf(APITimeoutError)
    expect(client.times).toHaveLength(11)
  })
})

describe('maxWait', () => {
  test('ends the polling while it waits, with an APITimeoutError', async () => {
    const client = clientOf(waiting)
    const result = rejection(poll(client, retrieveRun, isDone, { pollInterval: 1000, maxWait: 2500 }))
    await vi.advanceTimersByTimeAsync(2499)
    expect(await stateOf(result)).toBe('pending')
    await vi.advanceTimersByTimeAsync(1)
    const error = await result

    expect(error).toBeInstanceOf(APITimeoutError)
    expect(error.message).toContain('2500')
    expect(client.times).toEqual([0, 1000, 2000])
    await vi.advanceTimersByTimeAsync(60_000)
    expect(client.times).toHaveLength(3)
  })

  test('ends the polling while a request is under way', async () => {
    let answer = () => {}
    const client = {
      request: () =>
        new Promise<Response>((resolve) => {
          answer = () => resolve(Response.json(waiting))
        }),
    }
    const result = rejection(poll(client, retrieveRun, isDone, { maxWait: 1000 }))
    await vi.advanceTimersByTimeAsync(1000)
    expect(await result).toBeInstanceOf(APITimeoutError)

    // What comes of the request later is nobody's concern: no request follows, and no rejection is unhandled.
    const request = vi.spyOn(client, 'request')
    answer()
    await vi.advanceTimersByTimeAsync(60_000)
    expect(request).not.toHaveBeenCalled()
  })

  test('does not matter after the end', async () => {
    const client = clientOf(waiting, completed)
    const result = poll(client, retrieveRun, isDone, { pollInterval: 10, maxWait: 1000 })
    await vi.advanceTimersByTimeAsync(20)

    expect(await result).toEqual(completed)
    expect(vi.getTimerCount()).toBe(0)
  })
})

describe('a caller’s abort', () => {
  const reason = new Error('enough')

  test('before the first request asks for nothing', async () => {
    const client = clientOf(waiting)

    expect(await rejection(poll(client, retrieveRun, isDone, { signal: AbortSignal.abort(reason) }))).toBe(
      reason,
    )
    expect(client.times).toEqual([])
  })

  test('ends the wait at once', async () => {
    const controller = new AbortController()
    const client = clientOf(waiting)
    const result = rejection(poll(client, retrieveRun, isDone, { signal: controller.signal }))
    await vi.advanceTimersByTimeAsync(100)
    controller.abort(reason)

    expect(await stateOf(result)).toBe('resolved')
    expect(await result).toBe(reason)
    await vi.advanceTimersByTimeAsync(60_000)
    expect(client.times).toHaveLength(1)
    expect(getEventListeners(controller.signal, 'abort')).toEqual([])
  })

  test('ends the polling at once while a request is under way', async () => {
    const controller = new AbortController()
    const client = { request: () => new Promise<Response>(() => {}) }
    const result = rejection(poll(client, retrieveRun, isDone, { signal: controller.signal }))
    await vi.advanceTimersByTimeAsync(100)
    controller.abort(reason)

    expect(await stateOf(result)).toBe('resolved')
    expect(await result).toBe(reason)
  })

  test('after the end changes nothing, and finds no listener', async () => {
    const controller = new AbortController()
    const client = clientOf(waiting, waiting, completed)
    const result = poll(client, retrieveRun, isDone, { signal: controller.signal, pollInterval: 5 })
    await vi.advanceTimersByTimeAsync(100)

    expect(await result).toEqual(completed)
    expect(getEventListeners(controller.signal, 'abort')).toEqual([])
  })
})

describe('a request that hangs is ended with the polling, or it keeps the process alive', () => {
  const hanging = () => {
    const signals: AbortSignal[] = []
    const client = createClient({
      baseURL: 'http://core.test/v1',
      fetch: (_url, { signal }) =>
        new Promise((_resolve, reject) => {
          signals.push(signal as AbortSignal)
          signal?.addEventListener('abort', () => reject(signal.reason))
        }),
    })
    return { client, signals }
  }

  test('by maxWait', async () => {
    const { client, signals } = hanging()
    const result = rejection(poll(client, retrieveRun, isDone, { maxWait: 1000 }))
    await vi.advanceTimersByTimeAsync(1000)

    expect(await result).toBeInstanceOf(APITimeoutError)
    expect(signals.map(({ aborted }) => aborted)).toEqual([true])
    // The timeout of the request, where it is left to itself.
    await vi.advanceTimersByTimeAsync(3_000_000)
  })

  test('by the caller’s signal', async () => {
    const { client, signals } = hanging()
    const controller = new AbortController()
    const result = rejection(poll(client, retrieveRun, isDone, { signal: controller.signal }))
    await vi.advanceTimersByTimeAsync(10)
    controller.abort('enough')

    expect(await result).toBe('enough')
    expect(signals.map(({ aborted }) => aborted)).toEqual([true])
    await vi.advanceTimersByTimeAsync(3_000_000)
  })
})

test('a signal that the function brings itself counts too', async () => {
  const controller = new AbortController()
  const client = createClient({ baseURL: 'http://core.test/v1', fetch: async () => Response.json(waiting) })
  const retrieve = (client: Client) =>
    requestJSON<Run>(client, { method: 'GET', path: '/runs/1' }, { signal: controller.signal })
  const result = rejection(poll(client, retrieve, isDone, { pollInterval: 1000, maxWait: 60_000 }))
  await vi.advanceTimersByTimeAsync(100)
  controller.abort('enough')
  await vi.advanceTimersByTimeAsync(100_000)

  expect(await result).toBe('enough')
})

test('the caller’s signal, which every request brings too, is not combined anew for each', async () => {
  const any = vi.spyOn(AbortSignal, 'any')
  const { signal } = new AbortController()
  const client = clientOf(waiting, waiting, { status: 'completed' })
  const retrieve = (client: Client) =>
    requestJSON<Run>(client, { method: 'GET', path: '/runs/1' }, { signal })
  const result = poll(client, retrieve, isDone, { signal, pollInterval: 10 })
  await vi.advanceTimersByTimeAsync(1000)

  expect(await result).toEqual({ status: 'completed' })
  expect(any).not.toHaveBeenCalled()
  any.mockRestore()
})

test('rejects with what the request rejects with, and stops', async () => {
  const boom = new Error('boom')
  let calls = 0
  const client: Client = {
    request: async () => {
      if (++calls === 2) throw boom
      return Response.json(waiting)
    },
  }
  const result = rejection(poll(client, retrieveRun, isDone, { pollInterval: 10 }))
  await vi.advanceTimersByTimeAsync(1000)

  expect(await result).toBe(boom)
  expect(calls).toBe(2)
})

test('rejects with what isDone throws', async () => {
  const boom = new Error('boom')
  const result = poll(clientOf(waiting), retrieveRun, () => {
    throw boom
  })

  expect(await rejection(result)).toBe(boom)
})

test('gives the function a client that does what the given one does', async () => {
  const seen: unknown[] = []
  const client = {
    request: async (...call: unknown[]) => {
      seen.push(call)
      return Response.json(completed)
    },
  }
  await poll(withOptions(client, { timeout: 5 }), retrieveRun, isDone)

  expect(seen).toMatchObject([[{ method: 'GET', path: '/runs/1' }, { timeout: 5 }]])
})
