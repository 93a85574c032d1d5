import { type Client, type RequestOptions, toFormData } from '@oaix/core'
import type { RealtimeSessionCreateRequest } from './types/RealtimeSession.ts'

export interface CreateRealtimeCallParams {
  /** The offer of the peer connection. */
  sdp: string
  /** Left out where the key is an ephemeral one, which has its session. */
  session?: RealtimeSessionCreateRequest | undefined
}

export interface RealtimeCall {
  /** The answer to the offer. */
  sdp: string
  /** `rtc_…`; a page may not see it. */
  call_id: string | undefined
}

/**
 * Begins a call over WebRTC and resolves to the answer to its offer, and the id of the call. `connectRealtimeWebRTC`
 * does the rest too.
 *
 * @see https://platform.openai.com/docs/api-reference/realtime/create-call
 */
export async function createRealtimeCall(
  client: Client,
  params: CreateRealtimeCallParams,
  options?: RequestOptions,
): Promise<RealtimeCall> {
  const { sdp, session, ...rest } = params
  const fields = { ...rest, ...options?.body }
  const offer = new Blob([sdp], { type: 'application/sdp' })
  let body: Blob | FormData = offer
  if (session || Object.keys(fields).length > 0) {
    body = await toFormData(fields)
    if (sdp) body.append('sdp', offer, '')
    const config = session && new Blob([JSON.stringify(session)], { type: 'application/json' })
    if (config) body.append('session', config, '')
  }
  const headers = { accept: 'application/sdp' }
  const response = await client.request({ method: 'POST', path: '/realtime/calls', body, headers }, options)
  const [, call_id] = /\/calls\/([^/?#]+)/.exec(response.headers.get('location') ?? '') ?? []
  return { sdp: await response.text(), call_id }
}
