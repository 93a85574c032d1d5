import { getEventListeners, once } from 'node:events'
import type { ServerResponse } from 'node:http'
import { type Client, requestStream } from '@oaix/core'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { eachClient } from '../support/clients.ts'
import { drain, ratioOf, rejection, request, serve, sse, type TestServer } from './support.ts'

/** Node 22 opens a connection ahead for each that is closed. */
const spare = process.version < 'v24' ? 1 : 0

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

describe.each(eachClient)('requestStream ($name)', ({ createClient }) => {
  let server: TestServer
  let client: Client
  let answer: (response: ServerResponse) => unknown
  let closed: Promise<unknown>[]

  beforeEach(async () => {
    closed = []
    server = await serve((incoming, response) => {
      incoming.resume()
      closed.push(once(response, 'close'))
      response.writeHead(200, { 'content-type': 'text/event-stream', 'x-request-id': 'req_server' })
      void answer(response)
    })
    client = createClient({ apiKey: 'sk-test', baseURL: server.baseURL, maxRetries: 0 })
  })

  afterEach(async () => {
    await server.close()
  })

  test('resolves at the headers, and delivers each item as it arrives', async () => {
    const seen: unknown[] = []
    let next = () => {}
    answer = async (response) => {
      response.flushHeaders()
      // The server says nothing more until the client has what was said.
      for (let item = 0; item < 5; item++) {
        await new Promise<void>((resolve) => {
          next = resolve
        })
        response.write(sse([item]))
      }
      response.end(sse(['[DONE]']))
    }

    const stream = await requestStream(client, request)
    next()
    for await (const item of stream) {
      seen.push(item)
      next()
    }

    expect(seen).toEqual([0, 1, 2, 3, 4])
  })

  test('break closes the connection', async () => {
    answer = (response) => response.write(sse([1, 2]))

    for await (const _item of await requestStream(client, request)) break

    await closed[0]
    await vi.waitFor(() => expect(server.sockets.size).toBeLessThanOrEqual(spare))
  })

  test('return() while next() is pending closes the connection', async () => {
    answer = (response) => response.write(sse([1]))
    const iterator = (await requestStream(client, request))[Symbol.asyncIterator]()
    await iterator.next()
    const next = iterator.next()
    await iterator.return?.()

    expect(await next).toEqual({ done: true, value: undefined })
    await closed[0]
    await vi.waitFor(() => expect(server.sockets.size).toBeLessThanOrEqual(spare))
  })

  test('an abort closes the connection, whatever the stream is doing', async () => {
    answer = (response) => response.write(sse([1, 2]))
    const reason = new Error('enough')
    for (const when of ['before', 'between', 'pending'] as const) {
      const controller = new AbortController()
      const iterator = (await requestStream(client, request, { signal: controller.signal }))[
        Symbol.asyncIterator
      ]()
      if (when !== 'before') await iterator.next()
      if (when === 'pending') await iterator.next()
      const next = when === 'pending' ? rejection(iterator.next()) : undefined
      controller.abort(reason)

      expect(await (next ?? rejection(iterator.next()))).toBe(reason)
      await closed.at(-1)
    }
    expect(closed).toHaveLength(3)
    await vi.waitFor(() => expect(server.sockets.size).toBeLessThanOrEqual(spare))
  })

  test('an abort closes the connection after a garbage collection too', async () => {
    answer = (response) => response.write(sse([1]))
    const controller = new AbortController()
    const iterator = (await requestStream(client, request, { signal: controller.signal }))[
      Symbol.asyncIterator
    ]()
    await iterator.next()
    const next = rejection(iterator.next())
    for (let round = 0; round < 5; round++) {
      await sleep(10)
      globalThis.gc?.()
    }
    controller.abort('enough')

    expect(globalThis.gc).toBeTypeOf('function')
    expect(await next).toBe('enough')
    await closed[0]
  })

  test('timeout and deadline end with the headers: a stream may last longer', async () => {
    answer = async (response) => {
      for (let item = 0; item < 4; item++) {
        response.write(sse([item]))
        await sleep(60)
      }
      response.end(sse(['[DONE]']))
    }
    const stream = await requestStream(client, request, { timeout: 100, deadline: 100 })

    expect(await drain(stream)).toEqual({ items: [0, 1, 2, 3], error: undefined })
  })

  test('a stall closes the connection', async () => {
    answer = (response) => response.write(sse([1]))
    const { items, error } = await drain(await requestStream(client, request, { idleTimeout: 100 }))

    expect(items).toEqual([1])
    expect(error).toMatchObject({ kind: 'stalled', partial: [1], requestID: 'req_server' })
    await closed[0]
    await vi.waitFor(() => expect(server.sockets.size).toBeLessThanOrEqual(spare))
  })

  test.each(['data: }\n\n', 'data: {"error":{"message":"boom"}}\n\n'])(
    'an error closes the connection: %j',
    async (text) => {
      answer = (response) => response.write(sse([1]) + text)
      const { items, error } = await drain(await requestStream(client, request))

      expect(items).toEqual([1])
      expect(error.name).toBe('StreamError')
      await closed[0]
      await vi.waitFor(() => expect(server.sockets.size).toBeLessThanOrEqual(spare))
    },
  )

  test('a reset is truncated, with its cause', async () => {
    answer = (response) => response.write(sse([1]), () => response.socket?.destroy())
    const { items, error } = await drain(await requestStream(client, request))

    expect(items).toEqual([1])
    expect(error).toMatchObject({ kind: 'truncated', partial: [1], requestID: 'req_server' })
    expect(error.cause).toBeInstanceOf(Error)
  })

  test('a proxy that answers with a page is told apart, and its connection is let go', async () => {
    answer = () => {}
    const portal = await serve((_incoming, response) => {
      response.writeHead(200, { 'content-type': 'text/html' })
      response.write('<html>')
    })
    const captive = createClient({ baseURL: portal.baseURL, maxRetries: 0 })

    expect(await rejection(requestStream(captive, request))).toMatchObject({ kind: 'not-sse', partial: [] })
    await vi.waitFor(() => expect(portal.sockets.size).toBeLessThanOrEqual(spare))
    await portal.close()
  })

  test('a consumer that sleeps holds the server back', async () => {
    const event = sse([{ text: 'x'.repeat(65_536) }])
    const total = 1500
    let written = 0
    answer = async (response) => {
      const isGone = once(response, 'close')
      while (written < total && !response.destroyed) {
        written++
        if (!response.write(event)) await Promise.race([once(response, 'drain'), isGone])
      }
      response.end(sse(['[DONE]']))
    }
    const iterator = (await requestStream(client, request))[Symbol.asyncIterator]()
    await iterator.next()
    // Until what lies between the two is full.
    for (let before = -1; before !== written; await sleep(200)) before = written
    const held = written
    await sleep(300)

    expect(written).toBe(held)
    // Socket buffers and one chunk of our own; all would be 98 MB.
    expect(held * event.length).toBeLessThan(16 * 2 ** 20)

    let count = 1
    while (!(await iterator.next()).done) count++
    expect(count).toBe(total)
  })

  test('an event of 20 MB costs four times what one of 5 MB costs', async () => {
    const parts = new Map<number, string>()
    for (const megabytes of [5, 20]) parts.set(megabytes, 'ab\\n漢'.repeat((megabytes * 2 ** 20) / 7))
    let size = 5
    answer = (response) => {
      response.write(`data: {"text":"${parts.get(size)}`)
      response.end(`"}\n\n${sse(['[DONE]'])}`)
    }
    const readEvent = async (megabytes: number) => {
      size = megabytes
      const { items, error } = await drain<{ text: string }>(await requestStream(client, request))
      expect(error).toBeUndefined()
      expect(items[0]?.text.length).toBe(((parts.get(megabytes) as string).length / 5) * 4)
    }

    // Quadratic would be 16 and more.
    expect(
      await ratioOf(
        () => readEvent(20),
        () => readEvent(5),
        10,
      ),
    ).toBeLessThan(10)
  })

  test('200 streams leave nothing on a long-lived signal, and no connections', async () => {
    const { signal } = new AbortController()
    let count = 0
    answer = (response) => {
      switch (count++ % 4) {
        case 0:
          return response.end(sse([1, '[DONE]']))
        case 1:
          return response.end(sse([1]))
        case 2:
          return response.write(sse([1, 2]))
        default:
          return response.write(`${sse([1])}data: }\n\n`)
      }
    }
    const outcomes = { complete: 0, failed: 0, left: 0 }
    for (let run = 0; run < 20; run++) {
      await Promise.all(
        Array.from({ length: 10 }, async () => {
          const stream = await requestStream(client, request, { signal })
          try {
            for await (const item of stream) {
              if (item === 2) {
                outcomes.left++
                return
              }
            }
            outcomes.complete++
          } catch {
            outcomes.failed++
          }
        }),
      )
    }

    expect(outcomes).toEqual({ complete: 50, failed: 100, left: 50 })
    await vi.waitFor(() => expect(getEventListeners(signal, 'abort')).toEqual([]), 3000)
    // Those that the server ended may wait for the next request; they must not be as many as the requests.
    await Promise.all(closed)
    await vi.waitFor(() => expect(server.sockets.size).toBeLessThanOrEqual(10), 3000)
  })

  test('complete streams, one after the other, share a connection', async () => {
    answer = (response) => {
      response.write(sse([1, '[DONE]']))
      // As servers do: the end of the body is a packet of its own.
      setTimeout(() => response.end(), 10)
    }
    for (let run = 0; run < 10; run++) {
      expect((await drain(await requestStream(client, request))).error).toBeUndefined()
      await closed.at(-1)
      await sleep(10)
    }

    expect(server.connections).toBeLessThanOrEqual(2)
  })

  test('streams that end with [DONE] and the end in one packet share a connection', async () => {
    answer = (response) => response.end(sse([1, '[DONE]']))
    for (let run = 0; run < 20; run++) {
      expect((await drain(await requestStream(client, request))).error).toBeUndefined()
    }

    expect(server.connections).toBeLessThanOrEqual(4)
  })
})
