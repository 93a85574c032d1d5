import {
  createRunAndPoll,
  createThreadAndRunPoll,
  pollRun,
  type RunStatus,
  submitToolOutputsAndPoll,
} from '@oaix/assistants'
import type { Client, PollOptions } from '@oaix/core'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { eachClient } from '../support/clients.ts'
import { answering, makeRun, options } from './support.ts'

const ids = { thread_id: 'thread_1', run_id: 'run_1' }

/** The answer with such a run, and the wait that the server suggests. */
function runIs(status: string, pollAfter?: string) {
  const headers: HeadersInit = pollAfter === undefined ? {} : { 'openai-poll-after-ms': pollAfter }
  return () => Response.json(makeRun({ status: status as RunStatus }), { headers })
}

beforeEach(() => {
  vi.useFakeTimers()
})

afterEach(() => {
  vi.useRealTimers()
})

describe.each(eachClient)('polling ($name)', ({ createClient }) => {
  /** The times, in ms, at which a poll asked, and how it ended. */
  async function polls(
    answers: (() => Response)[],
    pollOptions?: PollOptions,
    call = (client: Client): Promise<unknown> => pollRun(client, ids, pollOptions),
  ) {
    const start = Date.now()
    const times: number[] = []
    const timed = answers.map((answer) => () => {
      times.push(Date.now() - start)
      return answer()
    })
    const { calls, fetch } = answering(...timed)
    let end: { value?: unknown; error?: unknown; at: number } | undefined
    call(createClient({ ...options, fetch })).then(
      (value) => {
        end = { value, at: Date.now() - start }
      },
      (error) => {
        end = { error, at: Date.now() - start }
      },
    )
    await vi.advanceTimersByTimeAsync(60_000)
    return { calls, times, end }
  }

  test('waits five seconds between two looks', async () => {
    const { times, calls, end } = await polls([runIs('queued'), runIs('in_progress'), runIs('completed')])
    expect(times).toEqual([0, 5000, 10_000])
    expect(end).toMatchObject({ value: { status: 'completed' }, at: 10_000 })
    expect(calls.map(({ method, url }) => `${method} ${url}`)).toEqual(
      Array(3).fill('GET http://assistants.test/v1/threads/thread_1/runs/run_1'),
    )
    expect(calls[0]?.headers.get('openai-beta')).toBe('assistants=v2')
  })

  test('waits as long as the server suggests', async () => {
    const { times } = await polls([runIs('queued', '200'), runIs('in_progress', '1700'), runIs('completed')])
    expect(times).toEqual([0, 200, 1900])
  })

  test('pollInterval goes before what the server suggests', async () => {
    const { times } = await polls([runIs('queued', '200'), runIs('queued', '9000'), runIs('completed')], {
      pollInterval: 1000,
    })
    expect(times).toEqual([0, 1000, 2000])
  })

  test.each(['requires_action', 'incomplete', 'cancelled', 'completed', 'failed', 'expired'])(
    'ends at %s',
    async (status) => {
      const { times, end } = await polls([runIs('cancelling'), runIs(status)])
      expect(times).toEqual([0, 5000])
      expect(end).toMatchObject({ value: { status } })
    },
  )

  test('waits its interval at a status that it does not know', async () => {
    const { times, end } = await polls([runIs('reticulating'), runIs('reticulating'), runIs('completed')], {
      pollInterval: 2000,
    })
    expect(times).toEqual([0, 2000, 4000])
    expect(end).toMatchObject({ value: { status: 'completed' } })
  })

  test('gives up after maxWait', async () => {
    const { times, end } = await polls([runIs('reticulating')], { pollInterval: 1000, maxWait: 3500 })
    expect(end?.error).toMatchObject({ name: 'APITimeoutError' })
    expect(end?.at).toBeLessThanOrEqual(3500)
    expect(times.length).toBeLessThanOrEqual(4)
    expect(times.length).toBeGreaterThanOrEqual(3)
  })

  test('ends with the reason of the signal, in the middle of a wait', async () => {
    const controller = new AbortController()
    const reason = new Error('enough')
    setTimeout(() => controller.abort(reason), 7000)
    const { times, end } = await polls([runIs('queued')], { signal: controller.signal })
    expect(times).toEqual([0, 5000])
    expect(end?.error).toBe(reason)
    expect(end?.at).toBe(7000)
  })

  test('rejects with the error of a look', async () => {
    const { end } = await polls([
      runIs('queued'),
      () => Response.json({ error: { message: 'gone' } }, { status: 404 }),
    ])
    expect(end).toMatchObject({ error: { name: 'APIError', status: 404 }, at: 5000 })
  })

  test('createRunAndPoll starts the run, and sends its own fields only then', async () => {
    const pollOptions = {
      pollInterval: 1000,
      idempotencyKey: 'once',
      body: { extra: 1 },
      headers: { 'x-team': 'a' },
    }
    const { calls, times, end } = await polls(
      [runIs('queued'), runIs('in_progress'), runIs('requires_action')],
      undefined,
      (client) => createRunAndPoll(client, { thread_id: 'thread_1', assistant_id: 'asst_1' }, pollOptions),
    )
    expect(calls.map(({ method, url, body }) => ({ method, url, body }))).toEqual([
      {
        method: 'POST',
        url: 'http://assistants.test/v1/threads/thread_1/runs',
        body: { assistant_id: 'asst_1', extra: 1 },
      },
      { method: 'GET', url: 'http://assistants.test/v1/threads/thread_1/runs/run_1', body: undefined },
      { method: 'GET', url: 'http://assistants.test/v1/threads/thread_1/runs/run_1', body: undefined },
    ])
    expect(calls.map(({ headers }) => headers.get('idempotency-key'))).toEqual(['once', null, null])
    expect(calls.map(({ headers }) => headers.get('x-team'))).toEqual(['a', 'a', 'a'])
    expect(times).toEqual([0, 0, 1000])
    expect(end).toMatchObject({ value: { status: 'requires_action' } })
  })

  test('submitToolOutputsAndPoll', async () => {
    const tool_outputs = [{ tool_call_id: 'call_1', output: '3' }]
    const { calls, end } = await polls([runIs('queued'), runIs('completed')], undefined, (client) =>
      submitToolOutputsAndPoll(client, { ...ids, tool_outputs }),
    )
    expect(calls.map(({ method, url, body }) => [method, url.slice(25), body])).toEqual([
      ['POST', '/threads/thread_1/runs/run_1/submit_tool_outputs', { tool_outputs }],
      ['GET', '/threads/thread_1/runs/run_1', undefined],
    ])
    expect(end).toMatchObject({ value: { status: 'completed' } })
  })

  test('createThreadAndRunPoll finds the new thread', async () => {
    const created = () => Response.json(makeRun({ id: 'run_7', thread_id: 'thread_7' }))
    const { calls, end } = await polls([created, runIs('expired')], undefined, (client) =>
      createThreadAndRunPoll(client, { assistant_id: 'asst_1' }),
    )
    expect(calls.map(({ method, url, body }) => [method, url.slice(25), body])).toEqual([
      ['POST', '/threads/runs', { assistant_id: 'asst_1' }],
      ['GET', '/threads/thread_7/runs/run_7', undefined],
    ])
    expect(end).toMatchObject({ value: { status: 'expired' } })
  })

  test.each([
    ['pollRun', (client: Client) => pollRun(client, {} as typeof ids)],
    ['createRunAndPoll', (client: Client) => createRunAndPoll(client, { assistant_id: 'a' } as never)],
  ])('%s rejects a missing id without a request', async (_name, call) => {
    const { calls, end } = await polls([runIs('completed')], undefined, call)
    expect(end?.error).toMatchObject({ name: 'OpenAIError' })
    expect(calls).toEqual([])
  })
})
