import { APITimeoutError } from '@oaix/core'
import { type ResponseStreamEvent, type ResumeResponseOptions, resumeResponse } from '@oaix/responses'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { eachClient } from '../support/clients.ts'
import { backgroundEvents, wireOf } from './support/background.ts'

const params = { model: 'gpt-5-mini', input: 'Hi', background: true } as const
const events = backgroundEvents('a', 'b', 'c', 'd')
const last = events.length - 1

interface Call {
  /** Milliseconds since the first one. */
  at: number
  method: string
  url: URL
  headers: Headers
  body: Record<string, unknown> | undefined
}

type Answer = (init: RequestInit) => Response | Promise<Response>

/** An event stream of these events, which breaks after them, ends, or falls silent. */
function streamOf(list: object[], end: 'breaks' | 'ends' | 'stays' = 'breaks'): Answer {
  return () =>
    new Response(
      new ReadableStream({
        start(controller) {
          const text = list.map((event) => wireOf(event as ResponseStreamEvent)).join('')
          controller.enqueue(new TextEncoder().encode(text || ':\n'))
          if (end === 'ends') controller.close()
        },
        pull(controller) {
          if (end === 'breaks') controller.error(new TypeError('terminated'))
        },
      }),
      { headers: { 'content-type': 'text/event-stream', 'x-request-id': 'req_1' } },
    )
}

const refused: Answer = () => {
  throw new TypeError('fetch failed')
}

function failure(status: number, headers: HeadersInit = {}): Answer {
  return () => Response.json({ error: { message: 'no', code: 'c' } }, { status, headers })
}

const busy = failure(429, { 'retry-after': '7' })

/** Never answers, but ends with the signal. */
const silent: Answer = ({ signal }) =>
  new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason)))

beforeEach(() => {
  vi.useFakeTimers()
})

afterEach(() => {
  vi.useRealTimers()
})

describe.each(eachClient)('resumeResponse ($name)', ({ createClient }) => {
  /** A client with these answers, the last of them for every further request. */
  function answering(...answers: Answer[]) {
    const calls: Call[] = []
    const start = Date.now()
    const client = createClient({
      apiKey: 'sk-test',
      baseURL: 'http://responses.test/v1',
      maxRetries: 0,
      async fetch(url, init) {
        calls.push({
          at: Date.now() - start,
          method: `${init.method}`,
          url: new URL(url),
          headers: new Headers(init.headers),
          body: init.body ? JSON.parse(init.body as string) : undefined,
        })
        return (answers[calls.length - 1] ?? (answers.at(-1) as Answer))(init)
      },
    })
    return { calls, client }
  }

  /** Reads all of a stream, in fake time. */
  async function drain(
    answers: Answer[],
    options?: ResumeResponseOptions,
    start: Parameters<typeof resumeResponse>[1] = params,
  ) {
    const { calls, client } = answering(...answers)
    const seen: ResponseStreamEvent[] = []
    let checkpoint: unknown
    // biome-ignore lint/suspicious/noExplicitAny: whatever was thrown
    let error: any
    let hasEnded = false
    const done = (async () => {
      const stream = await resumeResponse(client, start, options)
      try {
        for await (const event of stream) seen.push(event)
      } finally {
        checkpoint = stream.checkpoint
      }
    })()
    done
      .catch((thrown) => {
        error = thrown
      })
      .finally(() => {
        hasEnded = true
      })
    await vi.advanceTimersByTimeAsync(600_000)
    expect(hasEnded).toBe(true)
    return { calls, seen, error, checkpoint }
  }

  test('starts a response, and delivers its events', async () => {
    const { calls, seen, error, checkpoint } = await drain([streamOf(events, 'ends')])
    expect(error).toBeUndefined()
    expect(seen).toEqual(events)
    expect(checkpoint).toEqual({ response_id: 'resp_1', starting_after: last, ended: true })
    expect(calls).toHaveLength(1)
    expect(calls[0]).toMatchObject({ method: 'POST', body: { ...params, stream: true } })
  })

  test('reconnects at once, after the last event, also where that is number 0', async () => {
    const { calls, seen } = await drain([streamOf(events.slice(0, 1)), streamOf(events.slice(1), 'ends')])
    expect(seen).toEqual(events)
    expect(calls[1]).toMatchObject({ method: 'GET', at: 0, body: undefined })
    expect(calls[1]?.url.pathname).toBe('/v1/responses/resp_1')
    expect(Object.fromEntries(calls[1]?.url.searchParams ?? [])).toEqual({
      stream: 'true',
      starting_after: '0',
    })
  })

  test('reconnects after a body that ends too early without an error', async () => {
    const { seen, error } = await drain([
      streamOf(events.slice(0, 3), 'ends'),
      streamOf(events.slice(3), 'ends'),
    ])
    expect(error).toBeUndefined()
    expect(seen).toEqual(events)
  })

  test('reconnects where no byte came for idleTimeout', async () => {
    const { calls, seen, error } = await drain(
      [streamOf(events.slice(0, 3), 'stays'), streamOf(events.slice(3), 'ends')],
      { idleTimeout: 2000 },
    )
    expect(error).toBeUndefined()
    expect(seen).toEqual(events)
    expect(calls[1]?.at).toBeGreaterThanOrEqual(2000)
    expect(calls[1]?.at).toBeLessThan(2010)
  })

  test('delivers each event once, of servers that begin again or repeat themselves', async () => {
    const { seen, error } = await drain([
      streamOf(events.slice(0, 4)),
      streamOf(events.slice(0, 6)),
      streamOf([...events.slice(4, 8), ...events.slice(6)], 'ends'),
    ])
    expect(error).toBeUndefined()
    expect(seen).toEqual(events)
  })

  test('asks again for what the parameters asked for, and keeps that in the checkpoint', async () => {
    const start = {
      ...params,
      include: ['message.output_text.logprobs' as const],
      stream_options: { include_obfuscation: false },
      betas: ['responses_multi_agent=v1' as const],
    }
    const options = { idempotencyKey: 'key', body: { extra: 1 }, headers: { 'x-a': 'b' }, maxReconnects: 0 }
    const first = await drain(
      [streamOf(events.slice(0, 2)), streamOf(events.slice(2, 4))],
      {
        ...options,
        maxReconnects: 1,
      },
      start,
    )
    expect(first.calls[0]?.body).toMatchObject({ extra: 1 })
    expect(first.calls[0]?.headers.get('idempotency-key')).toBe('key')
    const saved = JSON.parse(JSON.stringify(first.checkpoint))
    const second = await drain([streamOf(events.slice(4), 'ends')], options, saved)
    expect([...first.seen, ...second.seen]).toEqual(events)
    for (const [call, after] of [
      [first.calls[1], '1'],
      [second.calls[0], '3'],
    ] as const) {
      expect(call?.method).toBe('GET')
      expect(call?.body).toBeUndefined()
      expect([...(call?.url.searchParams ?? [])].sort()).toEqual([
        ['beta', 'true'],
        ['include[]', 'message.output_text.logprobs'],
        ['include_obfuscation', 'false'],
        ['starting_after', after],
        ['stream', 'true'],
      ])
      expect(call?.headers.get('openai-beta')).toBe('responses_multi_agent=v1')
      expect(call?.headers.get('x-a')).toBe('b')
      expect(call?.headers.get('idempotency-key')).toBeNull()
    }
  })

  test('gives up after maxReconnects connections without anything new, ever further apart', async () => {
    const { calls, seen, error, checkpoint } = await drain([streamOf(events.slice(0, 3)), streamOf([])])
    expect(error).toMatchObject({ name: 'StreamError', kind: 'truncated' })
    expect(error.partial).toEqual(events.slice(0, 3))
    expect(seen).toEqual(events.slice(0, 3))
    expect(checkpoint).toEqual({ response_id: 'resp_1', starting_after: 2 })
    const waits = calls.slice(1).map(({ at }, index) => at - (calls[index] as Call).at)
    expect(waits).toHaveLength(10)
    for (const [index, most] of [0, 500, 1000, 2000, 4000, 8000, 8000, 8000, 8000, 8000].entries()) {
      expect(waits[index]).toBeGreaterThanOrEqual(Math.floor(most * 0.75))
      expect(waits[index]).toBeLessThanOrEqual(most + 1)
    }
  })

  test.each([0, Number.NaN])('maxReconnects %d never reconnects', async (maxReconnects) => {
    const { calls, error } = await drain([streamOf(events.slice(0, 3))], { maxReconnects })
    expect(error).toMatchObject({ name: 'StreamError', kind: 'truncated', partial: events.slice(0, 3) })
    expect(calls).toHaveLength(1)
  })

  test('events that came before are nothing new; one that did not starts the count afresh', async () => {
    const fruitless = [streamOf(events.slice(0, 3)), refused]
    const { calls, error, seen } = await drain(
      [streamOf(events.slice(0, 3)), ...fruitless, streamOf(events.slice(0, 4)), ...fruitless, streamOf([])],
      { maxReconnects: 3 },
    )
    expect(error).toMatchObject({ name: 'StreamError', partial: events.slice(0, 4) })
    expect(seen).toEqual(events.slice(0, 4))
    expect(calls).toHaveLength(7)
  })

  test('gives up with the break as the error and the last attempt as its cause', async () => {
    const { error, calls } = await drain([streamOf(events.slice(0, 3)), refused], { maxReconnects: 2 })
    expect(error).toMatchObject({
      name: 'StreamError',
      kind: 'truncated',
      requestID: 'req_1',
      partial: events.slice(0, 3),
      cause: { name: 'APIConnectionError' },
    })
    expect(calls).toHaveLength(3)
  })

  test.each([
    ['refused connections', refused],
    ['a server that is not well', failure(503)],
    ['a request that took too long', failure(408)],
    ['a server that asks for another', failure(400, { 'x-should-retry': 'true' })],
    ['a server that is too busy', busy],
  ])('outlasts %s', async (_name, answer) => {
    const { calls, seen, error } = await drain([
      streamOf(events.slice(0, 3)),
      answer,
      answer,
      streamOf(events.slice(3), 'ends'),
    ])
    expect(error).toBeUndefined()
    expect(seen).toEqual(events)
    // The wait that a server asks for is not undercut.
    if (answer === refused) expect(calls[3]?.at).toBeLessThan(2000)
    else if (answer === busy) expect(calls[3]?.at).toBeGreaterThanOrEqual(14_000)
  })

  test.each([
    ['a response that is gone', failure(404), { name: 'APIError', status: 404 }],
    ['a key that is revoked', failure(401), { name: 'APIError', status: 401 }],
    ['a wait that is too long', failure(503, { 'retry-after': '90' }), { status: 503, retryAfter: 90_000 }],
    ['a server that asks for none', failure(500, { 'x-should-retry': 'false' }), { status: 500 }],
    [
      'a page of a proxy',
      () => new Response('<p>', { headers: { 'content-type': 'text/html' } }),
      { name: 'StreamError', kind: 'not-sse', partial: events.slice(0, 3) },
    ],
  ])('rejects at once for %s', async (_name, answer, expected) => {
    const { calls, error, checkpoint } = await drain([streamOf(events.slice(0, 3)), answer])
    expect(error).toMatchObject(expected)
    expect(calls).toHaveLength(2)
    expect(checkpoint).toEqual({ response_id: 'resp_1', starting_after: 2 })
  })

  test('rejects with the error that a stream carries', async () => {
    const { calls, error } = await drain([
      streamOf(events.slice(0, 2)),
      streamOf([
        { type: 'response.in_progress', sequence_number: 2 },
        { type: 'error', sequence_number: 3, code: 'server_error', message: 'sorry' },
      ]),
    ])
    expect(error).toMatchObject({ name: 'StreamError', kind: 'server', code: 'server_error' })
    expect(error.partial).toHaveLength(3)
    expect(calls).toHaveLength(2)
  })

  test('rejects at the await where the response cannot be started', async () => {
    const { calls, client } = answering(failure(400))
    await expect(resumeResponse(client, params)).rejects.toMatchObject({ status: 400 })
    const broken = answering(refused)
    await expect(resumeResponse(broken.client, params)).rejects.toMatchObject({ name: 'APIConnectionError' })
    expect([calls.length, broken.calls.length]).toEqual([1, 1])
  })

  test('a checkpoint outlasts refused connections from the start', async () => {
    const checkpoint = { response_id: 'resp_1', starting_after: 2 }
    const { calls, seen, error } = await drain(
      [refused, refused, streamOf(events.slice(3), 'ends')],
      {},
      checkpoint,
    )
    expect(error).toBeUndefined()
    expect(seen).toEqual(events.slice(3))
    expect(calls).toHaveLength(3)
    expect(checkpoint).toEqual({ response_id: 'resp_1', starting_after: 2 })
    const failed = await drain([refused], { maxReconnects: 1 }, checkpoint)
    expect(failed.error).toMatchObject({ name: 'APIConnectionError' })
    expect(failed.calls).toHaveLength(2)
  })

  test('a checkpoint without a place begins at the first event', async () => {
    const { calls, seen } = await drain(
      [streamOf([]), streamOf(events.slice(0, 2)), streamOf(events.slice(2), 'ends')],
      {},
      { response_id: 'resp_1' },
    )
    expect(seen).toEqual(events)
    expect(calls.map(({ url }) => url.searchParams.get('starting_after'))).toEqual([null, null, '1'])
  })

  test('a checkpoint after the last event needs no request', async () => {
    const ended = { response_id: 'resp_1', starting_after: last, ended: true as const }
    const { calls, seen, error, checkpoint } = await drain([refused], {}, ended)
    expect({ calls, seen, error, checkpoint }).toEqual({
      calls: [],
      seen: [],
      error: undefined,
      checkpoint: ended,
    })
  })

  test('events without a number pass, and are nothing to continue from', async () => {
    const ping = { type: 'keepalive' }
    const passed = await drain([
      streamOf([ping, ...events.slice(0, 2), ping]),
      streamOf([ping, ...events.slice(1), ping], 'ends'),
    ])
    expect(passed.error).toBeUndefined()
    expect(passed.seen).toEqual([ping, ...events.slice(0, 2), ping, ping, ...events.slice(2), ping])

    const later = await drain(
      [streamOf([ping, ...events.slice(3, 5)]), streamOf(events.slice(5), 'ends')],
      {},
      {
        response_id: 'resp_1',
      },
    )
    expect(later.seen).toEqual([ping, ...events.slice(3)])

    const plain = events.map(({ sequence_number: _, ...event }) => event)
    for (const start of [params, { response_id: 'resp_1' }]) {
      const { calls, error } = await drain([streamOf(plain.slice(0, 3))], {}, start)
      expect(error).toMatchObject({ kind: 'truncated', partial: plain.slice(0, 3) })
      expect(calls).toHaveLength(1)
    }
  })

  test.each([
    ['in a wait', 2, [streamOf(events.slice(0, 2)), refused]],
    ['in a request', 1, [streamOf(events.slice(0, 2)), silent]],
    ['in a body', 1, [streamOf(events.slice(0, 2)), streamOf([], 'stays')]],
  ])("a caller's abort ends it %s, with the reason", async (_name, maxReconnects, answers) => {
    const { calls, client } = answering(...answers)
    const controller = new AbortController()
    const stream = await resumeResponse(client, params, { signal: controller.signal, maxReconnects })
    const iterator = stream[Symbol.asyncIterator]()
    await iterator.next()
    await iterator.next()
    // Not the caller's, it would lead to another connection, or to giving up.
    const reason = new APITimeoutError('enough')
    let end: unknown
    iterator.next().catch((error) => {
      end = error
    })
    await vi.advanceTimersByTimeAsync(100)
    expect(end).toBeUndefined()
    controller.abort(reason)
    await vi.advanceTimersByTimeAsync(0)
    expect(end).toBe(reason)
    await vi.advanceTimersByTimeAsync(60_000)
    expect(calls).toHaveLength(2)
    expect(stream.checkpoint).toMatchObject({ starting_after: 1 })
  })

  test('a signal that is aborted already allows no request', async () => {
    const { calls, client } = answering(streamOf(events, 'ends'))
    const reason = new Error('no')
    for (const start of [params, { response_id: 'resp_1', starting_after: 0 }]) {
      await expect(resumeResponse(client, start, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason)
    }
    expect(calls).toEqual([])
  })

  test.each([
    ['in a wait', [streamOf(events.slice(0, 2)), refused]],
    ['in a request', [streamOf(events.slice(0, 2)), silent]],
    ['in a body', [streamOf(events.slice(0, 2)), streamOf([], 'stays')]],
  ])('leaving ends it %s', async (_name, answers) => {
    const { calls, client } = answering(...answers)
    const iterator = (await resumeResponse(client, params))[Symbol.asyncIterator]()
    await iterator.next()
    await iterator.next()
    const pending = iterator.next()
    await vi.advanceTimersByTimeAsync(100)
    expect(await iterator.return?.()).toEqual({ done: true, value: undefined })
    expect(await pending).toEqual({ done: true, value: undefined })
    await vi.advanceTimersByTimeAsync(60_000)
    expect(calls).toHaveLength(2)
    expect(await iterator.next()).toEqual({ done: true, value: undefined })
  })

  test('the client may retry too, before a reconnect counts', async () => {
    const { seen, error, calls } = await drain(
      [streamOf(events.slice(0, 3)), failure(500), failure(500), streamOf(events.slice(3), 'ends')],
      { maxRetries: 2, maxReconnects: 1 },
    )
    expect(error).toBeUndefined()
    expect(seen).toEqual(events)
    expect(calls).toHaveLength(4)
  })
})
