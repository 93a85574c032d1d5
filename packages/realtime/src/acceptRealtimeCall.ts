import { type Client, path, type RequestOptions, requestText } from '@oaix/core'
import type { RealtimeSessionCreateRequest } from './types/RealtimeSession.ts'

export interface AcceptRealtimeCallParams extends RealtimeSessionCreateRequest {
  call_id: string
}

/**
 * Accepts a call that came in by SIP, and says what session answers it.
 *
 * @see https://platform.openai.com/docs/api-reference/realtime-calls/accept-call
 */
export async function acceptRealtimeCall(
  client: Client,
  params: AcceptRealtimeCallParams,
  options?: RequestOptions,
): Promise<void> {
  const { call_id, ...body } = params
  await requestText(
    client,
    { method: 'POST', path: path`/realtime/calls/${call_id}/accept`, body, headers: { accept: '*/*' } },
    options,
  )
}
