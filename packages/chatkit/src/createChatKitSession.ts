import type { Client, RequestOptions } from '@oaix/core'
import { requestBeta } from './requestBeta.ts'
import type { ChatKitSession } from './types/ChatKitSession.ts'
import type {
  ChatKitConfigurationParam,
  ChatKitExpiresAfterParam,
  ChatKitRateLimitsParam,
  ChatKitWorkflowParam,
} from './types/ChatKitSessionParam.ts'

export interface CreateChatKitSessionParams {
  workflow: ChatKitWorkflowParam
  /** Your name for a user, who sees the threads of this name. */
  user: string
  /** @default after 10 minutes */
  expires_after?: ChatKitExpiresAfterParam | undefined
  rate_limits?: ChatKitRateLimitsParam | undefined
  chatkit_configuration?: ChatKitConfigurationParam | undefined
}

/**
 * Starts a session; resolves to it, with the `client_secret` for the user's page.
 *
 * @see https://platform.openai.com/docs/api-reference/chatkit/sessions/create
 */
export function createChatKitSession(
  client: Client,
  params: CreateChatKitSessionParams,
  options?: RequestOptions,
): Promise<ChatKitSession> {
  return requestBeta(client, { method: 'POST', path: '/chatkit/sessions', body: params }, options)
}
