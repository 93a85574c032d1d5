import { OpenAIError } from '@oaix/core'

/** A webhook is not, or not provably, from OpenAI: a header is missing, its time is off, or no signature is right. */
export class InvalidWebhookSignatureError extends OpenAIError {
  override readonly name: string = 'InvalidWebhookSignatureError'
}
