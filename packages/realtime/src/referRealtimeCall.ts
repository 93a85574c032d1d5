import { type Client, path, type RequestOptions, requestText } from '@oaix/core'

export interface ReferRealtimeCallParams {
  call_id: string
  /** Such as `tel:+14155550123` or `sip:agent@example.com`. */
  target_uri: string
}

/**
 * Transfers a call of SIP to somebody else.
 *
 * @see https://platform.openai.com/docs/api-reference/realtime-calls/refer-call
 */
export async function referRealtimeCall(
  client: Client,
  params: ReferRealtimeCallParams,
  options?: RequestOptions,
): Promise<void> {
  const { call_id, ...body } = params
  await requestText(
    client,
    { method: 'POST', path: path`/realtime/calls/${call_id}/refer`, body, headers: { accept: '*/*' } },
    options,
  )
}
