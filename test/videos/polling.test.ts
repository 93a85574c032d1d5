import type { Client, PollOptions } from '@oaix/core'
import { createVideoAndPoll, pollVideo } from '@oaix/videos'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { eachClient } from '../support/clients.ts'

interface Request {
  at: number
  method: string
  url: string
  headers: Headers
  body: unknown
}

const answer =
  (body: unknown, headers: HeadersInit = {}) =>
  () =>
    new Response(JSON.stringify(body), { headers: { 'content-type': 'application/json', ...headers } })

const videoIs = (status: unknown, headers?: HeadersInit) =>
  answer({ id: 'video_1', object: 'video', status, error: null }, headers)

beforeEach(() => {
  vi.useFakeTimers()
})

afterEach(() => {
  vi.useRealTimers()
})

describe.each(eachClient)('polling ($name)', ({ createClient }) => {
  /** What was asked for in two minutes, and how it ended; the last answer is for every further request. */
  async function polls(
    answers: (() => Response)[],
    options?: PollOptions,
    call = (client: Client): Promise<unknown> => pollVideo(client, { video_id: 'video_1' }, options),
  ) {
    const start = Date.now()
    const requests: Request[] = []
    const client = createClient({
      apiKey: 'key',
      baseURL: 'http://videos.test/v1',
      maxRetries: 0,
      async fetch(url, init) {
        const { method, body } = init
        const headers = new Headers(init.headers)
        requests.push({ at: Date.now() - start, method: `${method}`, url, headers, body })
        return (answers[requests.length - 1] ?? (answers.at(-1) as () => Response))()
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
    await vi.advanceTimersByTimeAsync(120_000)
    return { requests, times: requests.map(({ at }) => at), end }
  }

  const creates = (options?: PollOptions) => (client: Client) =>
    createVideoAndPoll(client, { prompt: 'An otter', seconds: '8' }, options)

  test('waits five seconds between two looks, or what the server suggests', async () => {
    const suggestion = { 'openai-poll-after-ms': '1700' }
    const { requests, times, end } = await polls([
      videoIs('queued'),
      videoIs('in_progress', suggestion),
      videoIs('completed'),
    ])
    expect(times).toEqual([0, 5000, 6700])
    expect(end).toMatchObject({ value: { id: 'video_1', status: 'completed' }, at: 6700 })
    expect(requests.map(({ method, url }) => `${method} ${url}`)).toEqual(
      Array(3).fill('GET http://videos.test/v1/videos/video_1'),
    )
  })

  test.each(['queued', 'in_progress', 'pending', 'processing', 'running'])('waits at %s', async (status) => {
    const { times, end } = await polls([videoIs(status), videoIs('completed')], { pollInterval: 100 })
    expect(times).toEqual([0, 100])
    expect(end?.at).toBe(100)
  })

  test.each(['completed', 'failed', 'cancelled', 'a-status-of-tomorrow', '', null, undefined, 7])(
    'ends at %s',
    async (status) => {
      const { times, end } = await polls([videoIs('queued'), videoIs(status)], { pollInterval: 100 })
      expect(times).toEqual([0, 100])
      expect(end).toEqual({ value: { id: 'video_1', object: 'video', status, error: null }, at: 100 })
    },
  )

  test.each([null, [], 'text', 0])('ends at an answer that is no video: %o', async (body) => {
    const { times, end } = await polls([answer(body)])
    expect(times).toEqual([0])
    expect(end).toEqual({ value: body, at: 0 })
  })

  test('a video that never ends is left after maxWait', async () => {
    const { times, end } = await polls([videoIs('queued')], { pollInterval: 1000, maxWait: 3500 })
    expect(times).toEqual([0, 1000, 2000, 3000])
    expect(end).toMatchObject({ error: { name: 'APITimeoutError' }, at: 3500 })
  })

  test('ends with the reason of the signal, in the middle of a wait', async () => {
    const controller = new AbortController()
    const reason = new Error('enough')
    setTimeout(() => controller.abort(reason), 7000)
    const { times, end } = await polls([videoIs('queued')], { signal: controller.signal })
    expect(times).toEqual([0, 5000])
    expect(end).toEqual({ error: reason, at: 7000 })
  })

  test('rejects with the error of a look', async () => {
    const gone = () => Response.json({ error: { message: 'gone' } }, { status: 404 })
    const { end } = await polls([videoIs('queued'), gone])
    expect(end).toMatchObject({ error: { name: 'APIError', status: 404 }, at: 5000 })
  })

  describe('createVideoAndPoll', () => {
    test('starts a video, and looks until it is made', async () => {
      const options = { pollInterval: 100, idempotencyKey: 'key', headers: { 'x-a': 'b' } }
      const { requests, times, end } = await polls(
        [videoIs('queued'), videoIs('in_progress'), videoIs('completed')],
        options,
        creates(options),
      )
      expect(times).toEqual([0, 0, 100])
      expect(end).toMatchObject({ value: { status: 'completed' }, at: 100 })
      const [first, ...looks] = requests
      expect(first).toMatchObject({ method: 'POST', url: 'http://videos.test/v1/videos' })
      expect(Object.fromEntries(first?.body as FormData)).toEqual({ prompt: 'An otter', seconds: '8' })
      expect(first?.headers.get('idempotency-key')).toBe('key')
      expect(looks).toHaveLength(2)
      for (const { method, url, headers, body } of looks) {
        expect(`${method} ${url}`).toBe('GET http://videos.test/v1/videos/video_1')
        expect(headers.get('x-a')).toBe('b')
        expect(headers.get('idempotency-key')).toBeNull()
        expect(body).toBeUndefined()
      }
    })

    test.each(['completed', 'failed', 'a-status-of-tomorrow', undefined])(
      'does not look again at what is %s already',
      async (status) => {
        const { times, end } = await polls([videoIs(status)], {}, creates())
        expect(times).toEqual([0])
        expect(end).toMatchObject({ value: { id: 'video_1' }, at: 0 })
      },
    )

    test('rejects where there is no id to look for', async () => {
      const { times, end } = await polls([answer({ status: 'queued' })], {}, creates())
      expect(times).toEqual([0])
      expect(end).toMatchObject({ error: { name: 'OpenAIError' } })
    })

    test('rejects where the video can not be started', async () => {
      const refused = () => Response.json({ error: { message: 'no', code: 'blocked' } }, { status: 400 })
      const { times, end } = await polls([refused], {}, creates())
      expect(times).toEqual([0])
      expect(end).toMatchObject({ error: { name: 'APIError', code: 'blocked' } })
    })

    test('ends with the reason of the signal, and after maxWait', async () => {
      const controller = new AbortController()
      const reason = new Error('enough')
      setTimeout(() => controller.abort(reason), 7000)
      const { signal } = controller
      const aborted = await polls([videoIs('queued')], {}, creates({ signal }))
      expect(aborted.end).toEqual({ error: reason, at: 7000 })
      const waited = await polls([videoIs('queued')], {}, creates({ maxWait: 12_000 }))
      expect(waited.times).toEqual([0, 0, 5000, 10_000])
      expect(waited.end).toMatchObject({ error: { name: 'APITimeoutError' }, at: 12_000 })
    })
  })
})
