import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { inspect } from 'node:util'
import { createTranscription } from '@oaix/audio'
import { type AzureClientOptions, createAzureClient } from '@oaix/azure'
import { createAzureClient as createLiteAzureClient } from '@oaix/azure/lite'
import { createChatCompletion, streamChatCompletion } from '@oaix/chat'
import { type APIError, type Client, errorToJSON, requestJSON } from '@oaix/core'
import ky from 'ky'
import ky2 from 'ky-2'
import nock from 'nock'
import { AzureOpenAI, OpenAI } from 'openai'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { type RecordingServer, startRecordingServer } from '../support/recordingServer.ts'

const endpoint = 'https://my-resource.openai.azure.com'
const apiKey = 'azure-key-0123456789'
const params = { model: 'my-deployment', messages: [{ role: 'user' as const, content: 'Hi' }] }

const clients: { name: string; createClient: (options: AzureClientOptions) => Client }[] = [
  { name: 'ky 1', createClient: createAzureClient },
  { name: 'ky 2', createClient: (options) => createAzureClient({ ...options, ky: ky2 }) },
  { name: 'lite', createClient: createLiteAzureClient },
]

beforeEach(() => nock.disableNetConnect())

afterEach(() => {
  vi.unstubAllGlobals()
  const pending = nock.pendingMocks()
  nock.cleanAll()
  nock.enableNetConnect()
  expect(pending).toEqual([])
})

/** A server on loopback; `close` ends it. */
async function listen(handler: (request: IncomingMessage, response: ServerResponse) => void) {
  nock.enableNetConnect('127.0.0.1')
  const server = createServer(handler).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close() {
      server.closeAllConnections()
      server.close()
    },
  }
}

describe.each(clients)('the client on $name', ({ createClient }) => {
  const failure = (client: Client) => createChatCompletion(client, params).catch((error) => error)

  test.each([
    endpoint,
    `${endpoint}/`,
    `${endpoint}//`,
    `${endpoint}/openai`,
    `${endpoint}/openai/`,
    `${endpoint}/openai/v1`,
    `${endpoint}/openai/v1/`,
  ])('speaks the v1 API at %s', async (endpoint) => {
    nock('https://my-resource.openai.azure.com', { badheaders: ['authorization'] })
      .post('/openai/v1/chat/completions', params)
      .query({})
      .matchHeader('api-key', apiKey)
      .reply(200, { id: 'c_1' })
    expect(await createChatCompletion(createClient({ endpoint, apiKey }), params)).toEqual({ id: 'c_1' })
  })

  test('a version without a date goes to the v1 API', async () => {
    nock(endpoint).post('/openai/v1/chat/completions').query({ 'api-version': 'preview' }).reply(200, {})
    await createChatCompletion(createClient({ endpoint, apiKey, apiVersion: 'preview' }), params)
  })

  test('a version with a date has the deployment in the path', async () => {
    const client = createClient({ endpoint: `${endpoint}/`, apiKey, apiVersion: '2024-10-21' })
    nock(endpoint)
      .post('/openai/deployments/my-deployment/chat/completions', params)
      .query({ 'api-version': '2024-10-21' })
      .reply(200, {})
    await createChatCompletion(client, params)
    nock(endpoint)
      .post('/openai/deployments/other/chat/completions')
      .query({ 'api-version': '2025-01-01-preview', a: '1' })
      .reply(200, {})
    await createChatCompletion(client, params, {
      query: { 'api-version': '2025-01-01-preview', a: '1' },
      body: { model: 'other' },
    })
  })

  test.each([
    ['a/b c?#', 'a%2Fb%20c%3F%23'],
    ['ü', '%C3%BC'],
    ['..%2f', '..%252f'],
  ])('the deployment %s is one segment of the path', async (model, segment) => {
    const client = createClient({ endpoint, apiKey, apiVersion: '2024-10-21' })
    nock(endpoint)
      .post(`/openai/deployments/${segment}/chat/completions`)
      .query({ 'api-version': '2024-10-21' })
      .reply(200, {})
    await createChatCompletion(client, { ...params, model })
  })

  test.each(['..', '.', ''])('the deployment "%s" rejects before a request', async (model) => {
    const client = createClient({ endpoint, apiKey, apiVersion: '2024-10-21' })
    await expect(createChatCompletion(client, { ...params, model })).rejects.toThrow(
      /id after \/deployments\/ is/,
    )
  })

  test('a form names its deployment too', async () => {
    nock(endpoint)
      .post('/openai/deployments/whisper/audio/transcriptions', /name="model"\r\n\r\nwhisper/)
      .query({ 'api-version': '2024-10-21' })
      .reply(200, { text: 'Hi' })
    const client = createClient({ endpoint, apiKey, apiVersion: '2024-10-21' })
    const file = { name: 'a.wav', content: 'RIFF' }
    expect(await createTranscription(client, { model: 'whisper', file })).toEqual({ text: 'Hi' })
  })

  test('the deployment of the client is that of every call', async () => {
    nock(endpoint)
      .post('/openai/deployments/mine/chat/completions')
      .query({ 'api-version': '2024-10-21' })
      .reply(200, {})
    const options = { endpoint, apiKey, apiVersion: '2024-10-21', deployment: 'mine' }
    await createChatCompletion(createClient(options), params)
  })

  test.each([
    ['GET', '/chat/completions'],
    ['POST', '/chat/completions/id'],
    ['POST', '/responses'],
    ['POST', '/batches'],
  ] as const)('%s %s has no deployment', async (method, path) => {
    nock(endpoint).intercept(`/openai${path}`, method).query({ 'api-version': '2024-10-21' }).reply(200, {})
    const options = { endpoint, apiKey, apiVersion: '2024-10-21', deployment: 'mine' }
    const body = method === 'POST' ? { model: 'm' } : undefined
    await requestJSON(createClient(options), { method, path, body })
  })

  test('a base URL of its own stays as it is', async () => {
    const gateway = 'https://gateway.example'
    nock(gateway)
      .post('/deployments/d/chat/completions')
      .query({ tenant: 'x', 'api-version': '2024-10-21' })
      .reply(200, {})
    const baseURL = `${gateway}/deployments/d?tenant=x`
    await createChatCompletion(createClient({ baseURL, apiKey, apiVersion: '2024-10-21' }), params)
    // Only a segment of the path counts.
    nock(gateway)
      .post('/deployments-proxy/deployments/my-deployment/chat/completions')
      .query(true)
      .reply(200, {})
    await createChatCompletion(
      createClient({ baseURL: `${gateway}/deployments-proxy`, apiKey, apiVersion: '2024-10-21' }),
      params,
    )
  })

  test.each(['apiKey', 'adTokenProvider'] as const)('%s is called before every attempt', async (name) => {
    let count = 0
    const seen: unknown[] = []
    const provider = vi.fn(async () => `token-${++count}`)
    const client = createClient({
      endpoint,
      [name]: provider,
      async fetch(_url, { headers }) {
        seen.push(Object.fromEntries(headers as Headers))
        const status = seen.length < 3 ? 500 : 200
        return Response.json({}, { status, headers: { 'retry-after-ms': '1' } })
      },
    })
    await createChatCompletion(client, params)
    const header = name === 'apiKey' ? 'api-key' : 'authorization'
    const start = name === 'apiKey' ? '' : 'Bearer '
    expect(seen).toEqual(
      [1, 2, 3].map((index) => ({
        accept: 'application/json',
        'content-type': 'application/json',
        [header]: `${start}token-${index}`,
      })),
    )
  })

  test('calls at the same time keep their keys apart', async () => {
    let count = 0
    const seen: string[] = []
    const client = createClient({
      endpoint,
      apiKey: async () => {
        const key = `key-${++count}`
        await new Promise((resolve) => setTimeout(resolve, 5 - count))
        return key
      },
      async fetch(_url, { headers }) {
        const { 'api-key': key, authorization, 'x-call': call } = Object.fromEntries(headers as Headers)
        expect(authorization).toBeUndefined()
        seen.push(`${call} ${key}`)
        return Response.json({})
      },
    })
    await Promise.all(
      [1, 2, 3, 4].map((call) => createChatCompletion(client, params, { headers: { 'x-call': `${call}` } })),
    )
    expect(seen.sort()).toEqual(['1 key-1', '2 key-2', '3 key-3', '4 key-4'])
  })

  test('headers of the caller win', async () => {
    const seen: unknown[] = []
    const client = createClient({
      endpoint,
      apiKey,
      async fetch(_url, { headers }) {
        const { 'api-key': key, authorization } = Object.fromEntries(headers as Headers)
        seen.push([key, authorization])
        return Response.json({})
      },
    })
    await createChatCompletion(client, params, { headers: { authorization: 'Bearer mine' } })
    await createChatCompletion(client, params, { headers: { authorization: null } })
    await createChatCompletion(client, params, { headers: { 'api-key': 'mine' } })
    await createChatCompletion(client, params, { headers: { 'API-Key': null } })
    expect(seen).toEqual([
      [undefined, 'Bearer mine'],
      [undefined, undefined],
      ['mine', undefined],
      [undefined, undefined],
    ])
  })

  test.each([301, 302, 303, 307, 308])('a redirect with %i is not followed', async (status) => {
    const hits: string[] = []
    const other = await listen((request, response) => {
      hits.push(`${request.headers['api-key']}${request.headers.authorization}`)
      response.end('{}')
    })
    const server = await listen((_, response) => response.writeHead(status, { location: other.url }).end())
    try {
      for (const credential of [{ apiKey }, { adTokenProvider: () => apiKey }]) {
        const client = createClient({ endpoint: server.url, maxRetries: 0, ...credential })
        expect(await failure(client)).toMatchObject({ name: 'APIError', status })
        // Not even where the request asks for it.
        const request = { method: 'GET', path: '/models', redirect: 'follow' } as const
        await expect(client.request(request)).rejects.toMatchObject({ status })
      }
      expect(hits).toEqual([])
    } finally {
      server.close()
      other.close()
    }
  })

  test.each([
    { apiKey },
    { apiKey: `${apiKey}\n` },
    { apiKey: () => apiKey },
    { adTokenProvider: () => apiKey },
    { adTokenProvider: async () => ` ${apiKey}\r\n` },
  ])('no error shows the key %$', async (credential) => {
    const answers: (() => Response | Promise<never>)[] = [
      () => Response.json({ error: { message: `Wrong key ${apiKey}`, code: apiKey } }, { status: 401 }),
      () => new Response(`"no ${apiKey}"`, { status: 403 }),
      () => new Response(`<html>${apiKey}`, { status: 400 }),
      () => Promise.reject(new TypeError('fetch failed')),
    ]
    for (const answer of answers) {
      const fetch = async () => answer()
      const error = await failure(createClient({ endpoint, maxRetries: 0, fetch, ...credential }))
      expect(error.name).toMatch(/API/)
      expect(inspect(error, { depth: 9 }) + JSON.stringify(errorToJSON(error))).not.toContain(apiKey)
    }
  })

  test('a key that no header can hold is not quoted', async () => {
    const error = await failure(createClient({ endpoint, apiKey: `${apiKey}\nx`, maxRetries: 0 }))
    expect(error).toMatchObject({ name: 'OpenAIError' })
    expect(inspect(error)).not.toContain(apiKey)
  })

  test('a provider that fails rejects the call', async () => {
    const reason = new Error('no token')
    const error = await failure(
      createClient({ endpoint, maxRetries: 0, adTokenProvider: () => Promise.reject(reason) }),
    )
    expect(error.cause).toBe(reason)
  })

  test('streams, with an answer that has its filter first', async () => {
    const chunks = [
      { id: '', object: '', choices: [], prompt_filter_results: [{ prompt_index: 0 }] },
      { id: 'c_1', choices: [{ index: 0, delta: { content: 'Hi' }, finish_reason: null }] },
      { id: 'c_1', choices: [{ index: 0, delta: {}, finish_reason: 'stop' }] },
    ]
    nock(endpoint)
      .post('/openai/v1/chat/completions', { ...params, stream: true })
      .matchHeader('api-key', apiKey)
      .reply(200, `${chunks.map((chunk) => `data: ${JSON.stringify(chunk)}\n\n`).join('')}data: [DONE]\n\n`, {
        'content-type': 'text/event-stream',
      })
    const items: unknown[] = []
    for await (const chunk of await streamChatCompletion(createClient({ endpoint, apiKey }), params))
      items.push(chunk)
    expect(items).toEqual(chunks)
  })

  test('a stop ends the call at once', async () => {
    const controller = new AbortController()
    const client = createClient({ endpoint, apiKey, fetch: () => new Promise(() => {}) })
    const call = createChatCompletion(client, params, { signal: controller.signal })
    controller.abort(new Error('enough'))
    await expect(call).rejects.toThrow('enough')
  })

  test('options of the client apply', async () => {
    nock(endpoint)
      .post('/openai/v1/chat/completions')
      .query({ b: '2' })
      .matchHeader('x-team', 'blue')
      .reply(500, {}, { 'x-should-retry': 'false' })
    const error: APIError = await failure(
      createClient({ endpoint, apiKey, headers: { 'x-team': 'blue' }, query: { b: '2' } }),
    )
    expect(error.status).toBe(500)
  })

  test('without a credential none is sent: a gateway adds it', async () => {
    nock(endpoint, { badheaders: ['authorization', 'api-key'] })
      .post('/openai/v1/chat/completions')
      .reply(200, {})
    await createChatCompletion(createClient({ endpoint }), params)
  })

  test.each<[RegExp, AzureClientOptions]>([
    [/exclude each other/, { endpoint, apiKey, adTokenProvider: () => '' }],
    [/^endpoint is invalid/, { endpoint: 'my-resource', apiKey }],
    [/^endpoint is invalid/, { endpoint: '', apiKey }],
    [/^endpoint is invalid/, { endpoint: `${endpoint}?a=b`, apiKey }],
    // What is left of a host that was empty: the next word of the path would be the host.
    [/^endpoint is invalid/, { endpoint: 'https:///', apiKey }],
    [/^endpoint is invalid/, { endpoint: 'https:///openai/v1', apiKey }],
    [/^endpoint is invalid/, { endpoint: 'https://[', apiKey }],
    [/^endpoint is invalid/, { endpoint: 'https://user:password@host', apiKey }],
    [/^give endpoint or baseURL/, { apiKey }],
    [/^give endpoint or baseURL/, { endpoint, baseURL: endpoint, apiKey }],
    [/^deployment needs an apiVersion with a date/, { endpoint, apiKey, deployment: 'd' }],
    [/^deployment needs/, { endpoint, apiKey, deployment: 'd', apiVersion: 'preview' }],
  ])('throws %s', (message, options) => {
    expect(() => createClient(options)).toThrow(message)
    expect(() => createClient(options)).toThrow(expect.objectContaining({ name: 'OpenAIError' }))
  })

  test('a key in a web page needs a word', () => {
    vi.stubGlobal('location', new URL('https://shop.example'))
    expect(() => createClient({ endpoint, apiKey })).toThrow('dangerouslyAllowBrowser')
    createClient({ endpoint, apiKey, dangerouslyAllowBrowser: true })
    createClient({ endpoint, adTokenProvider: () => 'token' })
    createClient({ endpoint })
  })
})

test('hooks of ky see no key', async () => {
  nock(endpoint)
    .post('/openai/v1/chat/completions')
    .matchHeader('api-key', apiKey)
    .matchHeader('x-a', '1')
    .reply(200, {})
  const seen: string[] = []
  const instance = ky.extend({
    hooks: {
      beforeRequest: [
        (request) => {
          seen.push(JSON.stringify([...request.headers]))
          request.headers.set('x-a', '1')
        },
      ],
    },
  })
  await createChatCompletion(createAzureClient({ endpoint, apiKey, ky: instance }), params)
  expect(seen).toHaveLength(1)
  expect(seen[0]).not.toContain(apiKey)
})

describe('the official package sends the same', () => {
  let server: RecordingServer
  beforeEach(async () => {
    nock.enableNetConnect('127.0.0.1')
    server = await startRecordingServer()
  })
  afterEach(() => server.close())

  const audio = () => new File(['RIFF'], 'a.wav')
  const calls: [string, (client: Client) => Promise<unknown>, (openai: OpenAI) => Promise<unknown>][] = [
    [
      'chat',
      (client) => createChatCompletion(client, params),
      (openai) => openai.chat.completions.create(params),
    ],
    [
      'a form',
      (client) => createTranscription(client, { model: 'whisper', file: audio() }),
      (openai) => openai.audio.transcriptions.create({ model: 'whisper', file: audio() }),
    ],
  ]
  const keys = ['api-key', 'authorization', 'content-type', 'accept']

  test.each(calls)('%s', async (_, ours, theirs) => {
    const endpoint = server.baseURL.replace('/v1', '')
    const apiVersion = '2024-10-21'
    const azureADTokenProvider = async () => 'token'
    const pairs: [AzureClientOptions, OpenAI][] = [
      [{ endpoint, apiKey, apiVersion }, new AzureOpenAI({ endpoint, apiKey, apiVersion })],
      [
        { endpoint, adTokenProvider: azureADTokenProvider, apiVersion, deployment: 'd/e' },
        new AzureOpenAI({ endpoint, azureADTokenProvider, apiVersion, deployment: 'd/e' }),
      ],
      [
        { endpoint, adTokenProvider: azureADTokenProvider },
        new OpenAI({ baseURL: `${endpoint}/openai/v1/`, apiKey: azureADTokenProvider }),
      ],
    ]
    for (const [options, openai] of pairs) {
      await theirs(openai)
      await ours(createAzureClient(options))
      const [expected, received] = server.take().map(({ headers, ...request }) => ({
        ...request,
        headers: keys.map((key) => headers[key]?.toString().replace(/boundary=.*/, '')),
      }))
      expect(expected).toBeDefined()
      expect(received).toEqual(expected)
    }
  })
})
