import { type Client, type RequestOptions, requestBinary, requestStream } from '@oaix/core'
import { describe, expect, test, vi } from 'vitest'
import { eachClient } from '../../support/clients.ts'
import {
  deaf,
  fail,
  failing,
  failureOf,
  fakeFetch,
  get,
  hang,
  json,
  ok,
  post,
  serve,
  stall,
  until,
} from './support.ts'

const reasons = [
  { kind: 'an Error', reason: new Error('the user left') },
  { kind: 'a string', reason: 'the user left' },
  { kind: 'a number', reason: 0 },
  { kind: 'null', reason: null },
  { kind: 'false', reason: false },
  { kind: 'an object', reason: { left: true } },
]

/** Rejects with the very reason: `toBe`, not a copy or a wrapper. */
async function expectReason(promise: Promise<unknown>, reason: unknown) {
  const started = performance.now()
  expect(await failureOf(promise)).toBe(reason)
  expect(performance.now() - started).toBeLessThan(1000)
}

describe.each(eachClient)('an abort ($name)', ({ createClient }) => {
  test.each(reasons)('before the start, with $kind: no request, no key', async ({ reason }) => {
    const { fetch, calls } = fakeFetch(ok)
    const apiKey = vi.fn(() => 'key')
    await expectReason(
      createClient({ apiKey, fetch }).request(get, { signal: AbortSignal.abort(reason) }),
      reason,
    )
    expect(calls).toEqual([])
    expect(apiKey).not.toHaveBeenCalled()
  })

  test.each(reasons)('before the headers, with $kind', async ({ reason }) => {
    const server = await serve(hang)
    const controller = new AbortController()
    const call = createClient({ baseURL: server.baseURL }).request(post, { signal: controller.signal })
    call.catch(() => {})
    await until(() => server.requests.length)
    controller.abort(reason)
    await expectReason(call, reason)
    await until(() => server.broken.length === 1)
    expect(server.requests).toHaveLength(1)
  })

  test.each(reasons)('between two attempts, with $kind', async ({ reason }) => {
    const server = await serve(fail(429, { 'retry-after-ms': 5000 }), json())
    const controller = new AbortController()
    const call = createClient({ baseURL: server.baseURL }).request(post, { signal: controller.signal })
    call.catch(() => {})
    await until(() => server.requests.length)
    await new Promise((resolve) => setTimeout(resolve, 30))
    controller.abort(reason)
    await expectReason(call, reason)
    expect(server.requests).toHaveLength(1)
  })

  test('without a reason rejects with the AbortError of the signal', async () => {
    const { fetch } = fakeFetch(deaf)
    const controller = new AbortController()
    const call = createClient({ fetch }).request(get, { signal: controller.signal })
    controller.abort()
    const error = await failureOf(call)
    expect(error).toBe(controller.signal.reason)
    expect(error.name).toBe('AbortError')
  })

  test('by AbortSignal.timeout is not one of the client', async () => {
    const server = await serve(hang)
    const signal = AbortSignal.timeout(50)
    const error = await failureOf(createClient({ baseURL: server.baseURL }).request(get, { signal }))
    expect(error).toBe(signal.reason)
    expect(error.name).toBe('TimeoutError')
  })

  test('while the key is awaited: at once, and no request when it comes', async () => {
    const server = await serve(json())
    const controller = new AbortController()
    let give: (key: string) => void = () => {}
    const apiKey = () => new Promise<string>((resolve) => (give = resolve))
    const call = createClient({ apiKey, baseURL: server.baseURL }).request(get, { signal: controller.signal })
    call.catch(() => {})
    await new Promise((resolve) => setTimeout(resolve, 10))
    controller.abort('left')
    await expectReason(call, 'left')
    give('key')
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(server.requests).toEqual([])
  })

  test('in a buffered body ends it and its connection', async () => {
    const server = await serve(stall())
    const controller = new AbortController()
    const call = createClient({ baseURL: server.baseURL }).request(post, { signal: controller.signal })
    call.catch(() => {})
    await until(() => server.requests.length)
    await new Promise((resolve) => setTimeout(resolve, 50))
    controller.abort('left')
    await expectReason(call, 'left')
    await until(() => server.broken.length === 1)
  })

  test('in the body of an error ends it and its connection', async () => {
    const server = await serve(stall(500))
    const controller = new AbortController()
    const call = createClient({ baseURL: server.baseURL }).request(post, { signal: controller.signal })
    call.catch(() => {})
    await until(() => server.requests.length)
    await new Promise((resolve) => setTimeout(resolve, 50))
    controller.abort('left')
    await expectReason(call, 'left')
    await until(() => server.broken.length === 1)
    expect(server.requests).toHaveLength(1)
  })

  test('reaches a call whose fetch is deaf to signals', async () => {
    const { fetch, calls } = fakeFetch(deaf)
    const controller = new AbortController()
    const call = createClient({ fetch }).request(get, { signal: controller.signal })
    setTimeout(() => controller.abort('left'), 20)
    await expectReason(call, 'left')
    expect(calls).toHaveLength(1)
  })

  test.each([
    { kind: 'answers', settle: () => Promise.resolve(Response.json(1)) },
    { kind: 'fails', settle: () => Promise.reject(new TypeError('fetch failed')) },
    { kind: 'answers with an error', settle: () => Promise.resolve(Response.json(1, { status: 500 })) },
  ])('stands, though a deaf fetch $kind later', async ({ settle }) => {
    let settleLater: () => void = () => {}
    const { fetch, calls } = fakeFetch(
      () => new Promise((resolve) => (settleLater = () => resolve(settle()))),
      ok,
    )
    const controller = new AbortController()
    const call = createClient({ fetch }).request(get, { signal: controller.signal })
    setTimeout(() => controller.abort('left'), 20)
    await expectReason(call, 'left')
    settleLater()
    await new Promise((resolve) => setTimeout(resolve, 30))
    expect(calls).toHaveLength(1)
  })

  test('wins over what the fetch makes of it', async () => {
    const { fetch, calls } = fakeFetch(
      ({ init }) =>
        new Promise((_resolve, reject) => {
          init.signal?.addEventListener('abort', () => reject(new TypeError('cancelled')))
        }),
    )
    const controller = new AbortController()
    const call = createClient({ fetch }).request(get, { signal: controller.signal })
    setTimeout(() => controller.abort('left'), 20)
    await expectReason(call, 'left')
    expect(calls).toHaveLength(1)
  })

  test('in the last attempt is no connection error', async () => {
    const { fetch } = fakeFetch(deaf)
    const controller = new AbortController()
    const { signal } = controller
    const call = createClient({ fetch, maxRetries: 0 }).request(get, { signal })
    setTimeout(() => controller.abort('left'), 20)
    await expectReason(call, 'left')
  })

  test('after the end changes nothing', async () => {
    const server = await serve(json({ id: 1 }))
    const controller = new AbortController()
    const { signal } = controller
    const response = await createClient({ baseURL: server.baseURL }).request(get, { signal })
    controller.abort()
    expect(await response.json()).toEqual({ id: 1 })
  })

  test('of one call leaves another alone', async () => {
    const server = await serve(hang, json({ id: 1 }))
    const client = createClient({ baseURL: server.baseURL })
    const controller = new AbortController()
    const first = failureOf(client.request(get, { signal: controller.signal }))
    await until(() => server.requests.length)
    const second = client.request(get)
    controller.abort('left')
    expect(await first).toBe('left')
    expect(await (await second).json()).toEqual({ id: 1 })
  })

  test('stands over an attempt that may not be retried, and over one that may', async () => {
    const controller = new AbortController()
    const { fetch } = fakeFetch(() => {
      controller.abort('left')
      return failing(400)({} as never)
    })
    const client = createClient({ fetch })
    await expectReason(client.request(get, { signal: controller.signal }), 'left')
  })

  describe.each([
    {
      kind: 'a stream of events',
      async open(client: Client, options: RequestOptions) {
        const items = (await requestStream(client, post, options))[Symbol.asyncIterator]()
        expect(await items.next()).toEqual({ done: false, value: 1 })
        return () => items.next()
      },
    },
    {
      kind: 'a binary body',
      async open(client: Client, options: RequestOptions) {
        const { body } = await requestBinary(client, get, options)
        const reader = (body as ReadableStream<Uint8Array>).getReader()
        expect((await reader.read()).value).toHaveLength(9)
        return () => reader.read()
      },
    },
  ])('in $kind', ({ open }) => {
    test.each(reasons)(
      'rejects the pending read with $kind, and closes the connection',
      async ({ reason }) => {
        const server = await serve(stall(200, 'text/event-stream', 'data: 1\n\n'))
        const controller = new AbortController()
        const client = createClient({ baseURL: server.baseURL })
        const read = await open(client, { signal: controller.signal })
        const pending = failureOf(read())
        controller.abort(reason)
        expect(await pending).toBe(reason)
        await until(() => server.broken.length === 1)
      },
    )
  })
})
