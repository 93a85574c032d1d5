import type { Client, PollOptions } from '@oaix/core'
import { createResponseAndPoll, pollResponse } from '@oaix/responses'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { eachClient } from '../support/clients.ts'

interface Call {
  at: number
  method: string
  url: string
  headers: Headers
  body: unknown
}

function responseIs(status: string | undefined, headers: HeadersInit = {}) {
  return () => Response.json({ id: 'resp_1', object: 'response', status, output: [] }, { headers })
}

beforeEach(() => {
  vi.useFakeTimers()
})

afterEach(() => {
  vi.useRealTimers()
})

describe.each(eachClient)('polling ($name)', ({ createClient }) => {
  /** What a poll asked for, and how it ended; the last answer is for every further request. */
  async function polls(
    answers: (() => Response)[],
    options?: PollOptions,
    call = (client: Client): Promise<unknown> => pollResponse(client, { response_id: 'resp_1' }, options),
  ) {
    const start = Date.now()
    const calls: Call[] = []
    const client = createClient({
      apiKey: 'sk-test',
      baseURL: 'http://responses.test/v1',
      maxRetries: 0,
      async fetch(url, init) {
        const body = init.body ? JSON.parse(init.body as string) : undefined
        const headers = new Headers(init.headers)
        calls.push({ at: Date.now() - start, method: `${init.method}`, url, headers, body })
        return (answers[calls.length - 1] ?? (answers.at(-1) as () => Response))()
      },
    })
    let end: { value?: unknown; error?: unknown; at: number } | undefined
    call(client).then(
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
    const suggestion = { 'openai-poll-after-ms': '1700' }
    const { calls, times, end } = await polls([
      responseIs('queued'),
      responseIs('in_progress', suggestion),
      responseIs('completed'),
    ])
    expect(times).toEqual([0, 5000, 6700])
    expect(end).toMatchObject({ value: { status: 'completed' }, at: 6700 })
    expect(calls.map(({ method, url }) => `${method} ${url}`)).toEqual(
      Array(3).fill('GET http://responses.test/v1/responses/resp_1'),
    )
  })

  test.each(['completed', 'failed', 'incomplete', 'cancelled', undefined])('ends at %s', async (status) => {
    const { times, end } = await polls([responseIs('in_progress'), responseIs(status)], { pollInterval: 100 })
    expect(times).toEqual([0, 100])
    expect(end).toMatchObject({ value: { id: 'resp_1' }, at: 100 })
  })

  test('waits its interval at a status that it does not know, until maxWait', async () => {
    const { times, end } = await polls([responseIs('pondering')], { pollInterval: 1000, maxWait: 3500 })
    expect(times).toEqual([0, 1000, 2000, 3000])
    expect(end).toMatchObject({ error: { name: 'APITimeoutError' }, at: 3500 })
  })

  test('ends with the reason of the signal, in the middle of a wait', async () => {
    const controller = new AbortController()
    const reason = new Error('enough')
    setTimeout(() => controller.abort(reason), 7000)
    const { times, end } = await polls([responseIs('queued')], { signal: controller.signal })
    expect(times).toEqual([0, 5000])
    expect(end).toEqual({ error: reason, at: 7000 })
  })

  test('createResponseAndPoll starts in the background, and asks for the same again', async () => {
    const params = {
      model: 'gpt-5-mini',
      input: 'Hi',
      include: ['message.output_text.logprobs' as const],
      betas: ['responses_multi_agent=v1' as const],
    }
    const options = { pollInterval: 100, idempotencyKey: 'key', body: { extra: 1 }, headers: { 'x-a': 'b' } }
    const { calls, times, end } = await polls(
      [responseIs('queued'), responseIs('in_progress'), responseIs('completed')],
      options,
      (client) => createResponseAndPoll(client, params, options),
    )
    expect(times).toEqual([0, 0, 100])
    expect(end).toMatchObject({ value: { status: 'completed' } })
    const { betas: _, ...body } = params
    expect(calls[0]).toMatchObject({ method: 'POST', body: { ...body, background: true, extra: 1 } })
    expect(calls[0]?.headers.get('idempotency-key')).toBe('key')
    for (const { method, url, headers, body } of calls.slice(1)) {
      expect(method).toBe('GET')
      expect([...new URL(url).searchParams].sort()).toEqual([
        ['beta', 'true'],
        ['include[]', 'message.output_text.logprobs'],
      ])
      expect(headers.get('openai-beta')).toBe('responses_multi_agent=v1')
      expect(headers.get('x-a')).toBe('b')
      expect(headers.get('idempotency-key')).toBeNull()
      expect(body).toBeUndefined()
    }
  })

  test('createResponseAndPoll does not poll for what is done already', async () => {
    const { times, end } = await polls([responseIs('completed')], {}, (client) =>
      createResponseAndPoll(client, { model: 'gpt-5-mini', input: 'Hi', include: null }),
    )
    expect(times).toEqual([0])
    expect(end).toMatchObject({ value: { status: 'completed' } })
  })

  test('rejects with the error of a look', async () => {
    const gone = () => Response.json({ error: { message: 'gone' } }, { status: 404 })
    const { end } = await polls([responseIs('queued'), gone])
    expect(end).toMatchObject({ error: { name: 'APIError', status: 404 }, at: 5000 })
  })
})
