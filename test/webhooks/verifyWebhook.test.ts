import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import {
  InvalidWebhookSignatureError,
  isInvalidWebhookSignatureError,
  type VerifyWebhookParams,
  verifyWebhook,
} from '@oaix/webhooks'
import OpenAI from 'openai'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { id, now, payload, secret, sign, signedHeaders } from './support.ts'

// What is signed and what is sent are of one second.
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] })
})

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const right = (): VerifyWebhookParams => ({ payload, headers: signedHeaders(), secret })

const failureOf = (params: unknown): Promise<unknown> =>
  verifyWebhook(params as VerifyWebhookParams).then(
    () => 'verified',
    (error) => error,
  )

describe('what verifies', () => {
  test('the example of Standard Webhooks', async () => {
    vi.useFakeTimers({ now: 1_614_265_330_000, toFake: ['Date'] })
    await verifyWebhook({
      payload: '{"test": 2432232314}',
      headers: {
        'webhook-id': 'msg_p5jXN8AQM9LWM0D4loKWxJek',
        'webhook-timestamp': '1614265330',
        'webhook-signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
      },
      secret: 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw',
    })
  })

  test.each<[string, () => Partial<VerifyWebhookParams>]>([
    ['text', () => ({})],
    ['a Buffer', () => ({ payload: Buffer.from(payload) })],
    ['a part of a buffer', () => ({ payload: Buffer.from(`--${payload}--`).subarray(2, -2) })],
    ['an ArrayBuffer', () => ({ payload: new Uint8Array(Buffer.from(payload)).buffer })],
    ['a DataView', () => ({ payload: new DataView(new Uint8Array(Buffer.from(payload)).buffer) })],
    ['Headers', () => ({ headers: new Headers(signedHeaders()) })],
    ['pairs', () => ({ headers: Object.entries(signedHeaders()) })],
    ['a Map', () => ({ headers: new Map(Object.entries(signedHeaders())) })],
    [
      'names in capitals',
      () => ({
        headers: Object.fromEntries(
          Object.entries(signedHeaders()).map(([name, value]) => [name.toUpperCase(), value]),
        ),
      }),
    ],
    [
      'lists of values',
      () => ({ headers: { ...signedHeaders(), 'webhook-signature': ['v1,AAAA', `v1,${sign(now())}`] } }),
    ],
    [
      'a secret that is plain text',
      () => ({ secret: 'pläin', headers: signedHeaders(now(), payload, 'pläin') }),
    ],
    ['an empty body', () => ({ payload: '', headers: signedHeaders(now(), '') })],
    [
      'bytes that are no text',
      () => ({ payload: Uint8Array.of(255, 0), headers: signedHeaders(now(), Uint8Array.of(255, 0)) }),
    ],
    ['no version', () => ({ headers: { ...signedHeaders(), 'webhook-signature': sign(now()) } })],
  ])('%s', async (_, changes) => {
    expect(await failureOf({ ...right(), ...changes() })).toBe('verified')
  })

  test.each([0, 1, 40])('a signature among %d that are wrong, in any place', async (count) => {
    const wrong = Array.from({ length: count }, (_, index) => `v1,${sign(`${index}`)}`)
    const headers = signedHeaders()
    for (const list of [
      [headers['webhook-signature'], ...wrong],
      [...wrong, headers['webhook-signature']],
      ['v1a,b64==', 'v1,***', '', 'v1,', ...wrong, headers['webhook-signature']],
    ]) {
      expect(
        await failureOf({ ...right(), headers: { ...headers, 'webhook-signature': list.join(' ') } }),
      ).toBe('verified')
    }
  })

  test('a webhook that Node received over HTTP', async () => {
    let verdict: unknown
    const server = createServer(async (request, response) => {
      const chunks: Uint8Array[] = []
      for await (const chunk of request) chunks.push(chunk)
      verdict = await failureOf({ payload: Buffer.concat(chunks), headers: request.headers, secret })
      response.end()
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    await fetch(`http://127.0.0.1:${port}`, { method: 'POST', body: payload, headers: signedHeaders() })
    server.closeAllConnections()
    server.close()
    expect(verdict).toBe('verified')
  })
})

describe('what does not', () => {
  const last = payload.replace(/.$/, ' ')

  test.each<[string, RegExp, () => Partial<VerifyWebhookParams>]>([
    ['another body', /no webhook-signature is right/, () => ({ payload: last })],
    [
      'JSON that was written anew',
      /no webhook-signature/,
      () => ({ payload: JSON.stringify(JSON.parse(payload)) }),
    ],
    ['another secret', /no webhook-signature/, () => ({ secret: `${secret.slice(0, -6)}AAAAAA` })],
    ['the secret as text', /no webhook-signature/, () => ({ secret: secret.slice(6) })],
    ['another id', /no webhook-signature/, () => ({ headers: { ...signedHeaders(), 'webhook-id': 'wh_2' } })],
    [
      'another time',
      /no webhook-signature/,
      () => ({ headers: { ...signedHeaders(), 'webhook-timestamp': `${Number(now()) - 1}` } }),
    ],
    [
      'another way to write the time',
      /no webhook-signature/,
      () => ({ headers: { ...signedHeaders(), 'webhook-timestamp': `0${now()}` } }),
    ],
    [
      'a signature cut short',
      /no webhook-signature/,
      () => ({ headers: { ...signedHeaders(), 'webhook-signature': `v1,${sign(now()).slice(0, 40)}` } }),
    ],
    [
      'a signature with more',
      /no webhook-signature/,
      () => ({
        headers: {
          ...signedHeaders(),
          'webhook-signature': `v1,${Buffer.concat([Buffer.from(sign(now()), 'base64'), Buffer.of(0)]).toString('base64')}`,
        },
      }),
    ],
    [
      'an empty signature',
      /no webhook-signature/,
      () => ({ headers: { ...signedHeaders(), 'webhook-signature': 'v1,' } }),
    ],
    [
      'the signature of another version',
      /no webhook-signature/,
      () => ({ headers: { ...signedHeaders(), 'webhook-signature': `v2,${sign(now())}` } }),
    ],
    [
      'no signature',
      /^webhook-signature is missing/,
      () => ({ headers: { ...signedHeaders(), 'webhook-signature': undefined } }),
    ],
    [
      'no time',
      /^webhook-timestamp is missing/,
      () => ({ headers: { ...signedHeaders(), 'webhook-timestamp': '' } }),
    ],
    [
      'no id',
      /^webhook-id is missing/,
      () => ({ headers: new Headers({ ...signedHeaders(), 'webhook-id': '' }) }),
    ],
    ['no headers', /^webhook-signature is missing/, () => ({ headers: {} })],
    [
      'headers of the prototype',
      /^webhook-signature is missing/,
      () => ({ headers: Object.create(signedHeaders()) }),
    ],
    [
      'a time that is none',
      /timestamp is invalid/,
      () => ({ headers: { ...signedHeaders(), 'webhook-timestamp': 'now' } }),
    ],
    ['a time below zero', /timestamp is invalid/, () => ({ headers: signedHeaders('-1') })],
    // `id.time.payload` is also the text of a time that ends in the middle of the payload.
    [
      'a border moved into the body',
      /timestamp is invalid/,
      () => ({
        payload: '5}',
        headers: { ...signedHeaders(now(), '{"a":1.5}'), 'webhook-timestamp': `${now()}.{"a":1` },
      }),
    ],
  ])('%s', async (_, message, changes) => {
    const error = await failureOf({ ...right(), ...changes() })
    expect(error).toBeInstanceOf(InvalidWebhookSignatureError)
    expect(error).toMatchObject({
      name: 'InvalidWebhookSignatureError',
      message: expect.stringMatching(message),
    })
    expect(isInvalidWebhookSignatureError(error)).toBe(true)
    // Nothing that an attacker could use.
    expect(`${(error as Error).stack}${JSON.stringify(error)}`).not.toContain(sign(now()))
  })

  test.each<[string, RegExp, unknown]>([
    ['a parsed body', /payload is invalid: pass the raw body/, { payload: JSON.parse(payload) }],
    ['a list of bytes', /payload is invalid/, { payload: [1, 2] }],
    ['no body', /payload is invalid/, { payload: undefined }],
    ['a request', /payload is invalid/, { payload: new Request('http://localhost') }],
    ['no headers at all', /headers are missing/, { headers: undefined }],
    ['a text as headers', /headers are missing/, { headers: 'webhook-id: wh_1' }],
    ['no secret', /secret is missing/, { secret: undefined }],
    ['null as secret', /secret is missing/, { secret: null }],
    ['an empty secret', /secret is invalid/, { secret: '' }],
    ['a secret with nothing behind its prefix', /secret is invalid/, { secret: 'whsec_' }],
    ['a secret that is no base64', /secret is invalid/, { secret: 'whsec_***' }],
    ['a tolerance that is no number', /tolerance is invalid/, { tolerance: Number.NaN }],
    ['a tolerance below zero', /tolerance is invalid/, { tolerance: -1 }],
  ])('a mistake of ours: %s', async (_, message, changes) => {
    const error = await failureOf({ ...right(), ...(changes as object) })
    expect(error).toMatchObject({ name: 'OpenAIError', message: expect.stringMatching(message) })
    expect(isInvalidWebhookSignatureError(error)).toBe(false)
    expect((error as Error).message).not.toContain(secret.slice(6))
  })

  test('a platform without WebCrypto says so', async () => {
    vi.stubGlobal('crypto', {})
    expect(await failureOf(right())).toMatchObject({ message: 'this platform has no WebCrypto' })
  })
})

describe('time', () => {
  const start = 1_700_000_000

  test.each([
    [-301, undefined, /too old/],
    [-300, undefined, 'verified'],
    [300, undefined, 'verified'],
    [301, undefined, /too new/],
    [-1, 0, /too old/],
    [0, 0, 'verified'],
    [1, 0, /too new/],
    [-1e6, Number.POSITIVE_INFINITY, 'verified'],
  ])('of %d seconds with a tolerance of %s: %s', async (seconds, tolerance, verdict) => {
    // In the middle of a second.
    vi.useFakeTimers({ now: start * 1000 + 900, toFake: ['Date'] })
    const result = await failureOf({ ...right(), headers: signedHeaders(`${start + seconds}`), tolerance })
    if (verdict === 'verified') expect(result).toBe(verdict)
    else {
      expect(isInvalidWebhookSignatureError(result)).toBe(true)
      expect((result as Error).message).toMatch(verdict)
    }
  })
})

test('many signatures cost one HMAC', async () => {
  const { subtle } = crypto
  const calls: string[] = []
  vi.stubGlobal('crypto', {
    subtle: new Proxy(subtle, {
      get(target, name: 'sign') {
        calls.push(name)
        return target[name].bind(target)
      },
    }),
  })
  const list = Array.from({ length: 1000 }, (_, index) => `v1,${sign(`${index}`)}`).join(' ')
  await failureOf({ ...right(), headers: { ...signedHeaders(), 'webhook-signature': list } })
  expect(calls).toEqual(['importKey', 'sign'])
})

test('the official package agrees', async () => {
  const openai = new OpenAI({ apiKey: 'sk-test' })
  const verdict = (promise: Promise<unknown>) =>
    promise.then(
      () => true,
      () => false,
    )
  const headers = signedHeaders()
  const cases: [string, Record<string, string>, string][] = [
    [payload, headers, secret],
    [`${payload} `, headers, secret],
    [payload, headers, 'plain'],
    [payload, signedHeaders(now(), payload, 'plain'), 'plain'],
    [payload, signedHeaders(`${Number(now()) - 400}`), secret],
    [payload, { ...headers, 'webhook-signature': `x ${headers['webhook-signature']}` }, secret],
    [payload, { ...headers, 'webhook-signature': `x${headers['webhook-signature']}` }, secret],
    [payload, { ...headers, 'webhook-id': `${id}x` }, secret],
  ]
  const ours = cases.map(([payload, headers, secret]) => verdict(verifyWebhook({ payload, headers, secret })))
  const theirs = cases.map(([payload, headers, secret]) =>
    verdict(openai.webhooks.verifySignature(payload, headers, secret)),
  )
  expect(await Promise.all(ours)).toEqual(await Promise.all(theirs))
  expect(await Promise.all(ours)).toEqual([true, false, false, true, false, true, false, false])
})
