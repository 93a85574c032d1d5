import { type APIRequest, type Client, type RequestOptions, requestJSON, withOptions } from '@oaix/core'
import nock from 'nock'
import { afterEach, describe, expect, test } from 'vitest'
import { eachClient } from '../support/clients.ts'

const request: APIRequest = { method: 'POST', path: '/things', body: { name: 'a' } }

function recording() {
  const calls: RequestOptions[] = []
  const client: Client = {
    request: async (given, options) => {
      expect(given).toBe(request)
      calls.push({ ...options })
      return Response.json(1)
    },
  }
  return { client, calls }
}

describe('withOptions', () => {
  test('are those of a call that brings none', async () => {
    const { signal } = new AbortController()
    const { client, calls } = recording()
    await withOptions(client, {
      timeout: 5,
      maxRetries: 0,
      deadline: 9,
      signal,
      idempotencyKey: 'k',
    }).request(request)

    expect(calls).toMatchObject([{ timeout: 5, maxRetries: 0, deadline: 9, idempotencyKey: 'k' }])
    expect(calls[0]?.signal).toBe(signal)
  })

  test('give way to those of a call, but not to undefined', async () => {
    const { client, calls } = recording()
    const own = new AbortController().signal
    const patient = withOptions(client, {
      timeout: 5,
      maxRetries: 4,
      deadline: 9,
      signal: new AbortController().signal,
    })
    await patient.request(request, { timeout: 6, maxRetries: undefined, signal: own })
    await patient.request(request, { maxRetries: 0, deadline: undefined })

    expect(calls).toMatchObject([
      { timeout: 6, maxRetries: 4, deadline: 9 },
      { timeout: 5, maxRetries: 0, deadline: 9 },
    ])
    expect(calls[0]?.signal).toBe(own)
  })

  test('are merged in headers, query and body', async () => {
    const { client, calls } = recording()
    const layered = withOptions(client, {
      headers: { a: '1', b: '1' },
      query: { a: 1, b: 1 },
      body: { a: 1, b: 1 },
    })
    await layered.request(request, {
      headers: { b: '2', c: '2' },
      query: { b: 2, c: 2 },
      body: { b: 2, c: 2 },
    })

    expect(calls).toMatchObject([
      { headers: { a: '1', b: '2', c: '2' }, query: { a: 1, b: 2, c: 2 }, body: { a: 1, b: 2, c: 2 } },
    ])
  })

  test('lie in layers, the inner under the outer', async () => {
    const { client, calls } = recording()
    const inner = withOptions(client, { timeout: 1, maxRetries: 1, headers: { a: '1', b: '1' } })
    const outer = withOptions(inner, { timeout: 2, headers: { b: '2', c: '2' } })
    await outer.request(request, { headers: { c: '3' } })

    expect(calls).toMatchObject([{ timeout: 2, maxRetries: 1, headers: { a: '1', b: '2', c: '3' } }])
  })

  test('leave the given client, defaults and options as they are', async () => {
    const { client, calls } = recording()
    const defaults = Object.freeze({ headers: Object.freeze({ a: '1' }) })
    const options = Object.freeze({ headers: Object.freeze({ b: '1' }) })
    await withOptions(client, defaults).request(request, options)
    await client.request(request)

    expect(calls[1]).toEqual({})
    expect([defaults, options]).toEqual([{ headers: { a: '1' } }, { headers: { b: '1' } }])
  })
})

describe.each(eachClient)('withOptions over the wire ($name)', ({ createClient }) => {
  const client = createClient({
    apiKey: 'sk-test',
    baseURL: 'http://core.test/v1',
    maxRetries: 0,
    headers: { 'x-client': '1', 'x-gone': '1' },
  })

  afterEach(() => {
    nock.cleanAll()
  })

  /** What arrives of a call with these options. */
  async function arrive(given: Client, options?: RequestOptions) {
    const arrived: { headers: Record<string, unknown>; query: Record<string, string>; body: unknown }[] = []
    nock('http://core.test')
      .post('/v1/things')
      .query(true)
      .reply(200, async (request: Request) => {
        const query = Object.fromEntries(new URL(request.url).searchParams)
        arrived.push({ headers: Object.fromEntries(request.headers), query, body: await request.json() })
        return '1'
      })
    await requestJSON(given, request, options)
    return arrived[0] as (typeof arrived)[0]
  }

  test('each layer can replace, remove and leave', async () => {
    const layered = withOptions(client, {
      headers: { 'x-gone': null, 'x-default': '1', 'X-Case': '1' },
      query: { a: 'b' },
      body: { extra: 1 },
    })
    const { headers, query, body } = await arrive(layered, { headers: { 'x-case': '2' } })

    expect(headers).toMatchObject({ 'x-client': '1', 'x-default': '1', 'x-case': '2' })
    expect(headers).not.toHaveProperty('x-gone')
    expect(query).toEqual({ a: 'b' })
    expect(body).toEqual({ name: 'a', extra: 1 })

    const removed = await arrive(layered, { headers: { 'x-default': null }, query: { a: null } })
    expect(removed.headers).not.toHaveProperty('x-default')
    expect(removed.query).toEqual({})
  })

  test('undefined leaves what an earlier layer set', async () => {
    const layered = withOptions(client, { headers: { 'x-default': '1' }, query: { a: 'b' } })
    const { headers, query } = await arrive(layered, {
      headers: { 'x-default': undefined, 'x-client': undefined },
      query: { a: undefined },
    })

    expect(headers).toMatchObject({ 'x-default': '1', 'x-client': '1' })
    expect(query).toEqual({ a: 'b' })
  })
})
