import { requestJSON, requestStream } from '@oaix/core'
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
  hang,
  json,
  post,
  reset,
  serve,
  stall,
} from './support.ts'

const key = 'sk-proj-Secret_Key-1234'

/** Refuses a key and quotes it, as some servers do. */
const echo =
  (status: number, body: (authorization: string) => string): Answer =>
  (response, { headers }) =>
    response
      .writeHead(status, { 'content-type': 'application/json', 'retry-after-ms': 0 })
      .end(body(`${headers.authorization}`))

describe.each(eachClient)('a key that the server quotes ($name)', ({ createClient }) => {
  test.each<{ kind: string; body: (authorization: string) => string }>([
    { kind: 'the message', body: (a) => JSON.stringify({ error: { message: `Incorrect API key: ${a}` } }) },
    {
      kind: 'every field',
      body: (a) =>
        JSON.stringify({ error: { message: `${a} ${a}`, code: a, type: a, param: a, deep: { a } } }),
    },
    { kind: 'an error that is a string', body: (a) => JSON.stringify({ error: `no ${a}` }) },
    { kind: 'the detail', body: (a) => JSON.stringify({ detail: [{ input: a }] }) },
    { kind: 'text', body: (a) => `no such key: ${a}` },
  ])('in $kind is blotted out', async ({ body }) => {
    const server = await serve(echo(401, body))
    const client = createClient({ apiKey: key, baseURL: server.baseURL })
    for (const error of [
      await failureOf(client.request(get)),
      await failureOf(requestJSON(client, post)),
      await failureOf(requestStream(client, post)),
    ]) {
      expect(error.status).toBe(401)
      expect(everythingIn(error)).not.toContain(key)
      expect(JSON.stringify(error)).not.toContain(key)
    }
  })

  test('leaves the rest of the message', async () => {
    const server = await serve(echo(401, (a) => JSON.stringify({ error: { message: `Incorrect: ${a}.` } })))
    const error = await failureOf(createClient({ apiKey: key, baseURL: server.baseURL }).request(get))
    expect(error.message).toMatch(/^GET \/models: 401 Incorrect: Bearer \*+\.$/)
  })

  test('that rotates is the one of the attempt', async () => {
    const server = await serve(echo(500, (a) => JSON.stringify({ error: { message: a } })))
    let calls = 0
    const client = createClient({ apiKey: () => `${key}-${++calls}`, baseURL: server.baseURL })
    const error = await failureOf(client.request(get))
    expect(calls).toBe(3)
    expect(everythingIn(error)).not.toContain(key)
  })

  test.each([
    { kind: 'signs of a pattern', key: 'a$&b.*(c', given: 'a$&b.*(c' },
    { kind: 'the line end of a file', key: 'sk-of-a-file', given: 'sk-of-a-file\n' },
  ])('is found with $kind', async ({ key, given }) => {
    const server = await serve(echo(401, (a) => `{"error":{"message":"Incorrect: ${a}"}}`))
    const error = await failureOf(createClient({ apiKey: given, baseURL: server.baseURL }).request(get))
    expect(error.message).toContain('Incorrect')
    expect(error.message).not.toContain(key)
    expect(error.error?.message).not.toContain(key)
  })
})

describe.each(eachClient)('no secret is in the error ($name)', ({ createClient }) => {
  const secrets = /Secret_Key|hidden-header|hidden-query|hidden-password|hidden-text/

  test.each<{ kind: string; answer: Answer }>([
    { kind: 'a broken connection', answer: reset },
    { kind: 'a broken body', answer: breakOff() },
    { kind: 'a timeout before the headers', answer: hang },
    { kind: 'a timeout in the body', answer: stall() },
    { kind: 'a status', answer: json({ error: { message: 'no' } }, 400) },
    {
      kind: 'a page',
      answer: (response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<'),
    },
  ])('of $kind', async ({ answer }) => {
    const server = await serve(answer)
    const client = createClient({
      apiKey: key,
      baseURL: `${server.baseURL}?api-key=hidden-query`,
      headers: { 'api-key': 'hidden-header' },
      timeout: 150,
      maxRetries: 0,
    })
    const body = { messages: [{ role: 'user', content: 'hidden-text' }] }
    const error = await failureOf(requestJSON(client, { ...post, body }))
    expect(server.requests[0]).toMatchObject({
      url: '/v1/chat/completions?api-key=hidden-query',
      headers: { 'api-key': 'hidden-header', authorization: `Bearer ${key}` },
    })
    expect(everythingIn(error)).not.toMatch(secrets)
  })

  test('of a refused connection', async () => {
    const client = createClient({
      apiKey: key,
      baseURL: `${await closedPort()}/v1?api-key=hidden-query`,
      headers: { 'api-key': 'hidden-header' },
      maxRetries: 0,
    })
    const error = await failureOf(client.request(post))
    expect(error.name).toBe('APIConnectionError')
    expect(everythingIn(error)).not.toMatch(secrets)
  })

  test('of a base URL with a password, which fetch refuses', async () => {
    const baseURL = 'https://user:hidden-password@gateway.test/v1'
    const error = await failureOf(createClient({ apiKey: key, baseURL, maxRetries: 0 }).request(get))
    expect(error.name).toMatch(/^(OpenAIError|APIConnectionError)$/)
    expect(everythingIn(error)).not.toMatch(secrets)
  })
})

describe.each(eachClient)('a redirect ($name)', ({ createClient }) => {
  test.each([301, 302, 303, 307, 308])(
    'with status %i is a typed error, and takes nothing away',
    async (status) => {
      const other = await serve(json())
      const server = await serve((response) =>
        response.writeHead(status, { location: `${other.origin}/steal`, 'x-request-id': 'req_9' }).end(),
      )
      const client = createClient({
        apiKey: key,
        baseURL: server.baseURL,
        headers: { 'api-key': 'hidden-header' },
      })
      for (const request of [get, post, { ...get, stream: true }]) {
        const error = await failureOf(client.request(request))
        expect(error).toMatchObject({ name: 'APIError', status, requestID: 'req_9' })
        expect(error.message).toContain(`${status}`)
      }
      expect(server.requests).toHaveLength(3)
      expect(other.requests).toEqual([])
    },
  )

  test('is refused of a fetch that reports it as an opaque answer, as browsers do', async () => {
    const opaque = Object.defineProperty(Response.error(), 'type', { value: 'opaqueredirect' })
    const { fetch, calls } = fakeFetch(() => opaque)
    const error = await failureOf(createClient({ fetch, maxRetries: 0 }).request(get))
    expect(error.name).toMatch(/^API(Connection)?Error$/)
    expect(calls[0]?.init.redirect).toBe('manual')
  })
})
