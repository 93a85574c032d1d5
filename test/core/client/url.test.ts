import { type APIRequest, bracketed, type ClientOptions, OpenAIError, type RequestOptions } from '@oaix/core'
import { describe, expect, test, vi } from 'vitest'
import { eachClient } from '../../support/clients.ts'
import { everythingIn, failureOf, fakeFetch, get, json, ok, serve } from './support.ts'

describe.each(eachClient)('the address ($name)', ({ createClient }) => {
  async function addressOf(settings: ClientOptions, request: APIRequest = get, options: RequestOptions = {}) {
    const { fetch, calls } = fakeFetch(ok)
    await createClient({ ...settings, fetch }).request(request, options)
    return calls[0]?.url
  }

  test.each([
    { baseURL: undefined, url: 'https://api.openai.com/v1/models' },
    { baseURL: 'https://gateway.test/openai/v1', url: 'https://gateway.test/openai/v1/models' },
    { baseURL: 'https://gateway.test/openai/v1/', url: 'https://gateway.test/openai/v1/models' },
    { baseURL: 'http://localhost:11434/v1', url: 'http://localhost:11434/v1/models' },
    { baseURL: 'https://gateway.test', url: 'https://gateway.test/models' },
    { baseURL: 'https://gateway.test/', url: 'https://gateway.test/models' },
    { baseURL: 'https://gateway.test/v1?tenant=a', url: 'https://gateway.test/v1/models?tenant=a' },
    { baseURL: 'https://gateway.test/v1/?tenant=a%20b', url: 'https://gateway.test/v1/models?tenant=a%20b' },
  ])('below $baseURL', async ({ baseURL, url }) => {
    expect(await addressOf({ baseURL })).toBe(url)
  })

  test('keeps what is encoded in the path', async () => {
    const request: APIRequest = { method: 'GET', path: '/models/a%2Fb%3Fc' }
    expect(await addressOf({}, request)).toBe('https://api.openai.com/v1/models/a%2Fb%3Fc')
  })

  test.each([
    { baseURL: '/api/openai', url: 'https://app.test:8443/api/openai/models' },
    { baseURL: './openai/', url: 'https://app.test:8443/chat/openai/models' },
    { baseURL: '//gateway.test/v1', url: 'https://gateway.test/v1/models' },
    { baseURL: 'https://gateway.test/v1', url: 'https://gateway.test/v1/models' },
    { baseURL: undefined, url: 'https://api.openai.com/v1/models' },
  ])('below $baseURL, in a page', async ({ baseURL, url }) => {
    vi.stubGlobal('location', new URL('https://app.test:8443/chat/index.html?q=1#top'))
    expect(await addressOf({ baseURL })).toBe(url)
  })

  test.each([
    'not an address',
    '',
    '/api/openai',
    'http://',
    'https://user:secret@:x',
    // Parsed as an address whose scheme is `localhost:`.
    'localhost:11434/v1',
  ])('below %j: an error that names baseURL, no request', async (baseURL) => {
    const { fetch, calls } = fakeFetch(ok)
    const error = await failureOf(createClient({ baseURL, fetch }).request(get))
    expect(error).toBeInstanceOf(OpenAIError)
    expect(error.message).toContain('baseURL')
    expect(everythingIn(error)).not.toContain('secret')
    expect(calls).toEqual([])
  })
})

describe.each(eachClient)('the query ($name)', ({ createClient }) => {
  async function queryOf(
    layers: { base?: string; client?: object; operation?: object; call?: object },
    method: APIRequest['method'] = 'GET',
  ) {
    const server = await serve(json())
    const client = createClient({
      baseURL: server.baseURL + (layers.base ?? ''),
      query: layers.client as RequestOptions['query'],
    })
    const request = { method, path: '/files', query: layers.operation }
    await client.request(request, { query: layers.call as RequestOptions['query'] })
    return [...new URL(server.requests[0]?.url ?? '', server.origin).searchParams]
  }

  test('has the values of strings, numbers and booleans', async () => {
    expect(
      await queryOf({ operation: { after: 'file_1', limit: 2, deep: false, zero: 0, blank: '' } }),
    ).toEqual([
      ['after', 'file_1'],
      ['limit', '2'],
      ['deep', 'false'],
      ['zero', '0'],
      ['blank', ''],
    ])
  })

  test('has one parameter for each item of a list', async () => {
    const operation = { 'include[]': ['a', 'b'], none: [] }
    expect(await queryOf({ operation, call: { ids: [1] } })).toEqual([
      ['include[]', 'a'],
      ['include[]', 'b'],
      ['ids', '1'],
    ])
  })

  test('takes objects as bracketed writes them', async () => {
    const operation = { limit: 1, ...bracketed('metadata', { team: 'red', 'a&b': 'c=d' }) }
    expect(await queryOf({ operation })).toEqual([
      ['limit', '1'],
      ['metadata[team]', 'red'],
      ['metadata[a&b]', 'c=d'],
    ])
  })

  test('encodes what is special', async () => {
    const operation = {
      a: '1&b=2',
      'c=d': '#x',
      plus: 'a+b c',
      text: 'ü€🙂',
      line: 'a\r\nb',
      percent: '100%41',
    }
    expect(await queryOf({ operation })).toEqual(Object.entries(operation))
  })

  test('comes in layers: base URL, client, operation, call', async () => {
    const query = await queryOf({
      base: '?a=base&b=base&c=base&d=base',
      client: { b: 'client', c: 'client', d: 'client' },
      operation: { c: 'operation', d: 'operation' },
      call: { d: 'call', e: 'call' },
    })
    expect(Object.fromEntries(query)).toEqual({
      a: 'base',
      b: 'client',
      c: 'operation',
      d: 'call',
      e: 'call',
    })
    expect(query).toHaveLength(5)
  })

  test('loses by null, and keeps by undefined, what an earlier layer set', async () => {
    const query = await queryOf({
      base: '?version=1&tenant=a',
      client: { team: 'red', trace: true, tenant: null },
      operation: { limit: 5, order: 'asc', after: undefined },
      call: { team: null, limit: null, order: undefined, missing: null },
    })
    expect(query).toEqual([
      ['version', '1'],
      ['trace', 'true'],
      ['order', 'asc'],
    ])
  })

  test('replaces a list of an earlier layer as a whole', async () => {
    const operation = { include: ['a', 'b'] }
    expect(await queryOf({ operation, call: { include: ['c'] } })).toEqual([['include', 'c']])
  })

  test('goes with every method', async () => {
    expect(await queryOf({ call: { a: '1' } }, 'POST')).toEqual([['a', '1']])
    expect(await queryOf({ call: { a: '1' } }, 'DELETE')).toEqual([['a', '1']])
  })
})
