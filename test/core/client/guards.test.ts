import {
  APIConnectionError,
  APIError,
  APITimeoutError,
  errorToJSON,
  isAPIError,
  isAuthenticationError,
  isBadRequestError,
  isConflictError,
  isConnectionError,
  isInternalServerError,
  isNotFoundError,
  isPermissionDeniedError,
  isRateLimitError,
  isStreamError,
  isTimeoutError,
  isUnprocessableEntityError,
  OpenAIError,
  requestStream,
} from '@oaix/core'
import { describe, expect, test, vi } from 'vitest'
import { eachClient } from '../../support/clients.ts'
import { deaf, fail, failing, failureOf, fakeFetch, get, serve } from './support.ts'

const guards = {
  isAPIError,
  isAuthenticationError,
  isBadRequestError,
  isConflictError,
  isConnectionError,
  isInternalServerError,
  isNotFoundError,
  isPermissionDeniedError,
  isRateLimitError,
  isStreamError,
  isTimeoutError,
  isUnprocessableEntityError,
}

const guardsOf = (error: unknown) =>
  Object.entries(guards).flatMap(([name, guard]) => (guard(error) ? [name] : []))

const statuses: [status: number, guard?: keyof typeof guards][] = [
  [302],
  [400, 'isBadRequestError'],
  [401, 'isAuthenticationError'],
  [402],
  [403, 'isPermissionDeniedError'],
  [404, 'isNotFoundError'],
  [409, 'isConflictError'],
  [418],
  [422, 'isUnprocessableEntityError'],
  [429, 'isRateLimitError'],
  [500, 'isInternalServerError'],
  [503, 'isInternalServerError'],
  [599, 'isInternalServerError'],
]

const truncated = () =>
  new Response('data: 1\n\n', { headers: { 'content-type': 'text/event-stream', 'x-request-id': 'req_1' } })

async function streamErrorOf(createClient: (typeof eachClient)[number]['createClient']) {
  const stream = await requestStream(createClient({ fetch: fakeFetch(truncated).fetch }), get)
  return failureOf(
    (async () => {
      for await (const _item of stream);
    })(),
  )
}

describe.each(eachClient)('the guards ($name)', ({ createClient }) => {
  test.each(statuses)('know status %i', async (status, guard) => {
    const server = await serve(fail(status))
    const error = await failureOf(createClient({ baseURL: server.baseURL, maxRetries: 0 }).request(get))
    expect(guardsOf(error)).toEqual(guard ? ['isAPIError', guard] : ['isAPIError'])
  })

  test('know connection errors', async () => {
    const { fetch } = fakeFetch(() => Promise.reject(new TypeError('fetch failed')))
    const error = await failureOf(createClient({ fetch, maxRetries: 0 }).request(get))
    expect(guardsOf(error)).toEqual(['isConnectionError'])
  })

  test('know timeouts', async () => {
    const { fetch } = fakeFetch(deaf)
    const error = await failureOf(createClient({ fetch, timeout: 10, maxRetries: 0 }).request(get))
    expect(guardsOf(error)).toEqual(['isConnectionError', 'isTimeoutError'])
  })

  test('know stream errors', async () => {
    expect(guardsOf(await streamErrorOf(createClient))).toEqual(['isAPIError', 'isStreamError'])
  })

  test('know bad input and aborts as none of these', async () => {
    const client = createClient({ baseURL: 'nowhere' })
    expect(guardsOf(await failureOf(client.request(get)))).toEqual([])
    const { fetch } = fakeFetch(deaf)
    const aborted = createClient({ fetch }).request(get, { signal: AbortSignal.timeout(5) })
    expect(guardsOf(await failureOf(aborted))).toEqual([])
  })
})

describe('the guards across copies of the package', () => {
  test.each([
    { name: 'APIError', status: 401, guards: ['isAPIError', 'isAuthenticationError'] },
    { name: 'APIError', status: 500, guards: ['isAPIError', 'isInternalServerError'] },
    { name: 'StreamError', status: 200, guards: ['isAPIError', 'isStreamError'] },
    { name: 'APIConnectionError', guards: ['isConnectionError'] },
    { name: 'APITimeoutError', guards: ['isConnectionError', 'isTimeoutError'] },
    { name: 'OpenAIError', guards: [] },
    { name: 'Error', status: 401, guards: [] },
    { name: 'TimeoutError', guards: [] },
    { name: 'AbortError', guards: [] },
    { status: 429, guards: [] },
  ])('go by name and status: $name $status', ({ guards, ...error }) => {
    expect(guardsOf(error)).toEqual(guards)
    expect(guardsOf(structuredClone(error))).toEqual(guards)
  })

  test.each([null, undefined, '', 'APIError', 0, true, Symbol('APIError'), () => {}, []])(
    'refuse %o',
    (value) => {
      expect(guardsOf(value)).toEqual([])
    },
  )

  test('know the errors of another copy, which are of other classes', async () => {
    vi.resetModules()
    const other = await import('@oaix/core')
    expect(other.APIError).not.toBe(APIError)
    const refused = await failureOf(other.createClient({ fetch: fakeFetch(failing(401)).fetch }).request(get))
    expect(refused).not.toBeInstanceOf(APIError)
    expect(guardsOf(refused)).toEqual(['isAPIError', 'isAuthenticationError'])
    const { fetch } = fakeFetch(deaf)
    const late = await failureOf(other.createClient({ fetch, timeout: 5, maxRetries: 0 }).request(get))
    expect(late).not.toBeInstanceOf(APITimeoutError)
    expect(guardsOf(late)).toEqual(['isConnectionError', 'isTimeoutError'])
    expect(guardsOf(await streamErrorOf(other.createClient))).toEqual(['isAPIError', 'isStreamError'])
  })
})

describe('the classes', () => {
  test('form one tree, with names', () => {
    const response = new Response(null, { status: 400 })
    expect(new APIError('m', response)).toBeInstanceOf(OpenAIError)
    expect(new APITimeoutError('m')).toBeInstanceOf(APIConnectionError)
    expect(new APIConnectionError('m')).toBeInstanceOf(OpenAIError)
    expect(new OpenAIError('m')).toBeInstanceOf(Error)
    const errors = [new APIError('m', response), new APITimeoutError('m'), new APIConnectionError('m')]
    expect(errors.map(({ name }) => name)).toEqual(['APIError', 'APITimeoutError', 'APIConnectionError'])
    expect(errors.map(String)).toEqual(['APIError: m', 'APITimeoutError: m', 'APIConnectionError: m'])
  })
})

describe.each(eachClient)('errorToJSON ($name)', ({ createClient }) => {
  test('has what may be logged of an error answer', async () => {
    const headers = { 'x-request-id': 'req_1', 'retry-after': '90' }
    const client = createClient({ apiKey: 'sk-secret', fetch: fakeFetch(failing(429, headers)).fetch })
    const plain = errorToJSON(await failureOf(client.request(get)))
    expect(plain).toEqual({
      name: 'APIError',
      message: 'GET /models: 429 no (req_1)',
      status: 429,
      requestID: 'req_1',
      retryAfter: 90_000,
      attempts: [{ status: 429, requestID: 'req_1', wait: undefined }],
    })
    expect(structuredClone(plain)).toEqual(plain)
    expect(Object.getPrototypeOf(plain)).toBe(Object.prototype)
    expect(guardsOf(plain)).toEqual(['isAPIError', 'isRateLimitError'])
  })

  test('has the code, type and param, as far as there are any', async () => {
    const error = { message: 'no', code: 'c', type: 't', param: null }
    const { fetch } = fakeFetch(() => Response.json({ error }, { status: 400 }))
    const plain = errorToJSON(await failureOf(createClient({ fetch }).request(get)))
    expect(plain).toMatchObject({ code: 'c', type: 't', param: null })
    expect(plain).not.toHaveProperty('retryAfter')
  })

  test('has the kind of a stream error, and not what arrived', async () => {
    const plain = errorToJSON(await streamErrorOf(createClient))
    expect(plain).toMatchObject({ name: 'StreamError', kind: 'truncated', requestID: 'req_1' })
    expect(plain).not.toHaveProperty('partial')
    expect(structuredClone(plain)).toEqual(plain)
  })

  test('has the attempts of a connection error, and not its cause', async () => {
    const { fetch } = fakeFetch(() => Promise.reject(new TypeError('fetch failed')))
    const plain = errorToJSON(await failureOf(createClient({ fetch, maxRetries: 0 }).request(get)))
    expect(Object.keys(plain).sort()).toEqual(['attempts', 'message', 'name'])
    expect(plain.attempts).toHaveLength(1)
  })

  test('is a copy', async () => {
    const error = await failureOf(createClient({ fetch: fakeFetch(failing(400)).fetch }).request(get))
    const plain = errorToJSON(error)
    expect(plain.attempts).not.toBe(error.attempts)
    expect(plain.attempts).toEqual(error.attempts)
  })
})

describe('errorToJSON of what is no error of oaix', () => {
  test.each([
    { value: new TypeError('x'), plain: { name: 'TypeError', message: 'x' } },
    { value: 'a string', plain: { name: 'Error', message: 'a string' } },
    { value: null, plain: { name: 'Error', message: 'null' } },
    { value: undefined, plain: { name: 'Error', message: 'undefined' } },
    { value: 42, plain: { name: 'Error', message: '42' } },
    {
      value: { message: 'm', headers: new Headers(), cause: () => {} },
      plain: { name: 'Error', message: 'm' },
    },
    { value: new DOMException('left', 'AbortError'), plain: { name: 'AbortError', message: 'left' } },
  ])('$value', ({ value, plain }) => {
    const { code: _legacyCode, ...rest } = errorToJSON(value)
    expect(rest).toEqual(plain)
    expect(structuredClone(rest)).toEqual(rest)
  })
})
