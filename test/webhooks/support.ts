import { createHmac } from 'node:crypto'

export const secret = `whsec_${Buffer.from('a secret of at least 24 bytes').toString('base64')}`
export const id = 'wh_1'
export const event = {
  id: 'evt_1',
  object: 'event',
  type: 'response.completed',
  created_at: 1_700_000_000,
  data: { id: 'resp_1', note: 'é🙂' },
}
export const payload = JSON.stringify(event, null, 2)

/** What Node's own HMAC makes of it. */
export function sign(timestamp: string, body: string | Uint8Array = payload, key = secret): string {
  const bytes = key.startsWith('whsec_') ? Buffer.from(key.slice(6), 'base64') : Buffer.from(key)
  const signed = Buffer.concat([Buffer.from(`${id}.${timestamp}.`), Buffer.from(body)])
  return createHmac('sha256', bytes).update(signed).digest('base64')
}

export const now = (): string => `${Math.floor(Date.now() / 1000)}`

/** The headers of a webhook that is right. */
export function signedHeaders(timestamp: string = now(), body: string | Uint8Array = payload, key?: string) {
  return {
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': `v1,${sign(timestamp, body, key)}`,
  }
}
