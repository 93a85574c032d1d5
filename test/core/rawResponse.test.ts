import { once } from 'node:events'
import type { ServerResponse } from 'node:http'
import {
  type Client,
  OpenAIError,
  path,
  type RequestOptions,
  rawResponse,
  requestJSON,
  requestStream,
} from '@oaix/core'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { eachClient } from '../support/clients.ts'
import { rejection, serve, stateOf, type TestServer } from './support.ts'

const createThing = (client: Client, params: object, options?: RequestOptions) =>
  requestJSON<{ id: string }>(client, { method: 'POST', path: '/things', body: params }, options)

describe.each(eachClient)('rawResponse ($name)', ({ createClient }) => {
  let server: TestServer
  let client: Client
  let answer: (response: ServerResponse) => void
  let closed: Promise<unknown>

  beforeEach(async () => {
    server = await serve((request, response) => {
      request.resume()
      closed = once(response, 'close')
      response.setHeader('x-request-id', 'req_1')
      answer(response)
    })
    client = createClient({ apiKey: 'sk-test', baseURL: server.baseURL, maxRetries: 0 })
  })

  afterEach(async () => {
    await server.close()
  })

  test('resolves at the headers, to the undecoded answer', async () => {
    let finish = () => {}
    answer = (response) => {
      response.setHeader('content-type', 'application/json').write('{"id":')
      finish = () => response.end(' "1"}')
    }
    const response = await rawResponse(client, (client) => createThing(client, {}))
    // Only now is there the rest.
    finish()

    expect(response).toBeInstanceOf(Response)
    expect(response.headers.get('x-request-id')).toBe('req_1')
    expect(response.bodyUsed).toBe(false)
    expect(await response.text()).toBe('{"id": "1"}')
  })

  test('takes what the function would refuse', async () => {
    answer = (response) => response.setHeader('content-type', 'text/html').end('<html>')
    const raw = (client: Client) => requestStream(client, { method: 'POST', path: '/stream', body: {} })
    const response = await rawResponse(client, raw)

    expect(await response.text()).toBe('<html>')
  })

  test('the caller’s signal ends the body', async () => {
    answer = (response) => response.write('{"id":')
    const controller = new AbortController()
    const response = await rawResponse(client, (client) =>
      createThing(client, {}, { signal: controller.signal }),
    )
    const text = rejection(response.text())
    controller.abort('enough')

    expect(await text).toBe('enough')
    await closed
  })

  test('the caller’s signal ends the request', async () => {
    const controller = new AbortController()
    answer = () => controller.abort('enough')
    const raw = rawResponse(client, (client) => createThing(client, {}, { signal: controller.signal }))

    expect(await rejection(raw)).toBe('enough')
  })

  test('rejects with the error of the answer', async () => {
    answer = (response) => response.writeHead(422).end('{"error":{"message":"no","param":"name"}}')
    const error = await rejection(rawResponse(client, (client) => createThing(client, {})))

    expect(error).toMatchObject({ name: 'APIError', status: 422, param: 'name', requestID: 'req_1' })
  })
})

describe('rawResponse', () => {
  const client: Client = { request: async () => Response.json({ id: '1' }) }

  test('hands request and options on', async () => {
    const calls: unknown[] = []
    const recording: Client = {
      request: async (...call) => {
        calls.push(call)
        return Response.json(1)
      },
    }
    await rawResponse(recording, (client) => createThing(client, { a: 1 }, { timeout: 5 }))

    expect(calls).toMatchObject([[{ method: 'POST', path: '/things', body: { a: 1 } }, { timeout: 5 }]])
  })

  test('leaves the function where it is: nothing follows the first request', async () => {
    let calls = 0
    const counting: Client = {
      request: async () => {
        calls++
        return Response.json({ id: '1' })
      },
    }
    let hasGoneOn = false
    const response = await rawResponse(counting, async (client) => {
      await createThing(client, {})
      hasGoneOn = true
      await createThing(client, {})
    })
    await stateOf(Promise.resolve())

    expect(await response.json()).toEqual({ id: '1' })
    expect([calls, hasGoneOn]).toEqual([1, false])
  })

  test('rejects where the function makes no request', async () => {
    expect(await rejection(rawResponse(client, async () => 1))).toBeInstanceOf(OpenAIError)
  })

  test('rejects with what the function throws before its request', async () => {
    const boom = new Error('boom')
    const missing = async (client: Client) =>
      requestJSON(client, { method: 'GET', path: path`/things/${''}` })

    expect(await rejection(rawResponse(client, missing))).toBeInstanceOf(OpenAIError)
    expect(await rejection(rawResponse(client, () => Promise.reject(boom)))).toBe(boom)
    expect(
      await rejection(
        rawResponse(client, () => {
          throw boom
        }),
      ),
    ).toBe(boom)
  })

  test('rejects with what the client rejects with', async () => {
    const boom = new Error('boom')
    const broken: Client = { request: () => Promise.reject(boom) }

    expect(await rejection(rawResponse(broken, (client) => createThing(client, {})))).toBe(boom)
  })
})
