import { APIConnectionError, APITimeoutError, OpenAIError, requestBinary, requestStream } from '@oaix/core'
import { describe, expect, test } from 'vitest'
import { eachClient } from '../../support/clients.ts'
import {
  type Answer,
  deaf,
  failing,
  failureOf,
  fakeFetch,
  get,
  hang,
  ok,
  onFakeClock,
  post,
  serve,
  skipBackoff,
  stall,
  until,
} from './support.ts'

/** Sends the headers at once, and the rest of the body much later than the timeouts of these tests. */
const slowBody: Answer = (response) => {
  response.writeHead(200, { 'content-type': 'text/event-stream' })
  response.write('data: 1\n\n')
  setTimeout(() => response.write('data: 2\n\n'), 200)
  setTimeout(() => response.end('data: [DONE]\n\n'), 400)
}

describe.each(eachClient)('a timeout ($name)', ({ createClient }) => {
  test('ends an attempt that gets no headers, and its connection', async () => {
    const server = await serve(hang)
    const started = performance.now()
    const client = createClient({ baseURL: server.baseURL, timeout: 100, maxRetries: 0 })
    const error = await failureOf(client.request(post))
    expect(error).toBeInstanceOf(APITimeoutError)
    expect(error).toBeInstanceOf(APIConnectionError)
    expect(error.message).toMatch(/^POST \/chat\/completions: /)
    expect(error.attempts).toHaveLength(1)
    expect(performance.now() - started).toBeLessThan(2000)
    await until(() => server.broken.length === 1)
  })

  test('ends an attempt whose buffered body stalls, and its connection', async () => {
    const server = await serve(stall())
    const client = createClient({ baseURL: server.baseURL, timeout: 100, maxRetries: 0 })
    const error = await failureOf(client.request(post))
    expect(error).toBeInstanceOf(APITimeoutError)
    await until(() => server.broken.length === 1)
  })

  test('ends every attempt by itself', async () => {
    skipBackoff()
    const server = await serve(hang)
    const client = createClient({ baseURL: server.baseURL, timeout: 100, maxRetries: 1 })
    const error = await failureOf(client.request(post))
    expect(error).toBeInstanceOf(APITimeoutError)
    expect(error.attempts).toHaveLength(2)
    expect(server.requests).toHaveLength(2)
    await until(() => server.broken.length === 2)
  })

  test('covers a key function that never answers', async () => {
    const { fetch, calls } = fakeFetch(ok)
    const apiKey = () => new Promise<string>(() => {})
    const client = createClient({ apiKey, fetch, timeout: 50, maxRetries: 0 })
    expect(await failureOf(client.request(get))).toBeInstanceOf(APITimeoutError)
    expect(calls).toEqual([])
  })

  test('does not end a stream after its headers', async () => {
    const server = await serve(slowBody)
    const client = createClient({ baseURL: server.baseURL, timeout: 100 })
    const response = await client.request({ ...post, stream: true })
    expect(await response.text()).toBe('data: 1\n\ndata: 2\n\ndata: [DONE]\n\n')
    const items: unknown[] = []
    for await (const item of await requestStream(client, post)) items.push(item)
    expect(items).toEqual([1, 2])
    expect(await (await requestBinary(client, get)).text()).toMatch(/DONE/)
    expect(server.requests).toHaveLength(3)
  })

  test('ends a stream that gets no headers', async () => {
    const server = await serve(hang)
    const client = createClient({ baseURL: server.baseURL, timeout: 100, maxRetries: 0 })
    expect(await failureOf(requestStream(client, post))).toBeInstanceOf(APITimeoutError)
    await until(() => server.broken.length === 1)
  })

  test('is ten minutes by default', async () => {
    const { fetch } = fakeFetch(deaf)
    const { error, took } = await onFakeClock(() => createClient({ fetch, maxRetries: 0 }).request(get))
    expect(error).toBeInstanceOf(APITimeoutError)
    expect(took).toBe(600_000)
  })

  test('of the call stands over that of the client, unless it is undefined', async () => {
    const { fetch } = fakeFetch(deaf)
    const client = createClient({ fetch, timeout: 3000, maxRetries: 0 })
    expect((await onFakeClock(() => client.request(get, { timeout: 50 }))).took).toBe(50)
    expect((await onFakeClock(() => client.request(get, { timeout: undefined }))).took).toBe(3000)
  })

  test.each([Infinity, 1e12])('of %d ms is as good as none', async (timeout) => {
    const hour = 3_600_000
    const { fetch, calls } = fakeFetch(
      () => new Promise((resolve) => setTimeout(() => resolve(Response.json(1)), hour)),
    )
    const { error, took } = await onFakeClock(() => createClient({ fetch, timeout }).request(get))
    expect(error).toBeUndefined()
    expect(took).toBe(hour)
    expect(calls).toHaveLength(1)
  })

  test('is told by the errors of every attempt', async () => {
    const { fetch } = fakeFetch(deaf, failing(500, { 'retry-after': '1' }), deaf)
    const { error } = await onFakeClock(() => createClient({ fetch, timeout: 1000 }).request(get))
    expect(error).toBeInstanceOf(APITimeoutError)
    expect(error.attempts).toMatchObject([
      { status: undefined, wait: expect.any(Number) },
      { status: 500, wait: 1000 },
      { status: undefined, wait: undefined },
    ])
  })

  test.each<{ kind: string; answers: Parameters<typeof fakeFetch> }>([
    { kind: 'an answer', answers: [ok] },
    { kind: 'an error', answers: [failing(404)] },
    { kind: 'a retry', answers: [failing(500), ok] },
    { kind: 'a timeout', answers: [deaf] },
    { kind: 'a broken connection', answers: [() => Promise.reject(new TypeError('fetch failed'))] },
  ])('leaves no timer behind $kind, which would keep the process alive', async ({ answers }) => {
    const client = createClient({ fetch: fakeFetch(...answers).fetch, maxRetries: 1, deadline: 2 ** 40 })
    expect((await onFakeClock(() => client.request(get).catch(() => {}))).timers).toBe(0)
    const stream = { ...get, stream: true }
    expect((await onFakeClock(() => client.request(stream).catch(() => {}))).timers).toBe(0)
  })

  test('leaves no timer behind an abort', async () => {
    const client = createClient({ fetch: fakeFetch(failing(429, { 'retry-after': '9' }), deaf).fetch })
    for (const delay of [0, 1000, 20_000]) {
      const controller = new AbortController()
      const { error, took, timers } = await onFakeClock(() => {
        setTimeout(() => controller.abort('left'), delay)
        return client.request(get, { signal: controller.signal })
      })
      expect([error, took, timers]).toEqual(['left', delay, 0])
    }
  })
})

describe.each(eachClient)('a wrong limit ($name)', ({ createClient }) => {
  const wrong = [-1, Number.NaN, -Infinity, 'soon' as unknown as number, {} as number]

  describe.each(['timeout', 'maxRetries', 'deadline'] as const)('as %s', (option) => {
    test.each(wrong)('of %o: an error that names it, and no request', async (value) => {
      const { fetch, calls } = fakeFetch(ok)
      const errors = [
        await failureOf(createClient({ fetch, [option]: value }).request(get)),
        await failureOf(createClient({ fetch }).request(get, { [option]: value })),
      ]
      for (const error of errors) {
        expect(error).toBeInstanceOf(OpenAIError)
        expect(error.name).toBe('OpenAIError')
        expect(error.message).toContain(option)
      }
      expect(calls).toEqual([])
    })
  })

  test.each([0.5, 1e6])('is none of %d retries: no untyped error', async (maxRetries) => {
    const { fetch } = fakeFetch(failing(400))
    const error = await failureOf(createClient({ fetch, maxRetries }).request(get))
    expect(error).toBeInstanceOf(OpenAIError)
  })

  test('is none of endless retries', async () => {
    const failed = Array.from({ length: 9 }, () => failing(500))
    const { fetch, calls } = fakeFetch(failing(500), ...failed, ok)
    const { error } = await onFakeClock(() => createClient({ fetch, maxRetries: Infinity }).request(get))
    expect(error).toBeUndefined()
    expect(calls).toHaveLength(11)
  })

  test('of a client does not harm a call with its own', async () => {
    const { fetch, calls } = fakeFetch(ok)
    await createClient({ fetch, timeout: -1 }).request(get, { timeout: 1000 })
    expect(calls).toHaveLength(1)
  })
})
