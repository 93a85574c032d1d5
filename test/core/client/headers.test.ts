import { type APIRequest, type ClientOptions, OpenAIError, type RequestOptions } from '@oaix/core'
import { describe, expect, test } from 'vitest'
import { eachClient } from '../../support/clients.ts'
import { everythingIn, fail, failureOf, fakeFetch, get, json, ok, post, serve } from './support.ts'

/** What arrives beyond the headers that a bare `fetch` of the same body has. */
async function beyondPlatform(
  createClient: (typeof eachClient)[number]['createClient'],
  request: APIRequest,
  settings: ClientOptions = {},
  options: RequestOptions = {},
) {
  const server = await serve(json())
  const body =
    request.body && (request.body instanceof FormData ? request.body : JSON.stringify(request.body))
  await fetch(`${server.baseURL}/bare`, { method: request.method, body: body ?? null })
  await createClient({ baseURL: server.baseURL, ...settings }).request(request, options)
  const [bare, ours] = server.requests
  const lost = Object.keys(bare?.headers ?? {}).filter((name) => !(name in (ours?.headers ?? {})))
  expect(lost).toEqual([])
  return Object.fromEntries(
    Object.entries(ours?.headers ?? {}).filter(([name, value]) => bare?.headers[name] !== value),
  )
}

describe.each(eachClient)('headers ($name)', ({ createClient }) => {
  test('of a GET are accept and authorization', async () => {
    const headers = await beyondPlatform(createClient, get, { apiKey: 'key' })
    expect(headers).toEqual({ accept: 'application/json', authorization: 'Bearer key' })
  })

  test('of a JSON body are those and its type', async () => {
    const headers = await beyondPlatform(createClient, post, { apiKey: 'key' })
    expect(headers).toEqual({
      accept: 'application/json',
      authorization: 'Bearer key',
      'content-type': 'application/json',
    })
  })

  test('of a form are those and the type with its boundary', async () => {
    const body = new FormData()
    body.set('purpose', 'batch')
    const headers = await beyondPlatform(createClient, { ...post, body })
    expect(headers).toEqual({
      accept: 'application/json',
      'content-type': expect.stringMatching(/^multipart\/form-data; ?boundary=\S+$/),
    })
  })

  test('of a DELETE without a key are accept alone', async () => {
    const headers = await beyondPlatform(createClient, { method: 'DELETE', path: '/files/1' })
    expect(headers).toEqual({ accept: 'application/json' })
  })

  test('of a retry are those of the first attempt', async () => {
    const server = await serve(fail(500), json())
    await createClient({ apiKey: 'key', baseURL: server.baseURL }).request(post)
    const [first, second] = server.requests
    expect(second?.headers).toEqual(first?.headers)
    expect(first?.headers.authorization).toBe('Bearer key')
  })

  test('take the accept and the own headers of the operation', async () => {
    const headers = await beyondPlatform(createClient, {
      ...get,
      headers: { accept: 'text/event-stream', 'OpenAI-Beta': 'assistants=v2' },
    })
    expect(headers).toEqual({ accept: 'text/event-stream', 'openai-beta': 'assistants=v2' })
  })

  test('name the organization and the project', async () => {
    const headers = await beyondPlatform(createClient, get, { organization: 'org-1', project: 'proj_1' })
    expect(headers).toEqual({
      accept: 'application/json',
      'openai-organization': 'org-1',
      'openai-project': 'proj_1',
    })
  })

  test('carry the idempotency key of the call, the same on every attempt', async () => {
    const server = await serve(fail(503), json())
    const client = createClient({ baseURL: server.baseURL })
    await client.request(post, { idempotencyKey: 'once' })
    await client.request(post)
    expect(server.requests.map(({ headers }) => headers['idempotency-key'])).toEqual([
      'once',
      'once',
      undefined,
    ])
  })

  test('come in layers: operation, client, call', async () => {
    const operation = { ...get, headers: { 'x-a': 'operation', 'x-b': 'operation', 'x-c': 'operation' } }
    const headers = await beyondPlatform(
      createClient,
      operation,
      { headers: { 'X-B': 'client', 'X-C': 'client', 'X-D': 'client' } },
      { headers: { 'x-C': 'call', 'x-e': 'call' } },
    )
    expect(headers).toEqual({
      accept: 'application/json',
      'x-a': 'operation',
      'x-b': 'client',
      'x-c': 'call',
      'x-d': 'client',
      'x-e': 'call',
    })
  })

  test('are removed by null, and left by undefined, whatever their case', async () => {
    const headers = await beyondPlatform(
      createClient,
      { ...post, headers: { 'OpenAI-Beta': 'assistants=v2' } },
      {
        apiKey: 'key',
        organization: 'org-1',
        project: 'proj_1',
        headers: { 'openai-beta': null, 'X-Team': 'red', 'x-kept': 'yes', 'openai-project': undefined },
      },
      { headers: { 'x-team': null, 'X-Kept': undefined, 'OPENAI-ORGANIZATION': null, 'x-never-set': null } },
    )
    expect(headers).toEqual({
      accept: 'application/json',
      authorization: 'Bearer key',
      'content-type': 'application/json',
      'openai-project': 'proj_1',
      'x-kept': 'yes',
    })
  })

  test('of one call do not stay for the next', async () => {
    const server = await serve(json())
    const client = createClient({ baseURL: server.baseURL, headers: { 'x-team': 'red' } })
    await client.request(get, { headers: { 'x-team': 'blue', 'x-once': '1' } })
    await client.request(get)
    expect(server.requests.map(({ headers }) => [headers['x-team'], headers['x-once']])).toEqual([
      ['blue', '1'],
      ['red', undefined],
    ])
  })

  describe.each([
    { kind: 'a line break', value: 'secret-value\r\nx-evil: 1' },
    { kind: 'a NUL', value: 'secret-value\0' },
    { kind: 'a letter beyond Latin-1', value: 'secret-value-€' },
  ])('with $kind', ({ value }) => {
    test.each<{ place: string; named: RegExp; settings?: ClientOptions; options?: RequestOptions }>([
      { place: 'a header of the client', named: /x-team/, settings: { headers: { 'x-team': value } } },
      { place: 'a header of the call', named: /x-team/, options: { headers: { 'x-team': value } } },
      { place: 'the organization', named: /organization/i, settings: { organization: value } },
      { place: 'the project', named: /project/i, settings: { project: value } },
      { place: 'the idempotency key', named: /idempotency/i, options: { idempotencyKey: value } },
      { place: 'the key', named: /authorization|apiKey/, settings: { apiKey: value } },
      { place: 'the key of a function', named: /authorization|apiKey/, settings: { apiKey: () => value } },
    ])('in $place: an error that names it, does not quote it, and no request', async (row) => {
      const { fetch, calls } = fakeFetch(ok)
      const error = await failureOf(createClient({ ...row.settings, fetch }).request(get, row.options))
      expect(error).toBeInstanceOf(OpenAIError)
      expect(error.name).toBe('OpenAIError')
      expect(error.message).toMatch(row.named)
      expect(everythingIn(error)).not.toContain('secret-value')
      expect(calls).toEqual([])
    })
  })

  test.each(['', 'two words', 'x\r\ny', 'x:y', 'näme'])(
    'with the name %j: an error, no request',
    async (name) => {
      const { fetch, calls } = fakeFetch(ok)
      const client = createClient({ fetch, headers: { [name]: 'secret-value' } })
      const error = await failureOf(client.request(get))
      expect(error).toBeInstanceOf(OpenAIError)
      expect(error.message).toMatch(/invalid/)
      expect(everythingIn(error)).not.toContain('secret-value')
      expect(calls).toEqual([])
    },
  )

  test('with numbers are sent as text', async () => {
    const headers = { 'x-number': 5 as unknown as string }
    expect(await beyondPlatform(createClient, get, {}, { headers })).toMatchObject({ 'x-number': '5' })
  })
})
