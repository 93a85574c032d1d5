import { type Client, path, type RequestOptions, requestText } from '@oaix/core'

export interface RejectRealtimeCallParams {
  call_id: string
  /** Of SIP. @default 603 */
  status_code?: number | undefined
}

/**
 * Rejects a call that came in by SIP.
 *
 * @see https://platform.openai.com/docs/api-reference/realtime-calls/reject-call
 */
export async function rejectRealtimeCall(
  client: Client,
  params: RejectRealtimeCallParams,
  options?: RequestOptions,
): Promise<void> {
  const { call_id, ...body } = params
  await requestText(
    client,
    { method: 'POST', path: path`/realtime/calls/${call_id}/reject`, body, headers: { accept: '*/*' } },
    options,
  )
}
