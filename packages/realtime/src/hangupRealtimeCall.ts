import { type Client, path, type RequestOptions, requestText } from '@oaix/core'

export interface HangupRealtimeCallParams {
  call_id: string
}

/**
 * Ends a call, of SIP or WebRTC.
 *
 * @see https://platform.openai.com/docs/api-reference/realtime-calls/hangup-call
 */
export async function hangupRealtimeCall(
  client: Client,
  params: HangupRealtimeCallParams,
  options?: RequestOptions,
): Promise<void> {
  await requestText(
    client,
    { method: 'POST', path: path`/realtime/calls/${params.call_id}/hangup`, headers: { accept: '*/*' } },
    options,
  )
}
