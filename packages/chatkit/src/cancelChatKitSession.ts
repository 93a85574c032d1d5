import { type Client, path, type RequestOptions } from '@oaix/core'
import { requestBeta } from './requestBeta.ts'
import type { ChatKitSession } from './types/ChatKitSession.ts'

export interface CancelChatKitSessionParams {
  session_id: string
}

/**
 * Cancels a session, whose client secret is refused from then on; resolves to the session.
 *
 * @see https://platform.openai.com/docs/api-reference/chatkit/sessions/cancel
 */
export async function cancelChatKitSession(
  client: Client,
  params: CancelChatKitSessionParams,
  options?: RequestOptions,
): Promise<ChatKitSession> {
  const { session_id } = params
  return requestBeta(client, { method: 'POST', path: path`/chatkit/sessions/${session_id}/cancel` }, options)
}
