import { OpenAIError } from '@oaix/core'
import { fromBase64 } from './fromBase64.ts'
import { InvalidWebhookSignatureError } from './InvalidWebhookSignatureError.ts'
import { isEqual } from './isEqual.ts'
import { payloadBytes } from './payloadBytes.ts'
import { requiredHeader } from './requiredHeader.ts'
import type { VerifyWebhookParams } from './types/WebhookParams.ts'

/**
 * Resolves if a webhook comes from OpenAI, unchanged and just now; otherwise rejects with an
 * `InvalidWebhookSignatureError`.
 *
 * Rejects with a plain `OpenAIError` for what is no fault of the sender: a body that was parsed before, no headers at all,
 * an invalid secret or tolerance, a platform without WebCrypto (a page without TLS).
 *
 * A webhook that is sent again verifies again: to act once, remember the header `webhook-id`.
 *
 * @see https://platform.openai.com/docs/guides/webhooks
 */
export async function verifyWebhook(params: VerifyWebhookParams): Promise<void> {
  const { payload, headers, secret, tolerance = 300 } = params
  const body = payloadBytes(payload)
  if (Object(headers) !== headers) throw new OpenAIError('headers are missing')
  const { subtle } = globalThis.crypto ?? {}
  if (!subtle) throw new OpenAIError('this platform has no WebCrypto')
  if (!(tolerance >= 0)) throw new OpenAIError('tolerance is invalid')

  const encoder = new TextEncoder()
  if (typeof secret !== 'string') throw new OpenAIError('secret is missing')
  const secretBytes = secret.startsWith('whsec_') ? fromBase64(secret.slice(6)) : encoder.encode(secret)
  if (!secretBytes?.length) throw new OpenAIError('secret is invalid')

  const signatures = requiredHeader(headers, 'webhook-signature')
  const timestamp = requiredHeader(headers, 'webhook-timestamp')
  const id = requiredHeader(headers, 'webhook-id')

  // Digits alone: what follows them would else move the border to the payload.
  if (!/^\d+$/.test(timestamp)) throw new InvalidWebhookSignatureError('webhook-timestamp is invalid')
  const age = Math.floor(Date.now() / 1000) - Number(timestamp)
  if (age > tolerance) throw new InvalidWebhookSignatureError('webhook-timestamp is too old')
  if (-age > tolerance) throw new InvalidWebhookSignatureError('webhook-timestamp is too new')

  const start = encoder.encode(`${id}.${timestamp}.`)
  const signed = new Uint8Array(start.length + body.length)
  signed.set(start)
  signed.set(body, start.length)
  const key = await subtle.importKey('raw', secretBytes, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign'])
  // Signed once, however many signatures the sender lists.
  const expected = new Uint8Array(await subtle.sign('HMAC', key, signed))

  // Several while secrets are rotated; those of other versions match nothing.
  const isRight = signatures.split(' ').some((signature) => {
    const bytes = fromBase64(signature.replace(/^v1,/, ''))
    return bytes && isEqual(expected, bytes)
  })
  if (!isRight) throw new InvalidWebhookSignatureError('no webhook-signature is right')
}
