import { getEventListeners, once } from 'node:events'
import { Readable } from 'node:stream'
import { APIError, OpenAIError, requestStream, sseResponse } from '@oaix/core'
import { describe, expect, test, vi } from 'vitest'
import { eachClient } from '../support/clients.ts'
import { bodyOf, clientOf, drain, openBody, request, serve, sse, stateOf, streamOf } from './support.ts'

async function* itemsOf(...items: unknown[]) {
  for (const item of items) {
    if (item instanceof Error) throw item
    yield item
  }
}

/** What `requestStream` makes of it. */
const readBack = async (response: Response) =>
  drain(await requestStream({ request: async () => response }, request))

describe('the response', () => {
  test('has the headers that keep proxies from buffering and changing it', () => {
    const { status, headers } = sseResponse(itemsOf())

    expect(status).toBe(200)
    expect(Object.fromEntries(headers)).toEqual({
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-cache, no-transform',
      'x-accel-buffering': 'no',
    })
  })

  test('takes a status and further headers, in every form', () => {
    const given = [{ 'x-a': '1' }, [['x-a', '1']] as [string, string][], new Headers({ 'x-a': '1' })]
    for (const headers of given) {
      const response = sseResponse(itemsOf(), { status: 202, statusText: 'Fine', headers })

      expect([response.status, response.statusText]).toEqual([202, 'Fine'])
      expect(response.headers.get('x-a')).toBe('1')
      expect(response.headers.get('content-type')).toContain('text/event-stream')
    }
  })

  test('leaves the given headers as they are', () => {
    const headers = new Headers({ 'x-a': '1' })
    sseResponse(itemsOf(), { headers })

    expect([...headers]).toEqual([['x-a', '1']])
  })
})

describe('the body', () => {
  test('has an event for each item, then [DONE]', async () => {
    const text = await sseResponse(itemsOf({ a: 'é\n漢' }, [1], 'x', null)).text()

    expect(text).toBe('data: {"a":"é\\n漢"}\n\ndata: [1]\n\ndata: "x"\n\ndata: null\n\ndata: [DONE]\n\n')
  })

  test('of nothing is [DONE]', async () => {
    expect(await sseResponse(itemsOf()).text()).toBe('data: [DONE]\n\n')
  })

  test('reads its source as it is read', async () => {
    const state = { pulls: 0 }
    const source: AsyncIterable<number> = {
      [Symbol.asyncIterator]: () => ({ next: async () => ({ done: false, value: state.pulls++ }) }),
    }
    const reader = (sseResponse(source).body as ReadableStream).getReader()
    for (let read = 0; read < 3; read++) await reader.read()
    await stateOf(Promise.resolve())

    // One may wait in the queue.
    expect(state.pulls).toBeLessThanOrEqual(4)
    await reader.cancel()
  })

  test('leaves its source when it is cancelled', async () => {
    const left = vi.fn()
    async function* source() {
      try {
        for (;;) yield 1
      } finally {
        left()
      }
    }
    const reader = (sseResponse(source()).body as ReadableStream).getReader()
    await reader.read()
    await reader.cancel()

    expect(left).toHaveBeenCalledOnce()
  })

  test('ends the request behind it when it is cancelled, even while an item is awaited', async () => {
    const { signal } = new AbortController()
    const body = openBody()
    const source = await requestStream(clientOf(body.stream), request, { signal })
    const reader = (sseResponse(source).body as ReadableStream).getReader()
    const read = reader.read()
    expect(await stateOf(read)).toBe('pending')

    expect(await stateOf(reader.cancel())).toBe('resolved')
    expect(await read).toEqual({ done: true, value: undefined })
    expect(body.isCancelled).toBe(true)
    expect(getEventListeners(signal, 'abort')).toEqual([])
  })
})

describe('an error of the source', () => {
  test('is an event named error, and no [DONE] follows', async () => {
    const headers = new Headers({ 'x-request-id': 'req_1', 'set-cookie': 'secret' })
    const boom = new APIError(
      'POST /x: 429 slow down',
      { status: 429, headers },
      { message: 'slow down', code: 'rate' },
    )
    const text = await sseResponse(itemsOf(1, boom)).text()
    const [item, error = ''] = text.split('\n\n')

    expect(item).toBe('data: 1')
    expect(error).toMatch(/^event: error\ndata: \{.*\}$/)
    expect(JSON.parse(error.slice(error.indexOf('{')))).toEqual({
      error: {
        name: 'APIError',
        message: 'POST /x: 429 slow down (req_1)',
        status: 429,
        code: 'rate',
        requestID: 'req_1',
      },
    })
    expect(text).not.toMatch(/DONE|secret/)
  })

  test('whatever it is, is an error on the other side', async () => {
    for (const thrown of [
      new OpenAIError('boom'),
      'boom',
      undefined,
      null,
      new DOMException('boom', 'AbortError'),
    ]) {
      async function* source() {
        yield 1
        throw thrown
      }
      const { items, error } = await readBack(sseResponse(source()))

      expect(items).toEqual([1])
      expect(error).toMatchObject({ kind: 'server', partial: [1] })
    }
  })

  test('and an item that can’t be written, leave the source', async () => {
    const left = vi.fn()
    async function* source() {
      try {
        yield 1
        yield 2n
        yield 3
      } finally {
        left()
      }
    }
    const { items, error } = await readBack(sseResponse(source()))

    expect(items).toEqual([1])
    expect(error).toMatchObject({ kind: 'server' })
    expect(left).toHaveBeenCalledOnce()
  })
})

test('a source that can’t be left does not hide the error', async () => {
  const source: AsyncIterable<unknown> = {
    [Symbol.asyncIterator]: () => ({
      next: () => Promise.reject(new Error('first')),
      return: () => Promise.reject(new Error('second')),
    }),
  }
  const { error } = await readBack(sseResponse(source))

  expect(error).toMatchObject({ kind: 'server' })
  expect(error.message).toContain('first')
})

describe('a stream that is passed on', () => {
  test('arrives as it was', async () => {
    const items = [{ a: 'é漢🙂' }, { choices: [], usage: null }, { error: null }, '[DONE]', 'data: x\n\n', 0]
    const source = await streamOf([sse([...items.map((item) => JSON.stringify(item)), '[DONE]'])])

    expect(await readBack(sseResponse(source))).toEqual({ items, error: undefined })
  })

  test('that was truncated is an error on the other side, with what is known of it', async () => {
    const { items, error } = await readBack(sseResponse(await streamOf([sse([1])])))

    expect(items).toEqual([1])
    expect(error).toMatchObject({
      kind: 'server',
      partial: [1],
      error: { kind: 'truncated', requestID: 'req_1' },
    })
    expect(error.message).toContain('POST /stream')
  })

  test('that the server ended with an error keeps its code, type and param', async () => {
    const source = await streamOf([
      'data: {"error":{"message":"boom","code":"c","type":"t","param":"p"}}\n\n',
    ])

    expect((await readBack(sseResponse(source))).error).toMatchObject({
      kind: 'server',
      code: 'c',
      type: 't',
      param: 'p',
    })
  })

  test.each(eachClient)(
    'through a server arrives item by item, and leaving ends all of it ($name)',
    async ({ createClient }) => {
      const upstream = bodyOf([sse([1]), sse([2])], { stays: true })
      const server = await serve(async (_request, response) => {
        const answer = sseResponse(await requestStream(clientOf(upstream.stream), request))
        response.writeHead(answer.status, Object.fromEntries(answer.headers))
        const body = Readable.fromWeb(answer.body as Parameters<typeof Readable.fromWeb>[0])
        body.pipe(response)
        await once(response, 'close')
        body.destroy()
      })
      const client = createClient({ baseURL: server.baseURL, maxRetries: 0 })
      const seen: unknown[] = []
      for await (const item of await requestStream(client, request)) if (seen.push(item) === 2) break

      expect(seen).toEqual([1, 2])
      await expect.poll(() => upstream.isCancelled).toBe(true)
      await server.close()
    },
  )
})
