import type { InvalidWebhookSignatureError } from './InvalidWebhookSignatureError.ts'

/** Whether a webhook failed its verification. Works across copies of the package. */
export function isInvalidWebhookSignatureError(error: unknown): error is InvalidWebhookSignatureError {
  return (Object(error) as Error).name === 'InvalidWebhookSignatureError'
}
