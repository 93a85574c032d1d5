import { APIError, type APIRequest, isAPIError, type RequestOptions, requestJSON } from '@oaix/core'
import nock from 'nock'
import { afterEach, describe, expect, test } from 'vitest'
import { eachClient } from '../support/clients.ts'
import { rejection, serve } from './support.ts'

const get: APIRequest = { method: 'GET', path: '/things' }

describe.each(eachClient)('requestJSON ($name)', ({ createClient }) => {
  const client = createClient({ apiKey: 'sk-test', baseURL: 'http://core.test/v1', maxRetries: 0 })

  afterEach(() => {
    nock.cleanAll()
  })

  test('sends the request and resolves to what the answer says', async () => {
    const scope = nock('http://core.test', { reqheaders: { accept: 'application/json', 'x-a': '1' } })
      .post('/v1/things', { name: 'é', nested: [1] })
      .query({ limit: 2 })
      .reply(200, { id: 'thing_1', name: '漢' })
    const request: APIRequest = {
      method: 'POST',
      path: '/things',
      query: { limit: 2 },
      body: { name: 'é', nested: [1] },
    }

    expect(await requestJSON(client, request, { headers: { 'x-a': '1' } })).toEqual({
      id: 'thing_1',
      name: '漢',
    })
    expect(scope.isDone()).toBe(true)
  })

  test.each([
    ['null', null],
    ['[]', []],
    ['0', 0],
    ['"text"', 'text'],
    [' {"a":1}\n', { a: 1 }],
    ['{"__proto__":1}', JSON.parse('{"__proto__":1}')],
  ])('takes any JSON: %s', async (text, value) => {
    // Whatever the server calls it.
    nock('http://core.test').get('/v1/things').reply(200, text, { 'content-type': 'text/plain' })

    expect(await requestJSON(client, get)).toEqual(value)
  })

  test.each([
    ['a page', '<html>secret</html>', 'text/html'],
    ['half an object', '{"secret":', 'application/json'],
    ['nothing', '', 'application/json'],
  ])('rejects with an APIError for %s', async (_what, text, type) => {
    nock('http://core.test')
      .get('/v1/things')
      .reply(200, text, { 'content-type': type, 'x-request-id': 'req_1' })
    const error = await rejection(requestJSON(client, get))

    expect(error).toBeInstanceOf(APIError)
    expect(error).toMatchObject({ name: 'APIError', status: 200, requestID: 'req_1' })
    expect(error.headers.get('content-type')).toBe(type)
    expect(error.message).toMatch(/^GET \/things: .*JSON.* \(req_1\)$/)
    // Nor in a cause: the platform's own error quotes the body.
    expect(`${error.stack} ${error.cause}`).not.toContain('secret')
  })

  test('rejects with an APIError for 204', async () => {
    nock('http://core.test').get('/v1/things').reply(204)

    expect(await rejection(requestJSON(client, get))).toMatchObject({ name: 'APIError', status: 204 })
  })

  test('rejects with the error of the answer', async () => {
    nock('http://core.test')
      .get('/v1/things')
      .reply(404, { error: { message: 'no such thing', code: 'nope' } })
    const error = await rejection(requestJSON(client, get))

    expect(isAPIError(error)).toBe(true)
    expect(error).toMatchObject({ status: 404, code: 'nope' })
  })

  test('ends the body with the caller’s signal', async () => {
    let isClosed = false
    const server = await serve((_request, response) => {
      response.on('close', () => {
        isClosed = true
      })
      response.writeHead(200, { 'content-type': 'application/json' })
      response.write('{"half":')
      setTimeout(() => controller.abort('enough'), 20)
    })
    const controller = new AbortController()
    const local = createClient({ baseURL: server.baseURL })

    expect(await rejection(requestJSON(local, get, { signal: controller.signal }))).toBe('enough')
    await expect.poll(() => isClosed).toBe(true)
    await server.close()
  })
})

test('hands request and options on as they are, and rejects with what the client rejects with', async () => {
  const options: RequestOptions = { timeout: 5 }
  const calls: unknown[] = []
  const boom = new Error('boom')
  const client = {
    request: async (...call: unknown[]) => {
      calls.push(call)
      if (calls.length > 1) throw boom
      return Response.json(1)
    },
  }

  expect(await requestJSON(client, get, options)).toBe(1)
  expect(calls).toEqual([[get, options]])
  expect(await rejection(requestJSON(client, get))).toBe(boom)
})
