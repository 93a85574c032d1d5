import { APIConnectionError, APIError } from '@oaix/core'
import { describe, expect, test } from 'vitest'
import { eachClient } from '../../support/clients.ts'
import {
  breakOff,
  closedPort,
  fail,
  failureOf,
  fakeFetch,
  get,
  json,
  ok,
  post,
  reset,
  serve,
  skipBackoff,
  stall,
} from './support.ts'

describe.each(eachClient)('retries ($name)', ({ createClient }) => {
  test.each([408, 409, 429, 500, 501, 502, 503, 504, 529])('follow status %i', async (status) => {
    const server = await serve(fail(status), json({ id: 1 }))
    const response = await createClient({ baseURL: server.baseURL }).request(post)
    expect(await response.json()).toEqual({ id: 1 })
    expect(server.requests).toHaveLength(2)
  })

  test.each([400, 401, 402, 403, 404, 410, 413, 418, 422, 425, 451])('never follow %i', async (status) => {
    const server = await serve(fail(status), json())
    const error = await failureOf(createClient({ baseURL: server.baseURL }).request(post))
    expect(error).toBeInstanceOf(APIError)
    expect(error.status).toBe(status)
    expect(server.requests).toHaveLength(1)
  })

  test.each(['GET', 'POST', 'DELETE'] as const)('are the same for %s', async (method) => {
    const server = await serve(fail(500), json())
    await createClient({ baseURL: server.baseURL }).request({ method, path: '/files/1' })
    expect(server.requests.map((request) => `${request.method} ${request.url}`)).toEqual(
      Array(2).fill(`${method} /v1/files/1`),
    )
  })

  test.each([
    { status: 400, verdict: 'true', requests: 2 },
    { status: 404, verdict: 'true', requests: 2 },
    { status: 409, verdict: 'false', requests: 1 },
    { status: 429, verdict: 'false', requests: 1 },
    { status: 500, verdict: 'false', requests: 1 },
  ])('of $status with x-should-retry: $verdict make $requests request(s)', async (row) => {
    const server = await serve(fail(row.status, { 'x-should-retry': row.verdict }), json())
    await createClient({ baseURL: server.baseURL })
      .request(post)
      .catch(() => {})
    expect(server.requests).toHaveLength(row.requests)
  })

  test('are two by default', async () => {
    const server = await serve(fail(500))
    const error = await failureOf(createClient({ baseURL: server.baseURL }).request(post))
    expect(error.status).toBe(500)
    expect(server.requests).toHaveLength(3)
  })

  test.each([
    { client: 0, call: undefined, requests: 1 },
    { client: 4, call: undefined, requests: 5 },
    { client: 4, call: 1, requests: 2 },
    { client: 1, call: 0, requests: 1 },
    { client: 0, call: 3, requests: 4 },
  ])('are $client for the client and $call for the call: $requests request(s)', async (row) => {
    const server = await serve(fail(503))
    const client = createClient({ baseURL: server.baseURL, maxRetries: row.client })
    await failureOf(client.request(post, { maxRetries: row.call }))
    expect(server.requests).toHaveLength(row.requests)
  })

  test('end with the error of the last attempt', async () => {
    const server = await serve(fail(500), fail(429), fail(404))
    const error = await failureOf(createClient({ baseURL: server.baseURL }).request(post))
    expect(error).toMatchObject({ status: 404, requestID: 'req_404' })
  })

  test('are told by attempts: status, request id and wait of each', async () => {
    const server = await serve(
      fail(500, { 'retry-after-ms': 7 }),
      fail(429, { 'retry-after-ms': 5 }),
      fail(503, { 'retry-after-ms': 3 }),
    )
    const error = await failureOf(createClient({ baseURL: server.baseURL }).request(post))
    expect(error.attempts).toEqual([
      { status: 500, requestID: 'req_500', wait: 7 },
      { status: 429, requestID: 'req_429', wait: 5 },
      { status: 503, requestID: 'req_503', wait: undefined },
    ])
  })

  test('that were not made are told too', async () => {
    const server = await serve(fail(400))
    const error = await failureOf(createClient({ baseURL: server.baseURL }).request(post))
    expect(error.attempts).toEqual([{ status: 400, requestID: 'req_400', wait: undefined }])
  })

  test('belong to one call', async () => {
    const server = await serve(fail(500))
    const client = createClient({ baseURL: server.baseURL, maxRetries: 1 })
    await failureOf(client.request(post))
    const error = await failureOf(client.request(post))
    expect(error.attempts).toHaveLength(2)
    expect(server.requests).toHaveLength(4)
  })

  test('follow a refused connection', async () => {
    skipBackoff()
    const baseURL = `${await closedPort()}/v1`
    const error = await failureOf(createClient({ baseURL, maxRetries: 1 }).request(post))
    expect(error).toBeInstanceOf(APIConnectionError)
    expect(error.attempts).toEqual([
      { status: undefined, requestID: undefined, wait: expect.any(Number) },
      { status: undefined, requestID: undefined, wait: undefined },
    ])
  })

  test.each([
    { kind: 'before the headers', answer: reset },
    { kind: 'in the middle of a buffered body', answer: breakOff() },
  ])('follow a connection that breaks $kind', async ({ answer }) => {
    skipBackoff()
    const server = await serve(answer, json({ id: 1 }))
    const response = await createClient({ baseURL: server.baseURL, maxRetries: 1 }).request(post)
    expect(await response.json()).toEqual({ id: 1 })
    expect(server.requests).toHaveLength(2)
  })

  test('of a connection that breaks in the middle of every body end with a typed error', async () => {
    skipBackoff()
    const server = await serve(breakOff())
    const error = await failureOf(createClient({ baseURL: server.baseURL, maxRetries: 1 }).request(post))
    expect(error.name).toBe('APIConnectionError')
    expect(error.attempts).toHaveLength(2)
    expect(server.requests).toHaveLength(2)
  })

  test('never follow the headers of a stream', async () => {
    const server = await serve(breakOff(), json())
    const client = createClient({ baseURL: server.baseURL })
    const response = await client.request({ ...post, stream: true })
    expect(response.status).toBe(200)
    await failureOf(response.text())
    expect(server.requests).toHaveLength(1)
  })

  test('follow the status of a stream', async () => {
    const server = await serve(fail(503), json({ id: 1 }))
    const client = createClient({ baseURL: server.baseURL })
    const response = await client.request({ ...post, stream: true })
    expect(await response.json()).toEqual({ id: 1 })
    expect(server.requests).toHaveLength(2)
  })

  test('follow an attempt that took too long', async () => {
    skipBackoff()
    const server = await serve(stall(), json({ id: 1 }))
    const client = createClient({ baseURL: server.baseURL, timeout: 100, maxRetries: 1 })
    const response = await client.request(post)
    expect(await response.json()).toEqual({ id: 1 })
    expect(server.requests).toHaveLength(2)
  })

  test.each([
    { kind: 'an Error', thrown: new Error('boom') },
    { kind: 'a TypeError that is no network error', thrown: new TypeError('x is not a function') },
    { kind: 'a string', thrown: 'boom' },
    { kind: 'null', thrown: null },
    { kind: 'undefined', thrown: undefined },
  ])('follow a fetch that rejects with $kind, and end with a typed error', async ({ thrown }) => {
    skipBackoff()
    const { fetch, calls } = fakeFetch(() => Promise.reject(thrown))
    const error = await failureOf(createClient({ fetch, maxRetries: 1 }).request(post))
    expect(error).toBeInstanceOf(APIConnectionError)
    expect(error.message).toMatch(/^POST \/chat\/completions: /)
    expect(calls).toHaveLength(2)
  })

  test('do not stop for a fetch that throws at once', async () => {
    skipBackoff()
    const { fetch, calls } = fakeFetch(() => {
      throw new Error('boom')
    }, ok)
    const response = await createClient({ fetch, maxRetries: 1 }).request(get)
    expect(response.ok).toBe(true)
    expect(calls).toHaveLength(2)
  })
})
