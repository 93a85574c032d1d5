import { createSpeech, streamSpeech } from '@oaix/audio'
import { createChatCompletion, streamChatCompletion } from '@oaix/chat'
import { APIConnectionError, APITimeoutError, createClient, isAPIError } from '@oaix/core'
import { createFile, listFiles, retrieveFile, retrieveFileContent } from '@oaix/files'
import { streamImageEdit } from '@oaix/images'
import { createProxy, type Operation, type ProxyOperation } from '@oaix/proxy'
import { createRealtimeCall } from '@oaix/realtime'
import { createResponse, streamRetrievedResponse } from '@oaix/responses'
import { describe, expect, test } from 'vitest'
import { eachClient } from '../support/clients.ts'
import { expectNoKey, json, key, refusal, setUp } from './support.ts'

expectNoKey()

const messages = [{ role: 'user' as const, content: 'Hi' }]
const chat = { model: 'gpt-5.4-mini', messages }

// biome-ignore lint/suspicious/noExplicitAny: whatever was thrown
const rejection = (promise: Promise<unknown>): Promise<any> =>
  promise.then(
    () => expect.unreachable(),
    (error) => error,
  )

describe.each(eachClient)('a page and its proxy ($name)', ({ createClient }) => {
  test('a call gets the key, and its answer comes back', async () => {
    const { page, sent } = setUp(
      { allow: [createChatCompletion] },
      () => Response.json({ id: 'chat_1', choices: [] }, { headers: { 'x-request-id': 'req_1' } }),
      createClient,
    )
    expect(await createChatCompletion(page, chat)).toEqual({ id: 'chat_1', choices: [] })
    expect(sent).toHaveLength(1)
    expect(sent[0]).toMatchObject({ method: 'POST', body: chat })
    expect(sent[0]?.url.href).toBe('https://api.test/v1/chat/completions')
    expect(Object.fromEntries(sent[0]?.headers ?? [])).toEqual({
      accept: 'application/json',
      authorization: `Bearer ${key}`,
      'content-type': 'application/json',
    })
  })

  test('a stream is byte for byte that of the API', async () => {
    const text = ': hello\r\ndata: {"choices":[{"index":0,"finish_reason":"stop"}]}\r\n\r\ndata: [DONE]\n\n'
    const answer = () => new Response(text, { headers: { 'content-type': 'text/event-stream' } })
    const { page, ask } = setUp({ allow: [streamChatCompletion] }, answer, createClient)
    const chunks = []
    for await (const chunk of await streamChatCompletion(page, chat)) chunks.push(chunk)
    expect(chunks).toHaveLength(1)
    const response = await ask('/api/openai/chat/completions', json({ ...chat, stream: true }))
    expect(await response.text()).toBe(text)
    expect(response.headers.get('cache-control')).toBe('no-cache, no-transform')
    expect(response.headers.get('x-accel-buffering')).toBe('no')
  })

  test('a file goes up, and another comes down', async () => {
    const bytes = new Uint8Array([0, 255, 254, 13, 10])
    const { page, sent } = setUp(
      { allow: [createFile, retrieveFileContent] },
      ({ method }) => (method === 'GET' ? new Response(bytes) : Response.json({ id: 'file-1' })),
      createClient,
    )
    const file = new File([bytes], 'räum.bin', { type: 'application/x-thing' })
    await createFile(page, { file, purpose: 'user_data' })
    const form = sent[0]?.body as FormData
    expect(form.get('purpose')).toBe('user_data')
    const arrived = form.get('file') as File
    expect([arrived.name, arrived.type]).toEqual(['räum.bin', 'application/x-thing'])
    expect(new Uint8Array(await arrived.arrayBuffer())).toEqual(bytes)

    const response = await retrieveFileContent(page, { file_id: 'file-1' })
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(bytes)
    expect(sent[1]?.headers.get('accept')).toBe('application/binary')
  })

  test('the query goes along, lists and brackets included', async () => {
    const { page, sent } = setUp({ allow: [listFiles, streamRetrievedResponse] }, undefined, createClient)
    await listFiles(page, { limit: 3 }, { query: { 'metadata[a-b]': 'x', 'include[]': ['a', 'b'] } })
    expect(sent[0]?.url.search).toBe('?limit=3&metadata%5Ba-b%5D=x&include%5B%5D=a&include%5B%5D=b')
  })

  test('a rate limit arrives with its wait, and the page waits, not the proxy', async () => {
    let calls = 0
    const { proxy, sent, errors } = setUp(
      { allow: [createChatCompletion] },
      () =>
        ++calls < 3
          ? Response.json(
              { error: { message: 'Slow down, org-abc123', type: 'requests', param: null, code: 'rate' } },
              { status: 429, headers: { 'retry-after-ms': '1', 'x-should-retry': 'true' } },
            )
          : Response.json({ id: 'chat_1' }),
      createClient,
    )
    const options = {
      baseURL: 'https://page.test/api/openai',
      fetch: (url: string, init: RequestInit) => proxy(new Request(url, init)),
    }
    const error = await rejection(createChatCompletion(createClient({ ...options, maxRetries: 0 }), chat))
    expect(error).toMatchObject({ status: 429, retryAfter: 1, code: 'rate', type: 'requests' })
    expect(error.message).toContain('Slow down, org-…')
    expect(sent).toHaveLength(1)
    expect(errors).toHaveLength(1)
    await createChatCompletion(createClient({ ...options, maxRetries: 2 }), chat)
    expect(sent).toHaveLength(3)
  })
})

describe('allow', () => {
  test('what is not listed is refused, with what to do', async () => {
    const { page, sent, ask } = setUp({ allow: [retrieveFile] })
    const error = await rejection(createChatCompletion(page, chat))
    expect(isAPIError(error)).toBe(true)
    expect(error).toMatchObject({ status: 403, code: 'operation_not_allowed', type: 'invalid_request_error' })
    expect(error.message).toContain('POST /chat/completions is not allowed')
    expect(error.message).toContain('allow of createProxy')
    expect(await refusal(ask('/api/openai/files/file-1', { method: 'DELETE' }))).toEqual([
      403,
      'operation_not_allowed',
      null,
    ])
    expect((await ask('/api/openai/files/file-1', { method: 'HEAD' })).status).toBe(403)
    expect(sent).toEqual([])
  })

  test.each<[string, Operation, Operation, object]>([
    ['chat', createChatCompletion, streamChatCompletion, chat],
    ['speech', createSpeech, streamSpeech, { model: 'tts', input: 'Hi', voice: 'marin' }],
  ])('%s: the plain function and the one that streams are two', async (_name, plain, streams, params) => {
    const answer = () =>
      new Response('data: [DONE]\n\n', { headers: { 'content-type': 'text/event-stream' } })
    for (const [listed, other] of [
      [plain, streams],
      [streams, plain],
    ] as const) {
      const { page, sent } = setUp({ allow: [listed] }, answer)
      await listed(page, params as never).catch(() => {})
      expect(sent).toHaveLength(1)
      const error = await rejection(other(page, params as never))
      expect(error).toMatchObject({ status: 403, code: 'operation_not_allowed', param: 'stream' })
      expect(sent).toHaveLength(1)
    }
    const { page, sent } = setUp({ allow: [plain, streams] }, answer)
    await plain(page, params as never).catch(() => {})
    await streams(page, params as never)
    expect(sent).toHaveLength(2)
  })

  test('stream: false is the plain one', async () => {
    const { ask, sent } = setUp({ allow: [createChatCompletion] })
    expect((await ask('/api/openai/chat/completions', json({ ...chat, stream: false }))).status).toBe(200)
    expect(sent[0]?.body).toEqual({ ...chat, stream: false })
  })

  test('a form that has to stream is read for it', async () => {
    const answer = () =>
      new Response('data: [DONE]\n\n', { headers: { 'content-type': 'text/event-stream' } })
    const { page, ask, sent } = setUp({ allow: [streamImageEdit] }, answer)
    await streamImageEdit(page, { image: new File(['x'], 'a.png'), prompt: 'Bluer' })
    const arrived = sent[0]?.body as FormData
    expect(arrived.get('stream')).toBe('true')
    expect(await (arrived.get('image') as File).text()).toBe('x')
    const form = new FormData()
    form.set('prompt', 'Bluer')
    const plain = ask('/api/openai/images/edits', { method: 'POST', body: form })
    expect(await refusal(plain)).toEqual([403, 'operation_not_allowed', 'stream'])
  })

  test('a stream that is asked for in the query', async () => {
    const { ask } = setUp({ allow: [streamRetrievedResponse] })
    expect((await ask('/api/openai/responses/resp_1?stream=true')).status).toBe(200)
    expect(await refusal(ask('/api/openai/responses/resp_1'))).toEqual([
      403,
      'operation_not_allowed',
      'stream',
    ])
  })

  test('paths outside of basePath are not found', async () => {
    const { ask } = setUp({ allow: [listFiles] })
    for (const path of ['/files', '/api/openai', '/api/openaix/files', '/API/openai/files']) {
      expect(await refusal(ask(path))).toEqual([404, 'not_found', null])
    }
    const { ask: atRoot } = setUp({ allow: [listFiles], basePath: '' })
    expect((await atRoot('/files')).status).toBe(200)
  })
})

describe('authorize', () => {
  test('sees who asks for what, with the limits that were set, and can change nothing', async () => {
    const seen: unknown[] = []
    const { page, sent } = setUp({
      allow: [{ operation: createChatCompletion, maxOutputTokens: 50 }, retrieveFile],
      authorize: (request, { method, path, params }) => {
        seen.push([request.headers.get('authorization'), method, path, structuredClone(params)])
        if (params.messages) (params.messages as object[]).length = 0
        return true
      },
    })
    await createChatCompletion(page, chat, { headers: { authorization: 'Bearer visitor' } })
    await retrieveFile(page, { file_id: 'file-1' }, { query: { after: 'x' } })
    expect(seen).toEqual([
      ['Bearer visitor', 'POST', '/chat/completions', { ...chat, max_completion_tokens: 50 }],
      [null, 'GET', '/files/{file_id}', { after: 'x', file_id: 'file-1' }],
    ])
    expect(sent.map(({ headers }) => headers.get('authorization'))).toEqual([
      `Bearer ${key}`,
      `Bearer ${key}`,
    ])
    expect(sent[0]?.body).toEqual({ ...chat, max_completion_tokens: 50 })
  })

  test('sees neither a query beside a body, nor what would be the prototype of a copy', async () => {
    const seen: ProxyOperation['params'][] = []
    const { ask } = setUp({
      allow: [createChatCompletion, listFiles],
      authorize: (_request, { params }) => {
        seen.push(Object.assign({}, params))
        return true
      },
    })
    const body = '{"model":"m","messages":[],"__proto__":{"safe":true}}'
    await ask('/api/openai/chat/completions?user=me', json(body))
    await ask('/api/openai/files?limit=1&__proto__=x')
    expect(seen).toEqual([{ model: 'm', messages: [] }, { limit: '1' }])
    expect(seen[0]?.safe).toBe(undefined)
  })

  test.each([
    ['false', () => false],
    ['false, later', async () => false],
    ['null, such as of a store without the session', () => null as never],
    ['an object', () => ({}) as never],
  ])('%s refuses', async (_name, authorize) => {
    const { ask, sent, errors } = setUp({ allow: [listFiles], authorize })
    expect(await refusal(ask('/api/openai/files'))).toEqual([403, 'not_authorized', null])
    expect([sent, errors]).toEqual([[], []])
  })

  test('a response is the answer', async () => {
    const { ask, sent } = setUp({
      allow: [listFiles],
      origins: ['https://other.test'],
      authorize: async () =>
        new Response('Sign in', {
          status: 401,
          headers: { 'www-authenticate': 'Bearer', 'set-cookie': 'a=b' },
        }),
    })
    const response = await ask('/api/openai/files', { headers: { origin: 'https://other.test' } })
    expect([response.status, await response.text()]).toEqual([401, 'Sign in'])
    expect(response.headers.get('www-authenticate')).toBe('Bearer')
    expect(response.headers.get('set-cookie')).toBe('a=b')
    expect(response.headers.get('access-control-allow-origin')).toBe('https://other.test')
    expect(sent).toEqual([])
  })

  test.each([
    ['throws', new Error('database at 10.0.0.7 is down')],
    ['throws an error of a call of its own', new APIConnectionError('GET /users: 10.0.0.7')],
  ])('where it %s, the visitor learns nothing', async (_name, error) => {
    const { ask, sent, errors } = setUp({
      allow: [listFiles],
      authorize: async () => {
        throw error
      },
    })
    const response = await ask('/api/openai/files')
    expect(await response.clone().text()).not.toContain('10.0.0.7')
    expect(await refusal(response)).toEqual([500, 'internal_error', null])
    expect(errors).toEqual([error])
    expect(sent).toEqual([])
  })

  test('a response that was sent before is an error of the server, and told', async () => {
    const shared = new Response('Sign in', { status: 401 })
    const { ask, errors } = setUp({ allow: [listFiles], authorize: () => shared })
    expect((await ask('/api/openai/files')).status).toBe(401)
    expect(await refusal(ask('/api/openai/files'))).toEqual([500, 'internal_error', null])
    expect(errors).toHaveLength(1)
  })

  test('an onError that fails changes nothing', async () => {
    const failing = [
      () => {
        throw new Error('no log')
      },
      async () => {
        throw new Error('no log')
      },
    ]
    for (const onError of failing) {
      const { ask } = setUp({ allow: [listFiles], onError }, () => new Response(null, { status: 500 }))
      expect((await ask('/api/openai/files')).status).toBe(500)
    }
  })
})

describe('what fails upstream', () => {
  const failing = (answer: () => Response | Promise<Response>) => setUp({ allow: [listFiles] }, answer)

  test.each([401, 403])('a key that is refused with %i is no news for the visitor', async (status) => {
    const { ask, errors } = failing(() =>
      Response.json({ error: { message: `Incorrect API key: ${key}`, code: 'invalid_api_key' } }, { status }),
    )
    const response = await ask('/api/openai/files')
    expect(response.headers.get('x-should-retry')).toBe('false')
    expect(await response.clone().text()).not.toContain('Incorrect')
    expect(await refusal(response)).toEqual([502, 'upstream_unauthorized', null])
    expect(errors).toMatchObject([{ status }])
  })

  test('an error of the API passes, four fields of it', async () => {
    const { ask, errors } = failing(() =>
      Response.json(
        { error: { message: 'No such purpose', type: 'a_type', param: 'purpose', code: 'a_code', extra: 1 } },
        { status: 404, headers: { 'x-request-id': 'req_9', 'openai-organization': 'acme', server: 'x' } },
      ),
    )
    const response = await ask('/api/openai/files')
    expect(await response.clone().json()).toEqual({
      error: { message: 'No such purpose', type: 'a_type', param: 'purpose', code: 'a_code' },
    })
    expect(response.status).toBe(404)
    expect(response.headers.get('x-request-id')).toBe('req_9')
    expect(errors).toMatchObject([{ status: 404 }])
  })

  test.each([
    ['a page of a gateway', '<html><script>alert(1)</script></html>', 'text/html'],
    ['a text', '"quota"', 'application/json'],
    ['nothing', '', 'application/json'],
  ])('%s instead of an error gets the shape of one', async (_name, text, type) => {
    const { ask } = failing(() => new Response(text, { status: 503, headers: { 'content-type': type } }))
    const response = await ask('/api/openai/files')
    expect(await response.clone().text()).not.toContain('script')
    expect(await refusal(response)).toEqual([503, null, null])
  })

  test.each([
    [
      'a redirect',
      () => new Response(null, { status: 302, headers: { location: 'https://evil.test' } }),
      502,
      'upstream_failed',
    ],
    ['no connection', () => Promise.reject(new TypeError('connect 10.0.0.7')), 502, 'upstream_failed'],
    ['no answer in time', () => Promise.reject(new APITimeoutError('10.0.0.7')), 504, 'upstream_timeout'],
  ])('%s', async (_name, answer, status, code) => {
    const { ask, errors } = failing(answer)
    const response = await ask('/api/openai/files')
    expect(response.headers.get('location')).toBe(null)
    expect(await response.clone().text()).not.toMatch(/10\.0|evil/)
    expect(await refusal(response)).toEqual([status, code, null])
    expect(errors).toHaveLength(1)
  })

  test('a key that can not be had is a failed connection, whose reason stays here', async () => {
    const errors: unknown[] = []
    const proxy = createProxy({
      apiKey: async () => {
        throw new Error('vault at 10.0.0.7')
      },
      allow: [listFiles],
      onError: (error) => errors.push(error),
    })
    const response = await proxy(new Request('https://page.test/files'))
    expect(await response.clone().text()).not.toContain('10.0.0.7')
    expect(await refusal(response)).toEqual([502, 'upstream_failed', null])
    expect(errors).toHaveLength(1)
  })
})

describe('headers', () => {
  test('only five of the visitor go upstream', async () => {
    const { ask, sent } = setUp({ allow: [createResponse] })
    const headers = {
      accept: 'application/json',
      'idempotency-key': 'once',
      'openai-beta': 'responses_multi_agent=v1',
      authorization: 'Bearer visitor',
      cookie: 'session=1',
      'openai-organization': 'org-theirs',
      'openai-project': 'proj_theirs',
      'api-key': 'theirs',
      'x-forwarded-for': '10.0.0.1',
      'x-api-key': 'theirs',
      referer: 'https://page.test/secret',
    }
    await ask('/api/openai/responses', json({ model: 'm', input: 'Hi' }, headers))
    expect(Object.fromEntries(sent[0]?.headers ?? [])).toEqual({
      accept: 'application/json',
      authorization: `Bearer ${key}`,
      'content-type': 'application/json',
      'idempotency-key': 'once',
      'openai-beta': 'responses_multi_agent=v1',
    })
  })

  test('only what is for the visitor comes back', async () => {
    const passed = {
      'content-disposition': 'attachment; filename="a.bin"',
      'content-type': 'application/octet-stream',
      'openai-poll-after-ms': '5',
      'openai-processing-ms': '7',
      'retry-after': '1',
      'retry-after-ms': '1000',
      'x-request-id': 'req_1',
      'x-should-retry': 'true',
    }
    const kept = {
      'set-cookie': '__cf_bm=1',
      'openai-organization': 'acme',
      'openai-project': 'proj_1',
      'x-ratelimit-remaining-tokens': '5',
      'cf-ray': '1',
      server: 'cloudflare',
      'access-control-allow-origin': '*',
      'content-length': '1',
      'content-encoding': 'gzip',
      location: 'https://api.test/elsewhere',
    }
    const { ask } = setUp(
      { allow: [listFiles] },
      () => new Response('x', { headers: { ...passed, ...kept } }),
    )
    const response = await ask('/api/openai/files')
    expect(Object.fromEntries(response.headers)).toEqual({
      ...passed,
      'cache-control': 'no-store',
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
    })
  })

  test.each([
    'text/html; charset=utf-8',
    'image/svg+xml',
    'application/xhtml+xml',
    'text/xml',
    'text/javascript',
    'text/css',
  ])('%s is text on this origin', async (type) => {
    const { ask } = setUp(
      { allow: [retrieveFileContent] },
      () => new Response('x', { headers: { 'content-type': type } }),
    )
    const response = await ask('/api/openai/files/file-1/content')
    expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8')
    expect(await response.text()).toBe('x')
  })

  test('a document keeps its type', async () => {
    const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
    const { ask } = setUp(
      { allow: [retrieveFileContent] },
      () => new Response('x', { headers: { 'content-type': type } }),
    )
    expect((await ask('/api/openai/files/file-1/content')).headers.get('content-type')).toBe(type)
  })

  test('an answer without a body has none', async () => {
    const { ask } = setUp({ allow: [listFiles] }, () => new Response(null, { status: 204 }))
    const response = await ask('/api/openai/files')
    expect([response.status, response.body]).toEqual([204, null])
  })

  test('a realtime call keeps its id, and not the address of the API', async () => {
    const { page, sent } = setUp(
      { allow: [createRealtimeCall] },
      () =>
        new Response('v=0', {
          status: 201,
          headers: {
            'content-type': 'application/sdp',
            location: 'https://internal.test/v1/realtime/calls/rtc_1?token=a',
          },
        }),
    )
    const call = await createRealtimeCall(page, { sdp: 'v=0 offer' })
    expect(call).toEqual({ sdp: 'v=0', call_id: 'rtc_1' })
    expect(sent[0]?.headers.get('content-type')).toBe('application/sdp')
    expect(sent[0]?.body).toBe('v=0 offer')
  })
})

describe('origins', () => {
  const own = 'https://page.test'
  const other = 'https://other.test'
  const form = new FormData()
  form.set('purpose', 'user_data')

  test.each<[string, Record<string, string>, boolean]>([
    ['no page', {}, true],
    ['the own page', { 'sec-fetch-site': 'same-origin', origin: own }, true],
    [
      'the own page, behind a server that renames the host',
      { 'sec-fetch-site': 'same-origin', origin: other },
      true,
    ],
    ['an address that was typed', { 'sec-fetch-site': 'none' }, true],
    ['the own page in an older browser', { origin: own }, true],
    [
      'the own page in an older browser, by its host',
      { origin: 'http://page.example:8080', host: 'page.example:8080' },
      true,
    ],
    ['another page', { 'sec-fetch-site': 'cross-site', origin: other }, false],
    ['another page without an origin', { 'sec-fetch-site': 'cross-site' }, false],
    ['a page of another subdomain', { 'sec-fetch-site': 'same-site', origin: 'https://a.page.test' }, false],
    ['another page in an older browser', { origin: other }, false],
    ['another port', { origin: 'https://page.test:8443' }, false],
    ['a frame without an origin', { origin: 'null' }, false],
    ['a host that ends alike', { origin: 'https://evilpage.test' }, false],
  ])('%s', async (_name, headers, isAllowed) => {
    const { ask, sent } = setUp({ allow: [createFile] })
    const response = await ask('/api/openai/files', { method: 'POST', body: form, headers })
    expect(response.headers.get('access-control-allow-origin')).toBe(null)
    expect(sent).toHaveLength(isAllowed ? 1 : 0)
    if (isAllowed) expect(response.status).toBe(200)
    else expect(await refusal(response)).toEqual([403, 'origin_not_allowed', null])
  })

  test('a listed one may ask, call and read', async () => {
    const { ask } = setUp({ allow: [createFile], origins: [other] })
    const headers = { origin: other, 'sec-fetch-site': 'cross-site' }
    const preflight = await ask('/api/openai/files', {
      method: 'OPTIONS',
      headers: {
        ...headers,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'authorization,content-type,x-evil',
      },
    })
    expect([preflight.status, preflight.body]).toEqual([204, null])
    const allowed = `${preflight.headers.get('access-control-allow-headers')}`.split(', ')
    expect(allowed).toEqual(
      expect.arrayContaining(['authorization', 'content-type', 'accept', 'openai-beta', 'idempotency-key']),
    )
    expect(allowed).not.toContain('x-evil')
    expect(preflight.headers.get('access-control-allow-methods')).toBe('GET, POST, DELETE')
    expect(preflight.headers.get('access-control-max-age')).toBe('7200')
    const response = await ask('/api/openai/files', { method: 'POST', body: form, headers })
    for (const { headers } of [preflight, response]) {
      expect(headers.get('access-control-allow-origin')).toBe(other)
      expect(headers.get('access-control-allow-credentials')).toBe(null)
      expect(headers.get('vary')).toBe('Origin')
    }
    expect(`${response.headers.get('access-control-expose-headers')}`.split(', ')).toEqual(
      expect.arrayContaining(['x-request-id', 'retry-after', 'retry-after-ms', 'x-should-retry']),
    )
    // It can read what was wrong, too.
    const refused = await ask('/api/openai/models', { headers })
    expect([refused.status, refused.headers.get('access-control-allow-origin')]).toEqual([403, other])
  })

  test('one that is not listed may not, and caches know', async () => {
    const { ask, sent } = setUp({ allow: [createFile], origins: [other] })
    for (const method of ['OPTIONS', 'POST']) {
      const headers = { origin: 'https://third.test', 'sec-fetch-site': 'cross-site' }
      const response = await ask('/api/openai/files', { method, headers })
      expect(response.headers.get('access-control-allow-origin')).toBe(null)
      expect(response.headers.get('vary')).toBe('Origin')
      expect(await refusal(response)).toEqual([403, 'origin_not_allowed', null])
    }
    expect(sent).toEqual([])
  })
})

describe('options', () => {
  const client = createClient({ apiKey: key })
  const allow = [listFiles]

  test.each([
    ['neither client nor apiKey', { allow }, 'client or apiKey'],
    ['both', { client, apiKey: key, allow }, 'client or apiKey'],
    ['a baseURL that nothing would use', { client, baseURL: 'https://api.test', allow }, 'baseURL'],
    ['an empty key', { apiKey: '', allow }, 'client or apiKey'],
    ['no list', { client } as never, 'allow is missing'],
    ['a name instead of a function', { client, allow: [listFiles, 'listFiles'] as never }, 'allow[1]'],
    ['undefined', { client, allow: [undefined] as never }, 'allow[0]'],
    ['a rule without functions', { client, allow: [{ operation: [] }] }, 'allow[0]'],
    ['a rule with something else', { client, allow: [{ operation: [{}] }] as never }, 'allow[0]'],
    ['one model', { client, allow: [{ operation: listFiles, models: 'gpt' }] as never }, 'models'],
    ['no tokens', { client, allow: [{ operation: createResponse, maxOutputTokens: 0 }] }, 'maxOutputTokens'],
    ['a size that is none', { client, allow, maxBodySize: Number.NaN }, 'maxBodySize'],
    ['a base path with a slash at its end', { client, allow, basePath: '/api/' }, 'basePath'],
    ['a base path without one before it', { client, allow, basePath: 'api' }, 'basePath'],
    ['an origin with a path', { client, allow, origins: ['https://a.test/'] }, 'origins'],
    ['all origins', { client, allow, origins: ['*'] }, 'origins'],
  ])('%s: an error at once', (_name, options, message) => {
    expect(() => createProxy(options as never)).toThrow(message)
  })

  test('a limit of tokens on what makes none rejects every request', async () => {
    const proxy = createProxy({
      client,
      allow: [listFiles, { operation: [listFiles, createFile], maxOutputTokens: 5 }],
    })
    await expect(proxy(new Request('https://page.test/files'))).rejects.toThrow(
      'allow[1].operation[1]: POST /files knows no maxOutputTokens',
    )
  })

  test('apiKey and baseURL make a client, and a function is asked each time', async () => {
    const sent: string[] = []
    const fetched = globalThis.fetch
    let keys = 0
    globalThis.fetch = async (url, init) => {
      sent.push(`${url} ${new Headers(init?.headers).get('authorization')}`)
      return Response.json({})
    }
    try {
      const proxy = createProxy({ apiKey: () => `k${++keys}`, baseURL: 'http://localhost:11434/v1', allow })
      await proxy(new Request('https://page.test/files'))
      await proxy(new Request('https://page.test/files'))
    } finally {
      globalThis.fetch = fetched
    }
    expect(sent).toEqual([
      'http://localhost:11434/v1/files Bearer k1',
      'http://localhost:11434/v1/files Bearer k2',
    ])
  })
})
