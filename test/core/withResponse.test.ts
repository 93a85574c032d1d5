import { type Client, OpenAIError, requestJSON, requestStream, requestText, withResponse } from '@oaix/core'
import nock from 'nock'
import { afterEach, describe, expect, test } from 'vitest'
import { eachClient } from '../support/clients.ts'
import { drain, rejection, sse } from './support.ts'

const retrieve = (client: Client, id = '1') =>
  requestJSON<{ id: string }>(client, { method: 'GET', path: `/things/${id}` })

describe.each(eachClient)('withResponse ($name)', ({ createClient }) => {
  const client = createClient({ apiKey: 'sk-test', baseURL: 'http://core.test/v1', maxRetries: 0 })

  afterEach(() => {
    nock.cleanAll()
  })

  test('gives the result with its response and request id', async () => {
    nock('http://core.test')
      .get('/v1/things/1')
      .reply(201, { id: '1' }, { 'x-request-id': 'req_1', 'x-ratelimit-remaining-tokens': '5' })
    const { data, response, requestID } = await withResponse(client, (client) => retrieve(client))

    expect(data).toEqual({ id: '1' })
    expect(response).toBeInstanceOf(Response)
    expect(response.status).toBe(201)
    expect(response.headers.get('x-ratelimit-remaining-tokens')).toBe('5')
    expect(requestID).toBe('req_1')
  })

  test('gives null where there is no request id', async () => {
    nock('http://core.test').get('/v1/things/1').reply(200, 'text')
    const { data, requestID } = await withResponse(client, (client) =>
      requestText(client, { method: 'GET', path: '/things/1' }),
    )

    expect([data, requestID]).toEqual(['text', null])
  })

  test('gives a stream at its headers', async () => {
    nock('http://core.test')
      .post('/v1/stream')
      .reply(200, sse([1, 2, '[DONE]']), { 'content-type': 'text/event-stream', 'x-request-id': 'req_1' })
    const { data, requestID } = await withResponse(client, (client) =>
      requestStream(client, { method: 'POST', path: '/stream', body: {} }),
    )

    expect(requestID).toBe('req_1')
    expect((await drain(data)).items).toEqual([1, 2])
  })

  test('gives the last of several responses', async () => {
    for (const id of ['1', '2']) {
      nock('http://core.test')
        .get(`/v1/things/${id}`)
        .reply(200, { id }, { 'x-request-id': `req_${id}` })
    }
    const { data, requestID } = await withResponse(client, async (client) => [
      await retrieve(client, '1'),
      await retrieve(client, '2'),
    ])

    expect(data).toEqual([{ id: '1' }, { id: '2' }])
    expect(requestID).toBe('req_2')
  })

  test('rejects with the error of the function', async () => {
    nock('http://core.test')
      .get('/v1/things/1')
      .reply(404, { error: { message: 'no' } }, { 'x-request-id': 'req_1' })

    expect(await rejection(withResponse(client, (client) => retrieve(client)))).toMatchObject({
      status: 404,
      requestID: 'req_1',
    })
  })
})

describe('withResponse', () => {
  const client: Client = { request: async () => Response.json(1) }

  test('hands request and options on', async () => {
    const calls: unknown[] = []
    const recording = {
      request: async (...call: unknown[]) => {
        calls.push(call)
        return Response.json(1)
      },
    }
    await withResponse(recording, (client) =>
      requestJSON(client, { method: 'GET', path: '/a' }, { timeout: 5 }),
    )

    expect(calls).toEqual([[{ method: 'GET', path: '/a' }, { timeout: 5 }]])
  })

  test('keeps concurrent calls apart', async () => {
    const echo: Client = {
      request: async ({ path }) => {
        await new Promise((resolve) => setTimeout(resolve, path === '/things/1' ? 20 : 1))
        return Response.json({ id: path }, { headers: { 'x-request-id': path } })
      },
    }
    const results = await Promise.all(
      ['1', '2'].map((id) => withResponse(echo, (client) => retrieve(client, id))),
    )

    expect(results.map(({ data, requestID }) => [data.id, requestID])).toEqual([
      ['/things/1', '/things/1'],
      ['/things/2', '/things/2'],
    ])
  })

  test('rejects with a clear error where the function makes no request', async () => {
    const error = await rejection(withResponse(client, async () => 1))

    expect(error).toBeInstanceOf(OpenAIError)
  })

  test('rejects with what the function throws', async () => {
    const boom = new Error('boom')

    expect(
      await rejection(
        withResponse(client, () => {
          throw boom
        }),
      ),
    ).toBe(boom)
  })
})
