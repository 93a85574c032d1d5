import type { PollOptions } from '@oaix/core'
import { pollEvalRun } from '@oaix/evals'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { eachClient } from '../support/clients.ts'

interface Call {
  at: number
  request: string
  headers: Headers
}

function runIs(status: unknown, headers: HeadersInit = {}) {
  return () => Response.json({ id: 'evalrun_1', object: 'eval.run', status, error: null }, { headers })
}

beforeEach(() => {
  vi.useFakeTimers()
})

afterEach(() => {
  vi.useRealTimers()
})

describe.each(eachClient)('pollEvalRun ($name)', ({ createClient }) => {
  /** What a poll asked for, and how it ended; the last answer is for every further request. */
  async function polls(
    answers: (() => Response | Promise<Response>)[],
    options?: PollOptions,
    params = { eval_id: 'eval_1', run_id: 'evalrun_1' },
  ) {
    const start = Date.now()
    const calls: Call[] = []
    const client = createClient({
      apiKey: 'sk-test',
      baseURL: 'http://evals.test/v1',
      maxRetries: 0,
      async fetch(url, init) {
        calls.push({
          at: Date.now() - start,
          request: `${init.method} ${url}`,
          headers: new Headers(init.headers),
        })
        return (answers[calls.length - 1] ?? (answers.at(-1) as () => Response))()
      },
    })
    let end: { value?: unknown; error?: unknown; at: number } | undefined
    pollEvalRun(client, params, options).then(
      (value) => {
        end = { value, at: Date.now() - start }
      },
      (error) => {
        end = { error, at: Date.now() - start }
      },
    )
    await vi.advanceTimersByTimeAsync(60_000)
    return { calls, times: calls.map(({ at }) => at), end }
  }

  test('waits five seconds between two looks, or what the server suggests', async () => {
    const { calls, times, end } = await polls([
      runIs('queued'),
      runIs('in_progress', { 'openai-poll-after-ms': '1700' }),
      runIs('completed'),
    ])
    expect(times).toEqual([0, 5000, 6700])
    expect(end).toMatchObject({ value: { status: 'completed' }, at: 6700 })
    expect(calls.map(({ request }) => request)).toEqual(
      Array(3).fill('GET http://evals.test/v1/evals/eval_1/runs/evalrun_1'),
    )
  })

  test.each(['completed', 'failed', 'canceled', undefined, null, ''])('ends at %s', async (status) => {
    const { times, end } = await polls([runIs('in_progress'), runIs(status)], { pollInterval: 100 })
    expect(times).toEqual([0, 100])
    expect(end).toMatchObject({ value: { id: 'evalrun_1' }, at: 100 })
  })

  test('waits its interval at a status that it does not know, until maxWait', async () => {
    const { times, end } = await polls([runIs('pondering')], { pollInterval: 1000, maxWait: 3500 })
    expect(times).toEqual([0, 1000, 2000, 3000])
    expect(end).toMatchObject({ error: { name: 'APITimeoutError' }, at: 3500 })
  })

  test('maxWait ends a request that does not answer', async () => {
    const { times, end } = await polls([() => new Promise<Response>(() => {})], { maxWait: 700 })
    expect(times).toEqual([0])
    expect(end).toMatchObject({ error: { name: 'APITimeoutError' }, at: 700 })
  })

  test.each([[runIs('queued')], [() => new Promise<Response>(() => {})]])(
    'ends with the reason of the signal, in a wait and in a request',
    async (answer) => {
      const controller = new AbortController()
      const reason = new Error('enough')
      setTimeout(() => controller.abort(reason), 3000)
      const { times, end } = await polls([answer], { signal: controller.signal })
      expect(times).toEqual([0])
      expect(end).toEqual({ error: reason, at: 3000 })
    },
  )

  test('asks nothing with a signal that is aborted already', async () => {
    const reason = new Error('too late')
    const { times, end } = await polls([runIs('queued')], { signal: AbortSignal.abort(reason) })
    expect(times).toEqual([])
    expect(end).toEqual({ error: reason, at: 0 })
  })

  test('ends with the error of a look', async () => {
    const gone = () => Response.json({ error: { message: 'No such run' } }, { status: 404 })
    const { times, end } = await polls([runIs('queued'), gone], { pollInterval: 100 })
    expect(times).toEqual([0, 100])
    expect(end).toMatchObject({ error: { name: 'APIError', status: 404 }, at: 100 })
  })

  test.each([
    ['text', () => new Response('<html>')],
    ['nothing', () => new Response(null, { status: 200 })],
    ['null', () => Response.json(null)],
  ])('ends at an answer that is %s', async (_name, answer) => {
    const { times, end } = await polls([answer])
    expect(times).toEqual([0])
    expect(end?.error).toBeInstanceOf(Error)
  })

  test.each([
    { eval_id: '', run_id: 'evalrun_1' },
    { eval_id: 'eval_1', run_id: '..' },
  ])('rejects ids that are no segments: %o', async (params) => {
    const { times, end } = await polls([runIs('queued')], {}, params)
    expect(times).toEqual([])
    expect(end).toMatchObject({ error: { name: 'OpenAIError' } })
  })

  test('every look has the options of the call, but for its idempotency key', async () => {
    const options = { pollInterval: 10, idempotencyKey: 'key', headers: { 'x-a': 'b' }, query: { c: 'd' } }
    const { calls } = await polls([runIs('queued'), runIs('completed')], options)
    expect(calls).toHaveLength(2)
    for (const { request, headers } of calls) {
      expect(request).toBe('GET http://evals.test/v1/evals/eval_1/runs/evalrun_1?c=d')
      expect(headers.get('x-a')).toBe('b')
      expect(headers.get('idempotency-key')).toBeNull()
    }
  })
})
