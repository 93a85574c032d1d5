import { APIError, type APIRequest, type Client } from '@oaix/core'
import type { MadeKey } from './openSocket.ts'

/** Makes an ephemeral key, and says where. */
export async function makeKey(
  client: Client,
  path: string,
  session: object,
  signal: AbortSignal,
): Promise<MadeKey> {
  // As a stream: a body that core reads at once comes without its address.
  const request: APIRequest = { method: 'POST', path, body: { session }, stream: true }
  const response = await client.request(request, { signal })
  const { value } = (await response.json().catch(() => undefined)) ?? {}
  if (typeof value !== 'string') throw new APIError(`POST ${path}: no key`, response)
  return { value, url: response.url }
}
