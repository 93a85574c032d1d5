import { OpenAIError } from '@oaix/core'
import type { WebhookPayload } from './types/WebhookParams.ts'

/** The bytes of a body as it arrived; throws for a parsed one, whose bytes are lost. */
export function payloadBytes(payload: WebhookPayload): Uint8Array<ArrayBuffer> {
  if (typeof payload === 'string') return new TextEncoder().encode(payload)
  if (ArrayBuffer.isView(payload)) {
    return new Uint8Array(payload.buffer as ArrayBuffer, payload.byteOffset, payload.byteLength)
  }
  if (Object.prototype.toString.call(payload) === '[object ArrayBuffer]') return new Uint8Array(payload)
  throw new OpenAIError(
    'payload is invalid: pass the raw body, as text or bytes, and not what was parsed of it',
  )
}
