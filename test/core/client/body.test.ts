import { type APIRequest, requestJSON, requestText } from '@oaix/core'
import { describe, expect, test } from 'vitest'
import { eachClient } from '../../support/clients.ts'
import {
  fail,
  failureOf,
  fakeFetch,
  get,
  json,
  ok,
  post,
  type Recorded,
  reset,
  serve,
  skipBackoff,
} from './support.ts'

const upload = (body: object): APIRequest => ({ method: 'POST', path: '/files', body })

/** Node requires `duplex` for bodies that are streams. */
const uploadStream = (body: object): APIRequest => ({
  ...({ duplex: 'half' } as object),
  ...upload(body),
})

async function fieldsOf({ body, headers }: Recorded): Promise<[string, string][]> {
  const type = `${headers['content-type']}`
  const form = await new Response(new Uint8Array(body), { headers: { 'content-type': type } }).formData()
  const fields = [...form].map(async ([name, value]): Promise<[string, string]> => {
    return [name, typeof value === 'string' ? value : `${value.name}: ${await value.text()}`]
  })
  return Promise.all(fields)
}

describe.each(eachClient)('a JSON body ($name)', ({ createClient }) => {
  test('arrives as it is given', async () => {
    const server = await serve(json())
    const body = {
      model: 'm',
      none: null,
      gone: undefined,
      text: 'ü€🙂"\n',
      deep: { list: [1, { a: false }] },
    }
    await createClient({ baseURL: server.baseURL }).request({ ...post, body })
    const [request] = server.requests
    expect(JSON.parse(String(request?.body))).toEqual({ ...body, gone: undefined })
    expect(request).toMatchObject({ method: 'POST', url: '/v1/chat/completions' })
  })

  test('has the extra fields of the call over those of the params, which stay as they are', async () => {
    const server = await serve(json())
    const params = { model: 'm', user: 'a', seed: 1 }
    const options = { body: { user: 'b', provider_extra: { x: 1 }, seed: undefined } }
    await createClient({ baseURL: server.baseURL }).request({ ...post, body: params }, options)
    const sent = JSON.parse(String(server.requests[0]?.body))
    expect(sent).toMatchObject({ model: 'm', user: 'b', provider_extra: { x: 1 } })
    expect(params).toEqual({ model: 'm', user: 'a', seed: 1 })
  })

  test('is absent where the call has none, whatever the extra fields', async () => {
    const server = await serve(json(), json())
    const client = createClient({ baseURL: server.baseURL })
    await client.request(get, { body: { user: 'a' } })
    await client.request({ method: 'POST', path: '/runs/1/cancel' }, { body: { user: 'a' } })
    expect(server.requests.map(({ body }) => body.length)).toEqual([0, 0])
  })

  test('arrives unchanged on every attempt', async () => {
    const server = await serve(fail(500), fail(429), json())
    await createClient({ baseURL: server.baseURL }).request(post, { body: { user: 'a' } })
    expect(server.requests.map(({ body }) => String(body))).toEqual(Array(3).fill('{"model":"m","user":"a"}'))
  })

  const cycle = { model: 'm' }
  Object.assign(cycle, { cycle })

  test.each([
    { kind: 'a BigInt', body: { seed: 1n } },
    { kind: 'a cycle', body: cycle },
  ])('with $kind: the TypeError of the platform, no request', async ({ body }) => {
    const { fetch, calls } = fakeFetch(ok)
    const error = await failureOf(createClient({ fetch }).request({ ...post, body }))
    expect(error).toBeInstanceOf(TypeError)
    expect(calls).toEqual([])
  })
})

describe.each(eachClient)('a form ($name)', ({ createClient }) => {
  function makeForm() {
    const form = new FormData()
    form.set('purpose', 'batch')
    form.set('file', new File(['hello'], 'a.txt'))
    return form
  }

  test('arrives with its files, on every attempt', async () => {
    const server = await serve(fail(500), fail(503), json())
    await createClient({ baseURL: server.baseURL }).request(upload(makeForm()))
    const fields = await Promise.all(server.requests.map(fieldsOf))
    expect(fields).toEqual(
      Array(3).fill([
        ['purpose', 'batch'],
        ['file', 'a.txt: hello'],
      ]),
    )
  })
})

describe.each(eachClient)('a raw body ($name)', ({ createClient }) => {
  const bytes = new Uint8Array([0, 255, 10, 13, 128])

  test.each([
    { kind: 'a Blob', body: new Blob([bytes], { type: 'application/sdp' }), type: 'application/sdp' },
    { kind: 'a Blob without a type', body: new Blob([bytes]), type: undefined },
    { kind: 'bytes', body: bytes, type: undefined },
    { kind: 'a view of bytes', body: new Uint8Array([9, ...bytes, 9]).subarray(1, 6), type: undefined },
    { kind: 'a buffer', body: bytes.buffer, type: undefined },
  ])('is $kind, and is sent again on a retry', async ({ body, type }) => {
    const server = await serve(fail(500), json())
    await createClient({ baseURL: server.baseURL }).request(upload(body))
    expect(server.requests.map((request) => [...request.body])).toEqual([[...bytes], [...bytes]])
    expect(server.requests.map(({ headers }) => headers['content-type'])).toEqual([type, type])
  })

  test('is a URLSearchParams, and is sent again on a retry', async () => {
    const server = await serve(fail(500), json())
    await createClient({ baseURL: server.baseURL }).request(upload(new URLSearchParams({ a: '1 2', b: '&' })))
    expect(server.requests.map(({ body }) => String(body))).toEqual(['a=1+2&b=%26', 'a=1+2&b=%26'])
    expect(server.requests[0]?.headers['content-type']).toMatch(/^application\/x-www-form-urlencoded/)
  })

  test('takes the content type that the call gives', async () => {
    const server = await serve(json())
    const headers = { 'content-type': 'application/jsonl' }
    await createClient({ baseURL: server.baseURL }).request(upload(bytes), { headers })
    expect(server.requests[0]?.headers['content-type']).toBe('application/jsonl')
  })

  describe.each([
    { kind: 'a ReadableStream', make: () => new Blob(['one', 'two']).stream() },
    {
      kind: 'an async iterable',
      make: async function* () {
        yield new TextEncoder().encode('one')
        yield new TextEncoder().encode('two')
      },
    },
  ])('that is $kind', ({ make }) => {
    test('arrives', async () => {
      const server = await serve(json())
      await createClient({ baseURL: server.baseURL }).request(uploadStream(make()))
      expect(server.requests.map(({ body }) => String(body))).toEqual(['onetwo'])
    })

    test.each([429, 500])('is not sent again after status %i', async (status) => {
      const server = await serve(fail(status), json())
      const error = await failureOf(createClient({ baseURL: server.baseURL }).request(uploadStream(make())))
      expect(error).toMatchObject({ name: 'APIError', status })
      expect(error.attempts).toHaveLength(1)
      expect(server.requests).toHaveLength(1)
    })

    test('is not sent again after a broken connection', async () => {
      skipBackoff()
      const server = await serve(reset, json())
      const error = await failureOf(createClient({ baseURL: server.baseURL }).request(uploadStream(make())))
      expect(error.name).toBe('APIConnectionError')
      expect(error.attempts).toHaveLength(1)
      expect(server.requests).toHaveLength(1)
    })
  })

  test('that is a stream which breaks: a typed error with its cause', async () => {
    const server = await serve(json())
    const cause = new Error('disk gone')
    skipBackoff()
    const body = new ReadableStream({ pull: (controller) => controller.error(cause) })
    const error = await failureOf(createClient({ baseURL: server.baseURL }).request(uploadStream(body)))
    expect(error.name).toBe('APIConnectionError')
    const causes = [error.cause, (error.cause as Error).cause, ((error.cause as Error).cause as Error)?.cause]
    expect(causes).toContain(cause)
    expect(server.requests).toEqual([])
  })
})

describe.each(eachClient)('the settings of fetch ($name)', ({ createClient }) => {
  test('are those of the operation too', async () => {
    const { fetch, calls } = fakeFetch(ok)
    const settings = { keepalive: true, cache: 'no-store' } as const
    await createClient({ apiKey: 'key', fetch }).request({ ...post, ...settings })
    expect(calls[0]?.init).toMatchObject({
      method: 'POST',
      body: '{"model":"m"}',
      redirect: 'manual',
      ...settings,
    })
    expect(calls[0]?.init.signal).toBeInstanceOf(AbortSignal)
    expect(calls[0]?.headers.get('authorization')).toBe('Bearer key')
  })
})

describe.each(eachClient)('an answer ($name)', ({ createClient }) => {
  test('keeps status, headers and bytes', async () => {
    const server = await serve((response) => {
      response.writeHead(201, { 'x-request-id': 'req_1', 'content-type': 'text/plain' }).end('héllo')
    })
    const client = createClient({ baseURL: server.baseURL })
    const response = await client.request(get)
    expect(response.status).toBe(201)
    expect(response.headers.get('x-request-id')).toBe('req_1')
    expect(await response.text()).toBe('héllo')
    expect(await requestText(client, get)).toBe('héllo')
  })

  test('without a body is one', async () => {
    const server = await serve((response) => response.writeHead(204).end())
    const response = await createClient({ baseURL: server.baseURL }).request({ method: 'DELETE', path: '/x' })
    expect(response.status).toBe(204)
    expect(await response.text()).toBe('')
  })

  test('of JSON is decoded', async () => {
    const server = await serve(json({ id: 'ü', list: [null] }))
    const client = createClient({ baseURL: server.baseURL })
    expect(await requestJSON(client, get)).toEqual({ id: 'ü', list: [null] })
  })
})
