import { OpenAIError } from '@oaix/core'
import { payloadBytes } from './payloadBytes.ts'
import type { WebhookEvent } from './types/WebhookEvent.ts'
import type { VerifyWebhookParams } from './types/WebhookParams.ts'
import { verifyWebhook } from './verifyWebhook.ts'

/**
 * Verifies a webhook as `verifyWebhook` does, and resolves to its event. Types of events that are newer than this
 * package pass: have a `default` where you switch over `type`.
 *
 * @example
 * const event = await unwrapWebhook({ payload: await request.text(), headers: request.headers, secret })
 * if (event.type === 'response.completed') console.log(event.data.id)
 *
 * @see https://platform.openai.com/docs/api-reference/webhook-events
 */
export async function unwrapWebhook(params: VerifyWebhookParams): Promise<WebhookEvent> {
  // The bytes that are verified are those that are read, whoever else holds them meanwhile.
  const payload = payloadBytes(params.payload).slice()
  await verifyWebhook({ ...params, payload })
  try {
    return JSON.parse(new TextDecoder().decode(payload))
  } catch {
    // Without a cause: the platform's error quotes the payload.
    throw new OpenAIError('payload is not JSON')
  }
}
