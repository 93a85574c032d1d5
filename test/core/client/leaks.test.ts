import { setTimeout as wait } from 'node:timers/promises'
import { type Client, type RequestOptions, requestBinary, requestJSON, requestStream } from '@oaix/core'
import { describe, expect, test } from 'vitest'
import { eachClient } from '../../support/clients.ts'
import {
  type Answer,
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

/** Frees whatever can be freed, what hangs on finalizers included. */
async function collectGarbage() {
  const collect = globalThis.gc
  if (!collect) throw new Error('These tests need --expose-gc')
  for (let round = 0; round < 6; round++) {
    collect()
    await wait(5)
  }
}

/** A signal that counts the listeners that it has. */
function countListeners(signal: AbortSignal) {
  const listeners = new Set<unknown>()
  let added = 0
  const { addEventListener, removeEventListener } = signal
  signal.addEventListener = (...args: Parameters<typeof addEventListener>) => {
    added++
    listeners.add(args[1])
    addEventListener.apply(signal, args)
  }
  signal.removeEventListener = (...args: Parameters<typeof removeEventListener>) => {
    listeners.delete(args[1])
    removeEventListener.apply(signal, args)
  }
  return { added: () => added, left: () => listeners.size }
}

const events = stall(200, 'text/event-stream', 'data: 1\n\n')

const openers = [
  {
    kind: 'a stream of events',
    async open(client: Client, options: RequestOptions) {
      const items = (await requestStream(client, post, options))[Symbol.asyncIterator]()
      await items.next()
      return { read: () => items.next(), leave: () => items.return?.() }
    },
  },
  {
    kind: 'a binary body',
    async open(client: Client, options: RequestOptions) {
      const { body } = await requestBinary(client, get, options)
      const reader = (body as ReadableStream<Uint8Array>).getReader()
      await reader.read()
      return { read: () => reader.read(), leave: () => reader.cancel() }
    },
  },
]

describe.each(eachClient)('after a garbage collection ($name)', ({ createClient }) => {
  test.each(openers)('an abort still ends $kind', async ({ open }) => {
    const server = await serve(events)
    const controller = new AbortController()
    const { read } = await open(createClient({ baseURL: server.baseURL }), { signal: controller.signal })
    const pending = failureOf(read())
    await collectGarbage()
    controller.abort('left')
    expect(await Promise.race([pending, wait(2000, 'still reading')])).toBe('left')
    await until(() => server.broken.length === 1)
  })

  test.each(openers)('leaving $kind still closes the connection', async ({ open }) => {
    const server = await serve(events)
    const { leave } = await open(createClient({ baseURL: server.baseURL }), {})
    await collectGarbage()
    expect(server.broken).toHaveLength(0)
    await leave()
    await until(() => server.broken.length === 1)
  })

  test.each<{ kind: string; answers: [Answer, ...Answer[]] }>([
    { kind: 'the first attempt', answers: [hang] },
    { kind: 'a retried attempt', answers: [fail(500), hang] },
    { kind: 'the body of a retried attempt', answers: [fail(500), stall()] },
    { kind: 'the body of an error', answers: [fail(500), stall(400)] },
  ])('an abort still ends $kind and its connection', async ({ answers }) => {
    const server = await serve(...answers)
    const controller = new AbortController()
    const client = createClient({ baseURL: server.baseURL })
    const call = failureOf(client.request(post, { signal: controller.signal }))
    await until(() => server.requests.length === answers.length)
    await wait(20)
    await collectGarbage()
    controller.abort('left')
    expect(await call).toBe('left')
    await until(() => server.broken.length === 1)
    expect(server.requests).toHaveLength(answers.length)
  })

  test('a timeout still ends a retried attempt and its connection', async () => {
    const server = await serve(fail(500), hang)
    const client = createClient({ baseURL: server.baseURL, timeout: 300, maxRetries: 1 })
    const call = failureOf(client.request(post))
    await until(() => server.requests.length === 2)
    await collectGarbage()
    expect((await call).name).toBe('APITimeoutError')
    await until(() => server.broken.length === 1)
  })
})

describe.each(eachClient)('a long-lived signal ($name)', ({ createClient }) => {
  test('has no listener after a thousand calls, however they end', async () => {
    const controller = new AbortController()
    const { signal } = controller
    const count = countListeners(signal)
    const stream = () =>
      new Response('data: 1\n\ndata: [DONE]\n\n', { headers: { 'content-type': 'text/event-stream' } })
    const endings: ((round: number) => Promise<unknown>)[] = [
      () => requestJSON(createClient({ fetch: fakeFetch(ok).fetch }), get, { signal }),
      () => requestJSON(createClient({ fetch: fakeFetch(failing(404)).fetch }), get, { signal }),
      () => {
        const { fetch } = fakeFetch(failing(500, { 'retry-after-ms': '0' }), ok)
        return requestJSON(createClient({ fetch }), post, { signal })
      },
      () => {
        const { fetch } = fakeFetch(() => Promise.reject(new TypeError('fetch failed')))
        return requestJSON(createClient({ fetch, maxRetries: 0 }), get, { signal })
      },
      async () => {
        const client = createClient({ fetch: fakeFetch(stream).fetch })
        for await (const _item of await requestStream(client, post, { signal }));
      },
      async () => {
        const client = createClient({ fetch: fakeFetch(stream).fetch })
        for await (const _item of await requestStream(client, post, { signal })) break
      },
      async () => {
        const client = createClient({ fetch: fakeFetch(stream).fetch })
        return (await requestBinary(client, get, { signal })).text()
      },
      () => createClient({ baseURL: 'nowhere' }).request(get, { signal }),
    ]
    for (let round = 0; round < 1000; round++) {
      await endings[round % endings.length]?.(round).catch(() => {})
    }
    expect(count.added()).toBeGreaterThan(900)
    expect(count.left()).toBe(0)
  })

  test('has no listener after a timeout', async () => {
    const server = await serve(hang)
    const { signal } = new AbortController()
    const count = countListeners(signal)
    const client = createClient({ baseURL: server.baseURL, timeout: 30, maxRetries: 0 })
    expect((await failureOf(client.request(get, { signal }))).name).toBe('APITimeoutError')
    expect(count.added()).toBeGreaterThan(0)
    expect(count.left()).toBe(0)
  })

  test('has no listener after its abort', async () => {
    const server = await serve(fail(429, { 'retry-after-ms': 5000 }))
    const controller = new AbortController()
    const count = countListeners(controller.signal)
    const call = failureOf(createClient({ baseURL: server.baseURL }).request(get, controller))
    await until(() => server.requests.length)
    await wait(20)
    controller.abort('left')
    expect(await call).toBe('left')
    await wait(0)
    expect(count.left()).toBe(0)
  })
})

describe.each(eachClient)('connections ($name)', ({ createClient }) => {
  test('are used again after long errors that were retried', async () => {
    const long: Answer = (response) =>
      response.writeHead(500, { 'content-type': 'text/plain', 'retry-after-ms': 0 }).end('x'.repeat(300_000))
    const server = await serve(long)
    const client = createClient({ baseURL: server.baseURL })
    for (let call = 0; call < 30; call++) {
      expect((await failureOf(client.request(post))).attempts).toHaveLength(3)
    }
    expect(server.requests).toHaveLength(90)
    expect(server.sockets.size).toBeLessThanOrEqual(4)
  })

  test('of answers that nobody decodes are used again', async () => {
    const server = await serve(json({ text: 'x'.repeat(300_000) }))
    const client = createClient({ baseURL: server.baseURL })
    for (let call = 0; call < 30; call++) await client.request(get)
    expect(server.requests).toHaveLength(30)
    expect(server.sockets.size).toBeLessThanOrEqual(4)
  })

  test('of attempts that took too long are closed', async () => {
    const server = await serve(hang)
    const client = createClient({ baseURL: server.baseURL, timeout: 50, maxRetries: 0 })
    for (let call = 0; call < 10; call++) await failureOf(client.request(post))
    await until(() => server.broken.length === 10)
    await until(() => server.sockets.size <= 3)
  })

  test('of calls that were aborted are closed', async () => {
    const server = await serve(stall())
    const client = createClient({ baseURL: server.baseURL })
    for (let call = 0; call < 10; call++) {
      const controller = new AbortController()
      const aborted = failureOf(client.request(post, { signal: controller.signal }))
      await until(() => server.requests.length > call)
      controller.abort('left')
      expect(await aborted).toBe('left')
    }
    await until(() => server.broken.length === 10)
    await until(() => server.sockets.size <= 3)
  })

  test('of pages in place of events are closed or used again', async () => {
    const server = await serve(stall(200, 'text/html', '<html>'))
    const client = createClient({ baseURL: server.baseURL })
    for (let call = 0; call < 10; call++) {
      expect(await failureOf(requestStream(client, post))).toMatchObject({ kind: 'not-sse' })
    }
    await until(() => server.sockets.size <= 3)
  })
})
