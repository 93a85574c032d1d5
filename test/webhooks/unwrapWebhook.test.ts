import { isInvalidWebhookSignatureError, unwrapWebhook } from '@oaix/webhooks'
import { expect, test } from 'vitest'
import { event, now, payload, secret, signedHeaders } from './support.ts'

test('resolves to the event', async () => {
  const request = new Request('http://localhost', { method: 'POST', body: payload, headers: signedHeaders() })
  expect(await unwrapWebhook({ payload: await request.text(), headers: request.headers, secret })).toEqual(
    event,
  )
  expect(await unwrapWebhook({ payload: Buffer.from(payload), headers: signedHeaders(), secret })).toEqual(
    event,
  )
})

test('an event that is newer than the package passes', async () => {
  const body = '{"type":"moon.full","data":{"id":"m_1","phase":0.5},"more":null}'
  const received = await unwrapWebhook({ payload: body, headers: signedHeaders(now(), body), secret })
  expect(received).toEqual(JSON.parse(body))
})

test('reads nothing that is not verified', async () => {
  const error = await unwrapWebhook({ payload: `${payload} `, headers: signedHeaders(), secret }).catch(
    (e) => e,
  )
  expect(isInvalidWebhookSignatureError(error)).toBe(true)
})

test('what is changed during the verification is not what is read', async () => {
  const bytes = Buffer.from(payload)
  const result = unwrapWebhook({ payload: bytes, headers: signedHeaders(), secret })
  bytes.fill(32)
  expect(await result).toEqual(event)
})

test('a body that is no JSON rejects without quoting it', async () => {
  const body = 'sesame'
  const error = await unwrapWebhook({ payload: body, headers: signedHeaders(now(), body), secret }).catch(
    (e) => e,
  )
  expect(error).toMatchObject({ name: 'OpenAIError', message: 'payload is not JSON' })
  expect(error.cause).toBeUndefined()
})

test('a parsed body is a clear error', async () => {
  const params = { payload: event as unknown as string, headers: signedHeaders(), secret }
  await expect(unwrapWebhook(params)).rejects.toThrow('pass the raw body, as text or bytes')
})
