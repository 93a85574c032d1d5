import { type APIError, createClient, isAPIError, type Ky, OpenAIError } from '@oaix/core'
import ky1 from 'ky'
import ky2 from 'ky-2'
import { describe, expect, test, vi } from 'vitest'
import {
  deaf,
  fail,
  failing,
  failureOf,
  fakeFetch,
  get,
  json,
  ok,
  onFakeClock,
  post,
  serve,
  until,
} from './support.ts'

interface Hooks {
  beforeRequest?: (request: Request, options: object) => unknown
  beforeRetry?: (state: { request: Request; error: Error; retryCount: number }) => unknown
  afterResponse?: (response: Response, request: Request) => unknown
}

const list = <Item>(item: Item | undefined) => (item ? [item] : [])

/** Instances of both majors with these hooks, whose signatures differ. */
const majors = [
  {
    name: 'ky 1',
    stop: ky1.stop,
    retry: ky1.retry,
    create: (options: object): Ky => ky1.create(options),
    hooked: ({ beforeRequest, beforeRetry, afterResponse }: Hooks): Ky =>
      ky1.create({
        hooks: {
          beforeRequest: list(beforeRequest as never),
          beforeRetry: list(beforeRetry as never),
          afterResponse: list(
            afterResponse && ((request, _options, response) => afterResponse(response, request) as Response),
          ),
        },
      }),
  },
  {
    name: 'ky 2',
    stop: ky2.stop,
    retry: ky2.retry,
    create: (options: object): Ky => ky2.create(options),
    hooked: ({ beforeRequest, beforeRetry, afterResponse }: Hooks): Ky =>
      ky2.create({
        hooks: {
          beforeRequest: list(
            beforeRequest && (({ request, options }) => beforeRequest(request, options) as Request),
          ),
          beforeRetry: list(beforeRetry as never),
          afterResponse: list(
            afterResponse && (({ response, request }) => afterResponse(response, request) as Response),
          ),
        },
      }),
  },
]

describe.each(majors)('hooks of $name', ({ hooked, stop, retry }) => {
  test('before the request change its headers and address, on every attempt', async () => {
    const server = await serve(fail(500), json())
    const ky = hooked({
      beforeRequest(request) {
        request.headers.set('x-team', 'blue')
        request.headers.set('x-added', '1')
        request.headers.delete('x-secret-plan')
        const url = new URL(request.url)
        url.searchParams.set('via', 'hook')
        return new Request(url, request)
      },
    })
    const client = createClient({
      ky,
      apiKey: 'key',
      baseURL: server.baseURL,
      project: 'proj_1',
      headers: { 'x-team': 'red', 'x-secret-plan': '1' },
    })
    await client.request(post)
    expect(server.requests).toHaveLength(2)
    for (const request of server.requests) {
      expect(request).toMatchObject({
        method: 'POST',
        url: '/v1/chat/completions?via=hook',
        headers: { 'x-team': 'blue', 'x-added': '1', authorization: 'Bearer key' },
      })
      expect(request.headers).toHaveProperty('openai-project', 'proj_1')
      expect(request.headers).not.toHaveProperty('x-secret-plan')
      expect(String(request.body)).toBe('{"model":"m"}')
    }
  })

  test('before the request see neither the key nor the body', async () => {
    const server = await serve(fail(500), json())
    const seen: unknown[] = []
    const note = (request: Request, options: object = {}) => {
      seen.push([...request.headers], request.body, request.url, JSON.stringify(options))
      for (const value of Object.values(options)) if (value instanceof Headers) seen.push([...value])
    }
    const ky = hooked({
      beforeRequest: (request, options) => note(request, options),
      beforeRetry: ({ request }) => note(request),
      afterResponse: (_response, request) => note(request),
    })
    const apiKey = vi.fn(() => 'sk-secret')
    await createClient({ ky, apiKey, baseURL: server.baseURL, headers: { 'x-tenant': 'org-1' } }).request(
      post,
    )
    expect(seen.length).toBeGreaterThan(8)
    expect(JSON.stringify(seen)).toContain('org-1')
    expect(JSON.stringify(seen)).not.toMatch(/sk-secret|"model"|Bearer/)
    expect(server.requests[0]?.headers.authorization).toBe('Bearer sk-secret')
  })

  test('may bring an authorization of their own', async () => {
    const server = await serve(json())
    const ky = hooked({ beforeRequest: (request) => request.headers.set('authorization', 'Basic abc') })
    await createClient({ ky, apiKey: 'key', baseURL: server.baseURL }).request(get)
    expect(server.requests[0]?.headers.authorization).toBe('Basic abc')
  })

  test('leave the boundary of a form alone', async () => {
    const server = await serve(json())
    const ky = hooked({ beforeRequest: (request) => request.headers.set('x-added', '1') })
    const body = new FormData()
    body.set('purpose', 'batch')
    await createClient({ ky, baseURL: server.baseURL }).request({ ...post, body })
    const [request] = server.requests
    const boundary = /boundary=(\S+)/.exec(`${request?.headers['content-type']}`)?.[1]
    expect(boundary).toBeTruthy()
    expect(String(request?.body)).toContain(`--${boundary}--`)
  })

  test('before the request may answer it', async () => {
    const { fetch, calls } = fakeFetch(ok)
    const ky = hooked({ beforeRequest: () => Response.json({ cached: true }) })
    const response = await createClient({ ky, fetch }).request(get)
    expect(await response.json()).toEqual({ cached: true })
    expect(calls).toEqual([])
  })

  test('before the request may answer it with an error', async () => {
    const { fetch, calls } = fakeFetch(ok)
    const answer = () => new Response('', { status: 403 })
    const error = await failureOf(createClient({ ky: hooked({ beforeRequest: answer }), fetch }).request(get))
    expect(error).toBeInstanceOf(OpenAIError)
    expect(error.message).toMatch(/hook/)
    expect(calls).toEqual([])
  })

  test('before a retry see the error, and change what is sent', async () => {
    const server = await serve(fail(500), fail(429), json())
    const seen: unknown[] = []
    const ky = hooked({
      beforeRetry({ request, error, retryCount }) {
        seen.push([isAPIError(error), (error as APIError).status, retryCount])
        request.headers.set('x-retry', `${retryCount}`)
      },
    })
    await createClient({ ky, apiKey: 'key', baseURL: server.baseURL }).request(post)
    expect(seen).toEqual([
      [true, 500, 1],
      [true, 429, 2],
    ])
    expect(server.requests.map(({ headers }) => headers['x-retry'])).toEqual([undefined, '1', '2'])
    expect(server.requests[2]?.headers.authorization).toBe('Bearer key')
  })

  test('before a retry are not called after the last attempt', async () => {
    const beforeRetry = vi.fn()
    const { fetch } = fakeFetch(failing(500, { 'retry-after-ms': '0' }))
    await failureOf(createClient({ ky: hooked({ beforeRetry }), fetch, maxRetries: 1 }).request(get))
    await failureOf(
      createClient({ ky: hooked({ beforeRetry }), fetch: fakeFetch(failing(400)).fetch }).request(get),
    )
    expect(beforeRetry).toHaveBeenCalledTimes(1)
  })

  test('before a retry may answer in its place, well or not', async () => {
    const { fetch, calls } = fakeFetch(failing(500, { 'retry-after-ms': '0' }))
    const well = createClient({ ky: hooked({ beforeRetry: () => Response.json({ cached: true }) }), fetch })
    expect(await (await well.request(get)).json()).toEqual({ cached: true })
    const badly = createClient({
      ky: hooked({ beforeRetry: () => new Response('', { status: 404 }) }),
      fetch,
    })
    expect(await failureOf(badly.request(get))).toBeInstanceOf(OpenAIError)
    expect(calls).toHaveLength(2)
  })

  test('before a retry may stop the call: a typed error', async () => {
    const { fetch, calls } = fakeFetch(failing(500, { 'retry-after-ms': '0' }))
    const error = await failureOf(
      createClient({ ky: hooked({ beforeRetry: () => stop }), fetch }).request(get),
    )
    expect(error).toBeInstanceOf(OpenAIError)
    expect(error.message).toMatch(/hook/)
    expect(calls).toHaveLength(1)
  })

  test('that throw before a retry end the call with what they throw', async () => {
    const thrown = new Error('no more')
    const { fetch, calls } = fakeFetch(failing(500, { 'retry-after-ms': '0' }))
    const ky = hooked({
      beforeRetry() {
        throw thrown
      },
    })
    expect(await failureOf(createClient({ ky, fetch }).request(get))).toBe(thrown)
    expect(calls).toHaveLength(1)
  })

  test('after the answer see it, and may replace it', async () => {
    const { fetch } = fakeFetch(() => Response.json({ id: 1 }, { headers: { 'x-request-id': 'req_1' } }))
    const seen: unknown[] = []
    const ky = hooked({
      async afterResponse(response) {
        seen.push(response.headers.get('x-request-id'), await response.json())
        return Response.json({ id: 2 })
      },
    })
    const response = await createClient({ ky, fetch }).request(get)
    expect(seen).toEqual(['req_1', { id: 1 }])
    expect(await response.json()).toEqual({ id: 2 })
  })

  test('after the answer may replace it by an error', async () => {
    const { fetch } = fakeFetch(ok)
    const afterResponse = () => new Response('', { status: 451 })
    const error = await failureOf(createClient({ ky: hooked({ afterResponse }), fetch }).request(get))
    expect(error).toBeInstanceOf(OpenAIError)
    expect(error.message).toMatch(/hook/)
  })

  test('after the answer may ask for another attempt, but not for ever', async () => {
    const { fetch, calls } = fakeFetch(ok)
    const controller = new AbortController()
    const ky = hooked({
      afterResponse() {
        if (calls.length > 9) controller.abort()
        return retry()
      },
    })
    const error = await failureOf(createClient({ ky, fetch }).request(get, { signal: controller.signal }))
    expect(error).toBeInstanceOf(Error)
    expect(calls.length).toBeGreaterThan(1)
    expect(calls.length).toBeLessThanOrEqual(4)
  })

  test('that never end are ended by an abort', async () => {
    const { fetch, calls } = fakeFetch(ok)
    const ky = hooked({ beforeRequest: () => new Promise(() => {}) })
    const controller = new AbortController()
    setTimeout(() => controller.abort('left'), 20)
    const aborted = createClient({ ky, fetch }).request(get, { signal: controller.signal })
    expect(await failureOf(aborted)).toBe('left')
    expect(calls).toEqual([])
  })

  test('that never end are ended by the deadline', async () => {
    const { fetch, calls } = fakeFetch(ok)
    const ky = hooked({ beforeRequest: () => new Promise(() => {}) })
    const signal = AbortSignal.timeout(2000)
    const late = createClient({ ky, fetch, deadline: 50 }).request(get, { signal })
    expect((await failureOf(late)).name).toBe('APITimeoutError')
    expect(calls).toEqual([])
  })
})

describe.each(majors)('an instance of $name', ({ name, create }) => {
  const prefix = name === 'ky 1' ? 'prefixUrl' : 'prefix'

  test(`with ${prefix} does not move the address`, async () => {
    const server = await serve(json())
    const ky = create({ [prefix]: 'https://elsewhere.test/api' })
    await createClient({ ky, baseURL: server.baseURL }).request(get)
    expect(server.requests.map(({ url }) => url)).toEqual(['/v1/models'])
  })

  test('with settings of the platform, such as a dispatcher, hands them to fetch', async () => {
    const { fetch, calls } = fakeFetch(ok)
    const dispatcher = { dispatch: () => false }
    await createClient({ ky: create({ dispatcher }), fetch }).request(get)
    expect(calls[0]?.init).toMatchObject({ dispatcher })
  })

  test('with headers adds them, below those of the client', async () => {
    const server = await serve(json())
    const ky = create({ headers: { 'x-team': 'blue', 'x-app': 'a' } })
    await createClient({ ky, baseURL: server.baseURL, headers: { 'x-team': 'red' } }).request(get)
    expect(server.requests[0]?.headers).toMatchObject({
      'x-team': 'red',
      'x-app': 'a',
    })
  })

  test.each([
    { kind: 'a backoff limit', retry: { backoffLimit: 1 } },
    { kind: 'a jitter', retry: { jitter: () => 1 } },
    { kind: 'full jitter', retry: { jitter: true } },
    { kind: 'a delay', retry: { delay: () => 1 } },
    { kind: 'a longest retry-after', retry: { maxRetryAfter: 1 } },
    { kind: 'no retries', retry: 0 },
    { kind: 'no methods', retry: { methods: [] } },
    { kind: 'a verdict of its own', retry: { shouldRetry: () => false } },
  ])('with $kind does not undercut the waits', async ({ retry }) => {
    const { fetch, calls } = fakeFetch(failing(429, { 'retry-after': '7' }), failing(500), ok)
    vi.spyOn(Math, 'random').mockReturnValue(0)
    const { error } = await onFakeClock(() => createClient({ ky: create({ retry }), fetch }).request(post))
    expect(error).toBeUndefined()
    const [first = 0, second = 0, third = 0] = calls.map(({ at }) => at)
    expect(second - first).toBeGreaterThanOrEqual(7000)
    expect(third - first).toBeGreaterThanOrEqual(8000)
    expect(third - first).toBeLessThan(8010)
  })

  test('with a timeout of its own does not shorten an attempt', async () => {
    const { fetch } = fakeFetch(deaf)
    const client = createClient({ ky: create({ timeout: 1 }), fetch, timeout: 2000, maxRetries: 0 })
    const { error, took } = await onFakeClock(() => client.request(get))
    expect([error.name, took]).toEqual(['APITimeoutError', 2000])
  })

  test('that throws for statuses leaves that to the client', async () => {
    const { fetch } = fakeFetch(failing(404))
    const client = createClient({ ky: create({ throwHttpErrors: true }), fetch })
    expect(await failureOf(client.request(get))).toMatchObject({ name: 'APIError', status: 404 })
  })

  test('keeps no signal of the caller', async () => {
    const server = await serve(() => {})
    const client = createClient({ ky: create({}), baseURL: server.baseURL })
    const controller = new AbortController()
    const call = failureOf(client.request(get, { signal: controller.signal }))
    await until(() => server.requests.length)
    controller.abort('left')
    expect(await call).toBe('left')
    await until(() => server.broken.length === 1)
  })
})
