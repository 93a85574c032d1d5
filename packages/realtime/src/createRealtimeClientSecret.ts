import { type Client, type RequestOptions, requestJSON } from '@oaix/core'
import type {
  RealtimeExpiresAfter,
  RealtimeSessionCreateRequest,
  RealtimeSessionCreateResponse,
  RealtimeTranscriptionSessionCreateRequest,
  RealtimeTranscriptionSessionCreateResponse,
} from './types/RealtimeSession.ts'

export interface CreateRealtimeClientSecretParams {
  expires_after?: RealtimeExpiresAfter | undefined
  /** The session that the key is for. */
  session?: RealtimeSessionCreateRequest | RealtimeTranscriptionSessionCreateRequest | undefined
}

export interface RealtimeClientSecret {
  /** Unix seconds: until then, a session may begin. */
  expires_at: number
  session: RealtimeSessionCreateResponse | RealtimeTranscriptionSessionCreateResponse
  /** `ek_…`: the ephemeral key, which may be given to a page. */
  value: string
}

/**
 * Makes an ephemeral key for realtime sessions in a page or an app.
 *
 * @see https://platform.openai.com/docs/api-reference/realtime-sessions/create-realtime-client-secret
 */
export function createRealtimeClientSecret(
  client: Client,
  params: CreateRealtimeClientSecretParams = {},
  options?: RequestOptions,
): Promise<RealtimeClientSecret> {
  return requestJSON(client, { method: 'POST', path: '/realtime/client_secrets', body: params }, options)
}
