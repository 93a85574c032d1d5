import type { Client, PollOptions } from '@oaix/core'
import { fineTuningEvents } from '@oaix/fine-tuning'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { eachClient } from '../support/clients.ts'

interface Event {
  id: string
  created_at: number
}

/** What the server knows at each look at the job: its status, and the number of its events. */
type Look = [status: string, events: number]

const params = { fine_tuning_job_id: 'ftjob-1' }

afterEach(() => {
  vi.useRealTimers()
})

describe.each(eachClient)('fineTuningEvents ($name)', ({ createClient }) => {
  /** A server with the API's order, newest first, in pages of so many; `events` may reorder them, oldest first. */
  function serving(looks: Look[], pageSize = 100, events: (count: number) => Event[] = eventsUpTo) {
    const sent: string[] = []
    const headers: Headers[] = []
    let look = -1
    const client: Client = createClient({
      baseURL: 'http://tuning.test/v1',
      maxRetries: 0,
      fetch: async (url, init) => {
        const { pathname, searchParams } = new URL(url)
        sent.push(pathname.replace('/v1/fine_tuning/jobs/ftjob-1', '') || '/')
        headers.push(new Headers(init.headers))
        if (!pathname.endsWith('/events')) {
          look = Math.min(look + 1, looks.length - 1)
          return Response.json({ id: 'ftjob-1', status: looks[look]?.[0] })
        }
        const all = events(looks[look]?.[1] ?? 0).reverse()
        const start = all.findIndex(({ id }) => id === searchParams.get('after')) + 1
        const data = all.slice(start, start + pageSize)
        return Response.json({ object: 'list', data, has_more: start + pageSize < all.length })
      },
    })
    return { client, sent, headers }
  }

  const eventsUpTo = (count: number): Event[] =>
    Array.from({ length: count }, (_, index) => ({ id: `e${index}`, created_at: Math.floor(index / 3) }))

  async function collect(client: Client, options: PollOptions = { pollInterval: 1 }): Promise<string[]> {
    const ids = []
    for await (const { id } of fineTuningEvents(client, params, options)) ids.push(id)
    return ids
  }

  const ids = (count: number) => eventsUpTo(count).map(({ id }) => id)

  test.each([1, 2, 3, 100])('each once and in order, in pages of %i', async (pageSize) => {
    const looks: Look[] = [
      ['validating_files', 0],
      ['queued', 2],
      ['running', 2],
      ['running', 9],
      ['paused', 10],
      ['succeeded', 12],
    ]
    expect(await collect(serving(looks, pageSize).client)).toEqual(ids(12))
  })

  test.each(['succeeded', 'failed', 'cancelled'])('all of a job that has %s, at once', async (status) => {
    const { client, sent } = serving([[status, 7]], 3)
    expect(await collect(client, { pollInterval: 60_000 })).toEqual(ids(7))
    expect(sent).toEqual(['/', '/events', '/events', '/events'])
  })

  test('those that come a moment after the end', async () => {
    const { client } = serving([
      ['running', 2],
      ['succeeded', 3],
      ['succeeded', 5],
      ['succeeded', 6],
    ])
    expect(await collect(client)).toEqual(ids(5))
  })

  test('reads no further back than to what it has seen', async () => {
    const { client, sent } = serving(
      [
        ['running', 30],
        ['running', 31],
        ['succeeded', 31],
      ],
      10,
    )
    expect(await collect(client)).toEqual(ids(31))
    expect(sent).toEqual([
      '/',
      '/events',
      '/events',
      '/events',
      '/',
      '/events',
      '/',
      '/events',
      '/',
      '/events',
    ])
  })

  test('one that is listed late, among older ones', async () => {
    const { client } = serving(
      [
        ['running', 3],
        ['succeeded', 4],
      ],
      100,
      // The last to come stands before the one that was last.
      (count) => {
        const events = eventsUpTo(count)
        return count > 3 ? [...events.slice(0, 2), ...events.slice(3), ...events.slice(2, 3)] : events
      },
    )
    expect(await collect(client)).toEqual(ids(4))
  })

  test('in order of time, even from a server that lists the oldest first', async () => {
    const { client } = serving([['succeeded', 4]], 100, (count) =>
      ids(count)
        .map((id, created_at) => ({ id, created_at }))
        .reverse(),
    )
    expect(await collect(client)).toEqual(ids(4))
  })

  test('hands its options to every request, but an idempotency key', async () => {
    const { client, headers } = serving([['succeeded', 1]])
    await collect(client, { headers: { 'x-tenant': 'a' }, idempotencyKey: 'once' })
    expect(headers.map((each) => [each.get('x-tenant'), each.get('idempotency-key')])).toEqual([
      ['a', null],
      ['a', null],
    ])
  })

  test('asks for nothing before the loop starts', async () => {
    const { client, sent } = serving([['running', 1]])
    const iterator = fineTuningEvents(client, params)[Symbol.asyncIterator]()
    await new Promise((resolve) => setTimeout(resolve, 10))
    await iterator.return?.()
    expect(sent).toEqual([])
  })

  test('waits between two looks', async () => {
    vi.useFakeTimers()
    const { client, sent } = serving([['running', 0]])
    const iterator = fineTuningEvents(client, params, { pollInterval: 30_000 })[Symbol.asyncIterator]()
    const pending = iterator.next()
    await vi.advanceTimersByTimeAsync(29_000)
    expect(sent).toEqual(['/', '/events'])
    await vi.advanceTimersByTimeAsync(2000)
    expect(sent).toEqual(['/', '/events', '/', '/events'])
    await iterator.return?.()
    await pending
  })

  test('gives up after maxWait, and hands over what came before', async () => {
    vi.useFakeTimers()
    const { client, sent } = serving([['running', 2]])
    const seen: string[] = []
    const options = { pollInterval: 10_000, maxWait: 25_000 }
    const call = async () => {
      for await (const { id } of fineTuningEvents(client, params, options)) seen.push(id)
    }
    const failure = expect(call()).rejects.toMatchObject({ name: 'APITimeoutError' })
    await vi.advanceTimersByTimeAsync(25_000)
    await failure
    expect(seen).toEqual(ids(2))
    expect(sent).toHaveLength(6)
    expect(vi.getTimerCount()).toBe(0)
  })

  test('ends with the reason of the signal', async () => {
    const { client } = serving([['running', 1]])
    const controller = new AbortController()
    const reason = new Error('enough')
    const options = { pollInterval: 60_000, signal: controller.signal }
    setTimeout(() => controller.abort(reason), 20)
    await expect(collect(client, options)).rejects.toBe(reason)
  })

  test('hears an abort between two events', async () => {
    const { client } = serving([['running', 5]])
    const controller = new AbortController()
    const events = fineTuningEvents(client, params, { signal: controller.signal })
    const iterator = events[Symbol.asyncIterator]()
    await iterator.next()
    controller.abort()
    await expect(iterator.next()).rejects.toMatchObject({ name: 'AbortError' })
  })

  test('an aborted signal sends nothing', async () => {
    const { client, sent } = serving([['running', 1]])
    await expect(collect(client, { signal: AbortSignal.abort() })).rejects.toMatchObject({
      name: 'AbortError',
    })
    expect(sent).toEqual([])
  })

  test('leaving ends the wait, and leaves nothing behind', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const { client, sent } = serving([['running', 1]])
    const { signal } = new AbortController()
    const added = vi.spyOn(signal, 'addEventListener')
    const removed = vi.spyOn(signal, 'removeEventListener')
    const events = fineTuningEvents(client, params, { pollInterval: 60_000, maxWait: 60_000, signal })
    const iterator = events[Symbol.asyncIterator]()
    await iterator.next()
    const pending = iterator.next()
    expect(await iterator.return?.()).toEqual({ done: true, value: undefined })
    expect(await pending).toEqual({ done: true, value: undefined })
    expect(sent).toEqual(['/', '/events'])
    expect(removed.mock.calls.length).toBe(added.mock.calls.length)
    await new Promise((resolve) => setImmediate(resolve))
    expect(vi.getTimerCount()).toBe(0)
  })

  test('leaving ends a request', async () => {
    const client = createClient({
      fetch: (_url, { signal }) =>
        new Promise((_resolve, reject) => signal?.addEventListener('abort', () => reject(signal.reason))),
    })
    const iterator = fineTuningEvents(client, params)[Symbol.asyncIterator]()
    const pending = iterator.next()
    await iterator.return?.()
    expect(await pending).toEqual({ done: true, value: undefined })
  })

  test('leaving waits for no client that is deaf to signals', async () => {
    const client: Client = { request: () => new Promise(() => {}) }
    const iterator = fineTuningEvents(client, params)[Symbol.asyncIterator]()
    const pending = iterator.next()
    await iterator.return?.()
    expect(await pending).toEqual({ done: true, value: undefined })
    const options = { maxWait: 10 }
    const call = fineTuningEvents(client, params, options)[Symbol.asyncIterator]().next()
    await expect(call).rejects.toMatchObject({ name: 'APITimeoutError' })
  })

  test('throws the error of the API', async () => {
    const client = createClient({
      maxRetries: 0,
      fetch: async () => Response.json({ error: { message: 'gone' } }, { status: 404 }),
    })
    await expect(collect(client)).rejects.toMatchObject({ name: 'APIError', status: 404 })
  })

  test('a list that repeats itself is an error, not a loop', async () => {
    let count = 0
    const client = createClient({
      fetch: async (url) =>
        Response.json(
          url.includes('/events')
            ? { data: [{ id: `e${count++}`, created_at: 1 }], has_more: true, last_id: 'same' }
            : { status: 'running' },
        ),
    })
    await expect(collect(client)).rejects.toMatchObject({ name: 'OpenAIError' })
  })

  test('rejects a missing id', async () => {
    const { client, sent } = serving([['running', 1]])
    const events = fineTuningEvents(client, {} as typeof params)[Symbol.asyncIterator]()
    await expect(events.next()).rejects.toMatchObject({ name: 'OpenAIError' })
    expect(sent).toEqual([])
  })
})
