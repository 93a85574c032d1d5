import { getEventListeners, once } from 'node:events'
import type { ServerResponse } from 'node:http'
import { type APIRequest, type Client, requestBinary } from '@oaix/core'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { eachClient } from '../support/clients.ts'
import { bodyOf, clientOf, openBody, rejection, serve, stateOf, type TestServer } from './support.ts'

const get: APIRequest = { method: 'GET', path: '/file', headers: { accept: 'application/binary' } }

describe.each(eachClient)('requestBinary ($name)', ({ createClient }) => {
  let server: TestServer
  let client: Client
  let controller: AbortController
  let answer: (response: ServerResponse) => void
  let accept: string | undefined
  let closed: Promise<unknown>

  beforeEach(async () => {
    controller = new AbortController()
    server = await serve((request, response) => {
      accept = request.headers.accept
      closed = once(response, 'close')
      response.writeHead(200, 'Fine', { 'content-type': 'audio/mpeg', 'x-request-id': 'req_1' })
      answer(response)
    })
    client = createClient({ apiKey: 'sk-test', baseURL: server.baseURL, maxRetries: 0 })
  })

  afterEach(async () => {
    await server.close()
  })

  const listeners = () => getEventListeners(controller.signal, 'abort').length

  test('resolves at the headers, to bytes as they are', async () => {
    const bytes = Uint8Array.from({ length: 300_000 }, (_, index) => index * 7)
    let finish = () => {}
    answer = (response) => {
      response.flushHeaders()
      finish = () => response.end(bytes)
    }

    const response = await requestBinary(client, get, { signal: controller.signal })
    // Only now is there a body.
    finish()

    expect(response).toMatchObject({ status: 200, statusText: 'Fine', ok: true })
    expect(response.headers.get('x-request-id')).toBe('req_1')
    expect(accept).toBe('application/binary')
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(bytes)
    expect(listeners()).toBe(0)
  })

  test('can be had as a blob with its type', async () => {
    answer = (response) => response.end('abc')
    const blob = await (await requestBinary(client, get, { signal: controller.signal })).blob()

    expect(blob.type).toBe('audio/mpeg')
    expect(await blob.text()).toBe('abc')
  })

  test('an abort in the middle of the body rejects its reader with the reason, and closes the connection', async () => {
    answer = (response) => response.write('abc')
    const reason = new Error('enough')
    const response = await requestBinary(client, get, { signal: controller.signal })
    const reader = (response.body as ReadableStream<Uint8Array>).getReader()
    expect(new TextDecoder().decode((await reader.read()).value)).toBe('abc')
    const pending = rejection(reader.read())
    controller.abort(reason)

    expect(await pending).toBe(reason)
    expect(await rejection(reader.read())).toBe(reason)
    await closed
    expect(listeners()).toBe(0)
  })

  test('an abort before the body is read does so too', async () => {
    answer = (response) => response.write('abc')
    const response = await requestBinary(client, get, { signal: controller.signal })
    controller.abort('enough')

    expect(await rejection(response.text())).toBe('enough')
    await closed
    expect(listeners()).toBe(0)
  })

  test('an abort after a garbage collection does so too', async () => {
    answer = (response) => response.write('abc')
    const response = await requestBinary(client, get, { signal: controller.signal })
    const text = rejection(response.text())
    for (let round = 0; round < 5; round++) {
      await new Promise((resolve) => setTimeout(resolve, 10))
      globalThis.gc?.()
    }
    controller.abort('enough')

    expect(await text).toBe('enough')
    await closed
  })

  test('cancelling the body closes the connection', async () => {
    answer = (response) => response.write('abc')
    const response = await requestBinary(client, get, { signal: controller.signal })
    await response.body?.cancel('no need')

    await closed
    expect(listeners()).toBe(0)
  })

  test('a connection that breaks rejects the reader', async () => {
    answer = (response) => response.write('abc', () => response.socket?.destroy())
    const response = await requestBinary(client, get, { signal: controller.signal })
    const error = await rejection(response.text())

    expect(error).toBeInstanceOf(Error)
    expect(listeners()).toBe(0)
  })

  test('an abort after the end changes nothing', async () => {
    answer = (response) => response.end('abc')
    const response = await requestBinary(client, get, { signal: controller.signal })
    expect(await response.text()).toBe('abc')
    controller.abort()

    expect(response.bodyUsed).toBe(true)
    expect(listeners()).toBe(0)
  })
})

describe('requestBinary', () => {
  test('asks for an answer at its headers, and hands the options on', async () => {
    const { signal } = new AbortController()
    const calls: unknown[] = []
    const client = {
      request: async (...call: unknown[]) => {
        calls.push(call)
        return new Response('x')
      },
    }
    await requestBinary(client, get, { signal, timeout: 5 })

    expect(calls).toEqual([
      [
        { ...get, stream: true },
        { signal, timeout: 5 },
      ],
    ])
  })

  test('without a signal is the answer of the client itself', async () => {
    const response = new Response('x')

    expect(await requestBinary({ request: async () => response }, get)).toBe(response)
  })

  test('takes an answer without a body', async () => {
    const { signal } = new AbortController()
    const client = { request: async () => new Response(null, { status: 204 }) }
    const response = await requestBinary(client, get, { signal })

    expect(response.status).toBe(204)
    expect(await response.text()).toBe('')
    expect(getEventListeners(signal, 'abort')).toEqual([])
  })

  test('reads as it is read', async () => {
    const body = bodyOf(['a', 'b', 'c'])
    const response = await requestBinary(clientOf(body.stream), get, { signal: new AbortController().signal })
    const reader = (response.body as ReadableStream<Uint8Array>).getReader()

    expect(await stateOf(Promise.resolve())).toBe('resolved')
    expect(body.pulls).toBe(0)
    await reader.read()
    expect(body.pulls).toBe(1)
  })

  test('an abort at the moment of the headers ends the body', async () => {
    const controller = new AbortController()
    const body = openBody()
    const client = {
      request: async () => {
        controller.abort('enough')
        return new Response(body.stream)
      },
    }
    const text = requestBinary(client, get, { signal: controller.signal }).then((response) => response.text())

    expect(await rejection(text)).toBe('enough')
    expect(body.isCancelled).toBe(true)
  })

  test('an abort does not wait for a body that is slow to end', async () => {
    const controller = new AbortController()
    const cancel = vi.fn(() => new Promise<void>(() => {}))
    const response = await requestBinary(clientOf(new ReadableStream({ cancel })), get, {
      signal: controller.signal,
    })
    const text = rejection(response.text())
    controller.abort('enough')

    expect(await text).toBe('enough')
    expect(cancel).toHaveBeenCalledOnce()
  })
})
