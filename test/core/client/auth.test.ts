import { isAuthenticationError, OpenAIError } from '@oaix/core'
import { describe, expect, test, vi } from 'vitest'
import { eachClient } from '../../support/clients.ts'
import {
  deaf,
  everythingIn,
  fail,
  failing,
  failureOf,
  fakeFetch,
  get,
  json,
  ok,
  post,
  serve,
} from './support.ts'

describe.each(eachClient)('the key ($name)', ({ createClient }) => {
  test.each([
    { kind: 'a string', apiKey: 'key-1' },
    { kind: 'a function', apiKey: () => 'key-1' },
    { kind: 'an async function', apiKey: async () => 'key-1' },
  ])('is $kind', async ({ apiKey }) => {
    const server = await serve(json())
    await createClient({ apiKey, baseURL: server.baseURL }).request(get)
    expect(server.requests.map(({ headers }) => headers.authorization)).toEqual(['Bearer key-1'])
  })

  test('of a function is asked for once per attempt, so that it can rotate', async () => {
    const server = await serve(fail(500), fail(429), json())
    let calls = 0
    const client = createClient({ apiKey: async () => `key-${++calls}`, baseURL: server.baseURL })
    await client.request(post)
    expect(server.requests.map(({ headers }) => headers.authorization)).toEqual([
      'Bearer key-1',
      'Bearer key-2',
      'Bearer key-3',
    ])
    expect(calls).toBe(3)
  })

  test('of a function belongs to its own call', async () => {
    const server = await serve(json())
    const keys = ['slow', 'quick']
    const apiKey = async () => {
      const key = keys.shift() as string
      await new Promise((resolve) => setTimeout(resolve, key === 'slow' ? 60 : 5))
      return key
    }
    const client = createClient({ apiKey, baseURL: server.baseURL })
    await Promise.all([
      client.request({ method: 'GET', path: '/slow' }),
      client.request({ method: 'GET', path: '/quick' }),
    ])
    const arrived = server.requests.map(({ url, headers }) => [url, headers.authorization])
    expect(Object.fromEntries(arrived)).toEqual({ '/v1/slow': 'Bearer slow', '/v1/quick': 'Bearer quick' })
  })

  test.each([
    {
      kind: 'throws',
      apiKey: (error: unknown) => () => {
        throw error
      },
    },
    { kind: 'rejects', apiKey: (error: unknown) => () => Promise.reject(error) },
  ])('of a function that $kind: a typed error, no request', async ({ apiKey }) => {
    const { fetch, calls } = fakeFetch(ok)
    const cause = new TypeError('no vault')
    const error = await failureOf(createClient({ apiKey: apiKey(cause), fetch, maxRetries: 0 }).request(get))
    expect(error).toBeInstanceOf(OpenAIError)
    expect(error.message).toContain('no vault')
    expect(error.cause).toBe(cause)
    expect(calls).toEqual([])
  })

  test('of a function that throws an OpenAIError: that error, at once', async () => {
    const { fetch, calls } = fakeFetch(ok)
    const thrown = new OpenAIError('log in first')
    const apiKey = vi.fn(() => Promise.reject(thrown))
    const error = await failureOf(createClient({ apiKey, fetch }).request(get))
    expect(error).toBe(thrown)
    expect(apiKey).toHaveBeenCalledTimes(1)
    expect(calls).toEqual([])
  })

  test.each([null, undefined, 'no vault'])('of a function that throws %j: a typed error', async (thrown) => {
    const { fetch, calls } = fakeFetch(ok)
    const apiKey = () => Promise.reject(thrown)
    const error = await failureOf(createClient({ apiKey, fetch, maxRetries: 0 }).request(get))
    expect(error).toBeInstanceOf(OpenAIError)
    expect(calls).toEqual([])
  })

  test('may be absent, for a proxy that adds it', async () => {
    const server = await serve(json())
    await createClient({ baseURL: server.baseURL }).request(post)
    expect(server.requests[0]?.headers).not.toHaveProperty('authorization')
  })

  test.each(['', undefined])('of a function that gives %j is not sent', async (key) => {
    const server = await serve(json())
    await createClient({ apiKey: () => key as string, baseURL: server.baseURL }).request(get)
    expect(server.requests[0]?.headers).not.toHaveProperty('authorization')
  })

  test('that is missing on the real API: an authentication error, not retried', async () => {
    const { fetch, calls } = fakeFetch(failing(401))
    const error = await failureOf(createClient({ fetch }).request(get))
    expect(isAuthenticationError(error)).toBe(true)
    expect(calls.map(({ url, headers }) => [url, headers.has('authorization')])).toEqual([
      ['https://api.openai.com/v1/models', false],
    ])
  })

  test('gives way to an authorization header of the caller, and goes where that is null', async () => {
    const server = await serve(json())
    const client = createClient({ apiKey: 'key', baseURL: server.baseURL })
    await client.request(get, { headers: { Authorization: 'Basic abc' } })
    await client.request(get, { headers: { authorization: null } })
    await client.request(get, { headers: { authorization: undefined } })
    expect(server.requests.map(({ headers }) => headers.authorization)).toEqual([
      'Basic abc',
      undefined,
      'Bearer key',
    ])
  })

  test('survives white space around it', async () => {
    const server = await serve(json())
    await createClient({ apiKey: 'key\n', baseURL: server.baseURL }).request(get)
    expect(server.requests[0]?.headers.authorization).toBe('Bearer key')
  })
})

describe.each(eachClient)('a key in a web page ($name)', ({ createClient }) => {
  test('throws if it is a literal secret', () => {
    vi.stubGlobal('location', new URL('https://app.test/chat'))
    let error: unknown
    try {
      createClient({ apiKey: 'sk-secret' })
    } catch (thrown) {
      error = thrown
    }
    expect(error).toBeInstanceOf(OpenAIError)
    expect((error as Error).message).toContain('dangerouslyAllowBrowser')
    expect(everythingIn(error)).not.toContain('sk-secret')
  })

  test.each([
    { kind: 'a secret with the flag', options: { apiKey: 'sk-secret', dangerouslyAllowBrowser: true } },
    { kind: 'an ephemeral key', options: { apiKey: 'ek_123' } },
    { kind: 'a function', options: { apiKey: () => 'sk-secret' } },
    { kind: 'no key', options: {} },
    { kind: 'an undefined key', options: { apiKey: undefined } },
  ])('may be $kind', async ({ options }) => {
    vi.stubGlobal('location', new URL('https://app.test/chat'))
    const { fetch, calls } = fakeFetch(ok)
    await createClient({ ...options, fetch }).request(get)
    expect(calls).toHaveLength(1)
  })

  test('is not guarded outside of one', () => {
    expect(createClient({ apiKey: 'sk-secret', fetch: fakeFetch(deaf).fetch })).toHaveProperty('request')
  })
})
