import {
  APIConnectionError,
  APIError,
  APITimeoutError,
  errorToJSON,
  OpenAIError,
  requestJSON,
} from '@oaix/core'
import nock from 'nock'
import { afterEach, describe, expect, test } from 'vitest'
import { eachClient } from '../support/clients.ts'
import { drain, rejection, sse, streamOf } from './support.ts'

afterEach(() => {
  nock.cleanAll()
})

const headers = new Headers({ 'x-request-id': 'req_1', 'retry-after': '2', 'set-cookie': 'session=secret' })

describe('errorToJSON', () => {
  test('gives an APIError in plain data', () => {
    const error = new APIError(
      'POST /x: 429 slow down',
      { status: 429, headers },
      {
        message: 'slow down',
        code: 'rate_limit_exceeded',
        type: 'requests',
        param: null,
      },
    )

    expect(errorToJSON(error)).toEqual({
      name: 'APIError',
      message: 'POST /x: 429 slow down (req_1)',
      status: 429,
      code: 'rate_limit_exceeded',
      type: 'requests',
      param: null,
      requestID: 'req_1',
      retryAfter: 2000,
    })
  })

  test('gives a StreamError with its kind, and without what had arrived', async () => {
    const { error } = await drain(await streamOf([sse([{ text: 'secret' }])]))
    const plain = errorToJSON(error)

    expect(plain).toMatchObject({ name: 'StreamError', kind: 'truncated', status: 200, requestID: 'req_1' })
    expect(JSON.stringify(plain)).not.toContain('secret')
  })

  test('survives structuredClone, JSON and postMessage as it is', async () => {
    const { error } = await drain(await streamOf(['data: {"error":{"message":"boom","code":"c"}}\n\n']))
    const plain = errorToJSON(error)

    expect(structuredClone(plain)).toEqual(plain)
    expect(JSON.parse(JSON.stringify(plain))).toEqual(plain)
    expect(Object.getPrototypeOf(plain)).toBe(Object.prototype)
  })

  test('gives no headers, bodies, causes and stacks', () => {
    const error = new APIError('m', { status: 400, headers }, {
      message: 'm',
      secret: 'of the body',
    } as object)
    const caused = new APIConnectionError('m', { cause: new Error('secret') })

    expect(JSON.stringify([errorToJSON(error), errorToJSON(caused)])).not.toMatch(/secret|cookie|stack/)
  })

  test.each<[what: string, error: unknown, plain: object]>([
    ['an OpenAIError', new OpenAIError('bad input'), { name: 'OpenAIError', message: 'bad input' }],
    ['an APITimeoutError', new APITimeoutError('too late'), { name: 'APITimeoutError', message: 'too late' }],
    [
      'an error of the platform',
      new TypeError('fetch failed'),
      { name: 'TypeError', message: 'fetch failed' },
    ],
    ['an abort', new DOMException('stop', 'AbortError'), { name: 'AbortError', message: 'stop' }],
    [
      'an error of the system',
      Object.assign(new Error('no'), { code: 'ENOENT', path: '/home' }),
      { name: 'Error', message: 'no', code: 'ENOENT' },
    ],
    [
      'an error without a message',
      Object.assign(new Error('x'), { message: '' }),
      { name: 'Error', message: '' },
    ],
    ['a text', 'boom', { name: 'Error', message: 'boom' }],
    ['a number', 5, { name: 'Error', message: '5' }],
    ['null', null, { name: 'Error', message: 'null' }],
    ['undefined', undefined, { name: 'Error', message: 'undefined' }],
  ])('takes %s', (_what, error, plain) => {
    expect(errorToJSON(error)).toEqual(plain)
  })

  test('works for an error of another copy of the package', () => {
    const foreign = Object.assign(new Error('no'), {
      name: 'APIError',
      status: 404,
      requestID: 'req_2',
      headers,
    })

    expect(errorToJSON(foreign)).toEqual({ name: 'APIError', message: 'no', status: 404, requestID: 'req_2' })
  })
})

test.each(eachClient)('the attempts of a call are in it ($name)', async ({ createClient }) => {
  const client = createClient({ apiKey: 'sk-secret', baseURL: 'http://core.test/v1', maxRetries: 1 })
  const answer = (id: string) =>
    nock('http://core.test')
      .get('/v1/things')
      .reply(500, { error: { message: 'boom' } }, { 'x-request-id': id, 'retry-after-ms': '1' })
  answer('req_1')
  answer('req_2')
  const error = await rejection(requestJSON(client, { method: 'GET', path: '/things' }))
  const plain = errorToJSON(error)

  expect(plain.attempts).toMatchObject([
    { status: 500, requestID: 'req_1', wait: 1 },
    { status: 500, requestID: 'req_2' },
  ])
  expect(structuredClone(plain)).toEqual(plain)
  expect(JSON.stringify(plain)).not.toContain('secret')
  // A copy, which may be changed.
  expect(plain.attempts).toEqual(error.attempts)
  expect(plain.attempts).not.toBe(error.attempts)
})
