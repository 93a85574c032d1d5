/** A body as it arrived: not parsed, and not made anew from what was parsed. */
export type WebhookPayload = string | ArrayBuffer | ArrayBufferView

/** `Headers`, `request.headers` of Node, or pairs. */
export type WebhookHeaders =
  | Iterable<readonly [name: string, value: string]>
  | Readonly<Record<string, string | readonly string[] | undefined>>

export interface VerifyWebhookParams {
  /** `await request.text()`, or the bytes. Whatever parses a body also loses what was signed. */
  payload: WebhookPayload
  /** All headers of the request; `webhook-id`, `webhook-timestamp` and `webhook-signature` are read. */
  headers: WebhookHeaders
  /** The signing secret of the endpoint: `whsec_…`, or any other text, whose UTF-8 bytes are the key. */
  secret: string
  /** The seconds by which the time of the webhook may differ from now, in the past and in the future. @default 300 */
  tolerance?: number | undefined
}
