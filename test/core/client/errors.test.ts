import {
  APIConnectionError,
  APIError,
  APITimeoutError,
  isConnectionError,
  OpenAIError,
  requestJSON,
  requestStream,
} from '@oaix/core'
import { describe, expect, test } from 'vitest'
import { eachClient } from '../../support/clients.ts'
import {
  type Answer,
  breakOff,
  closedPort,
  everythingIn,
  failureOf,
  fakeFetch,
  get,
  json,
  post,
  reset,
  serve,
  skipBackoff,
  stall,
  until,
} from './support.ts'

const page = '<!doctype html><html><title>502</title><body>upstream gone</body></html>'

const send =
  (status: number, body: string, type?: string): Answer =>
  (response) =>
    response.writeHead(status, { 'x-request-id': 'req_9', ...(type && { 'content-type': type }) }).end(body)

describe.each(eachClient)('an error answer ($name)', ({ createClient }) => {
  test('of the API has all its fields', async () => {
    const error = {
      message: 'You exceeded your quota',
      type: 'insufficient_quota',
      param: 'model',
      code: 'insufficient_quota',
      extra: 1,
    }
    const headers = { 'x-request-id': 'req_9', 'x-ratelimit-limit-requests': '60', 'retry-after': '90' }
    const server = await serve(json({ error }, 429, headers))
    const failure = await failureOf(createClient({ baseURL: server.baseURL }).request(post))
    expect(failure).toBeInstanceOf(APIError)
    expect(failure).toBeInstanceOf(OpenAIError)
    expect(failure).toBeInstanceOf(Error)
    expect(failure).toMatchObject({
      name: 'APIError',
      status: 429,
      code: 'insufficient_quota',
      type: 'insufficient_quota',
      param: 'model',
      requestID: 'req_9',
      retryAfter: 90_000,
      error,
    })
    expect(failure.headers).toBeInstanceOf(Headers)
    expect(failure.headers.get('x-ratelimit-limit-requests')).toBe('60')
    expect(failure.message).toBe('POST /chat/completions: 429 You exceeded your quota (req_9)')
    expect(String(failure)).toMatch(/^APIError: POST /)
  })

  test('without a request id has none', async () => {
    const server = await serve(json({ error: { message: 'no such file' } }, 404))
    const failure = await failureOf(createClient({ baseURL: server.baseURL }).request(get))
    expect(failure.requestID).toBeNull()
    expect(failure.message).toBe('GET /models: 404 no such file')
    expect(failure.retryAfter).toBeUndefined()
  })

  test.each<{ body: unknown; says?: string }>([
    { body: { error: 'model not found' }, says: 'model not found' },
    { body: { message: 'model not found' }, says: 'model not found' },
    { body: { object: 'error', message: 'model not found', code: 40_401 }, says: 'model not found' },
    { body: { detail: 'model not found' } },
    { body: ['model not found'] },
    { body: 'model not found', says: 'model not found' },
    { body: { error: null, message: 'model not found' }, says: 'model not found' },
    { body: { detail: [{ loc: ['body', 'model'], msg: 'model not found' }] } },
    { body: { error: { message: '', code: 'model_not_found' } } },
    { body: { error: { code: 'model_not_found' } } },
    { body: { errors: [{}] } },
    { body: { error: {} } },
    { body: { error: null } },
    { body: {} },
    { body: [] },
    { body: null },
    { body: 0 },
  ])('of JSON says what that says: %j', async ({ body, says = '400' }) => {
    const server = await serve(send(400, JSON.stringify(body), 'application/json'))
    const failure = await failureOf(createClient({ baseURL: server.baseURL }).request(get))
    expect(failure).toBeInstanceOf(APIError)
    expect(failure.status).toBe(400)
    expect(failure.message).toContain(says)
    expect(failure.message).toMatch(/^GET \/models: 400.*\(req_9\)$/)
    expect(failure.message).not.toMatch(/\[object|undefined| {2}/)
  })

  test.each([
    { kind: 'a page of a proxy', body: page, type: 'text/html' },
    { kind: 'a page that claims to be JSON', body: page, type: 'application/json' },
    { kind: 'text', body: 'upstream connect error', type: 'text/plain' },
    { kind: 'broken JSON', body: '{"error":{"message":"upstr', type: 'application/json' },
    { kind: 'nothing', body: '', type: undefined },
  ])('of $kind has its status, path and request id, and not its body', async ({ body, type }) => {
    const server = await serve(send(502, body, type))
    const client = createClient({ baseURL: server.baseURL, maxRetries: 0 })
    for (const failure of [
      await failureOf(client.request(get)),
      await failureOf(requestJSON(client, get)),
      await failureOf(requestStream(client, get)),
    ]) {
      expect(failure).toMatchObject({ name: 'APIError', status: 502, requestID: 'req_9', code: undefined })
      expect(failure.message).toMatch(/^GET \/models: 502 .*\(req_9\)$/)
      expect(everythingIn(failure)).not.toMatch(/upstr|doctype/)
    }
  })

  test('of no body and no reason says the status', async () => {
    const { fetch } = fakeFetch(() => new Response(null, { status: 502 }))
    const failure = await failureOf(createClient({ fetch, maxRetries: 0 }).request(get))
    expect(failure.message).toMatch(/^GET \/models: 502\b/)
  })

  test('of validation has the details as its error', async () => {
    const detail = [{ loc: ['body', 'model'], msg: 'field required', type: 'missing' }]
    const server = await serve(json({ detail }, 422))
    const failure = await failureOf(createClient({ baseURL: server.baseURL }).request(get))
    expect(failure).toMatchObject({ status: 422, error: { detail }, code: undefined })
  })

  test('of JSON without its content type is understood', async () => {
    const server = await serve(send(400, '{"error":{"message":"bad model","code":"x"}}', 'text/plain'))
    const failure = await failureOf(createClient({ baseURL: server.baseURL }).request(get))
    expect(failure).toMatchObject({ status: 400, code: 'x' })
    expect(failure.message).toContain('bad model')
  })

  test.each([false, true])('whose body stalls ends with the timeout (stream: %s)', async (stream) => {
    const server = await serve(stall(400))
    const client = createClient({ baseURL: server.baseURL, timeout: 200, maxRetries: 0 })
    const failure = await failureOf(client.request({ ...post, stream }))
    expect(failure).toMatchObject({ name: 'APITimeoutError' })
    expect(server.requests).toHaveLength(1)
    await until(() => server.broken.length === 1)
  })

  test('whose body breaks off keeps its status', async () => {
    const server = await serve(breakOff(404))
    const failure = await failureOf(createClient({ baseURL: server.baseURL }).request(post))
    expect(failure).toMatchObject({ name: 'APIError', status: 404, requestID: 'req_404' })
    expect(server.requests).toHaveLength(1)
  })

  test('of a stream is the same', async () => {
    const server = await serve(json({ error: { message: 'bad model', code: 'x' } }, 400))
    const failure = await failureOf(requestStream(createClient({ baseURL: server.baseURL }), post))
    expect(failure).toMatchObject({ name: 'APIError', status: 400, code: 'x' })
  })
})

describe.each(eachClient)('an answer that is no JSON ($name)', ({ createClient }) => {
  test.each([
    { kind: 'a captive portal', body: page, type: 'text/html; charset=utf-8', says: 'JSON' },
    { kind: 'text', body: 'upstream says hello', type: 'text/plain', says: 'JSON' },
    { kind: 'half of the JSON', body: '{"upstr', type: 'application/json', says: 'JSON' },
    { kind: 'nothing', body: '', type: undefined, says: 'JSON' },
  ])('but $kind: a typed error, not its text', async ({ body, type, says }) => {
    const server = await serve(send(200, body, type))
    const failure = await failureOf(requestJSON(createClient({ baseURL: server.baseURL }), get))
    expect(failure).toBeInstanceOf(APIError)
    expect(failure).toMatchObject({ status: 200, requestID: 'req_9' })
    expect(failure.message).toMatch(/^GET \/models: .*\(req_9\)$/)
    expect(failure.message).toContain(says)
    expect(everythingIn(failure)).not.toMatch(/upstr|doctype/)
    expect(server.requests).toHaveLength(1)
  })
})

describe.each(eachClient)('a connection error ($name)', ({ createClient }) => {
  test('of a refused connection says where to look', async () => {
    const baseURL = `${await closedPort()}/v1`
    const failure = await failureOf(createClient({ baseURL, maxRetries: 0 }).request(post))
    expect(failure).toBeInstanceOf(APIConnectionError)
    expect(failure).toBeInstanceOf(OpenAIError)
    expect(failure).not.toBeInstanceOf(APITimeoutError)
    expect(isConnectionError(failure)).toBe(true)
    expect(failure.name).toBe('APIConnectionError')
    expect(failure.message).toMatch(/^POST \/chat\/completions: \S/)
    expect(failure.cause).toBeInstanceOf(Error)
    expect(everythingIn(failure)).toContain('ECONNREFUSED')
    expect(failure.status).toBeUndefined()
  })

  test('has the same message on every client', async () => {
    const { fetch } = fakeFetch(() => Promise.reject(new TypeError('fetch failed')))
    const failure = await failureOf(createClient({ fetch, maxRetries: 0 }).request(post))
    expect(failure.message).toBe('POST /chat/completions: fetch failed')
  })

  test('of a fetch with a time limit of its own says so', async () => {
    const { fetch } = fakeFetch(() => Promise.reject(new DOMException('took too long', 'TimeoutError')))
    const failure = await failureOf(createClient({ fetch, maxRetries: 0 }).request(post))
    expect(failure).toBeInstanceOf(APIConnectionError)
    expect(failure.message).toContain('took too long')
  })

  test('of a broken connection is of the same kind', async () => {
    skipBackoff()
    const server = await serve(reset)
    const failure = await failureOf(createClient({ baseURL: server.baseURL, maxRetries: 1 }).request(post))
    expect(failure).toBeInstanceOf(APIConnectionError)
    expect(failure.attempts).toHaveLength(2)
  })
})
