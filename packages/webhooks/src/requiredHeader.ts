import { InvalidWebhookSignatureError } from './InvalidWebhookSignatureError.ts'
import type { WebhookHeaders } from './types/WebhookParams.ts'

/** The value of a header, whose name may be written in any case. */
export function requiredHeader(headers: WebhookHeaders, name: string): string {
  const entries = Symbol.iterator in headers ? headers : Object.entries(headers)
  for (const [key, value] of entries) {
    // A list is of a header that arrived several times, as in `headersDistinct` of Node.
    if (key.toLowerCase() === name && value?.length) return [value].flat().join(' ')
  }
  throw new InvalidWebhookSignatureError(`${name} is missing`)
}
