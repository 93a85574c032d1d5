import { type Client, type RequestOptions, requestJSON } from '@oaix/core'
import type { RealtimeExpiresAfter } from './types/RealtimeSession.ts'
import type {
  RealtimeTranslationSession,
  RealtimeTranslationSessionCreateRequest,
} from './types/RealtimeTranslation.ts'

export interface CreateRealtimeTranslationClientSecretParams {
  session: RealtimeTranslationSessionCreateRequest
  expires_after?: RealtimeExpiresAfter | undefined
}

export interface RealtimeTranslationClientSecret {
  /** Unix seconds: until then, a session may begin. */
  expires_at: number
  session: RealtimeTranslationSession
  /** `ek_…`: the ephemeral key, which may be given to a page. */
  value: string
}

/**
 * Makes an ephemeral key for a translation session in a page or an app.
 *
 * @see https://platform.openai.com/docs/api-reference/realtime-sessions
 */
export function createRealtimeTranslationClientSecret(
  client: Client,
  params: CreateRealtimeTranslationClientSecretParams,
  options?: RequestOptions,
): Promise<RealtimeTranslationClientSecret> {
  return requestJSON(
    client,
    { method: 'POST', path: '/realtime/translations/client_secrets', body: params },
    options,
  )
}
