import { type Client, path, type RequestOptions, requestJSON } from '@oaix/core'
import type { Invite } from '../types/Invite.ts'

export interface RetrieveInviteParams {
  invite_id: string
}

/** Resolves to an invitation. @see https://platform.openai.com/docs/api-reference/invite/retrieve */
export async function retrieveInvite(
  client: Client,
  params: RetrieveInviteParams,
  options?: RequestOptions,
): Promise<Invite> {
  const { invite_id } = params
  return requestJSON(client, { method: 'GET', path: path`/organization/invites/${invite_id}` }, options)
}
