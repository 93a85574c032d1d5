import { type Client, path, type RequestOptions, requestJSON } from '@oaix/core'
import type { InviteDeleted } from '../types/Invite.ts'

export interface DeleteInviteParams {
  invite_id: string
}

/**
 * Takes back an invitation that was not accepted yet; resolves to a confirmation.
 *
 * @see https://platform.openai.com/docs/api-reference/invite/delete
 */
export async function deleteInvite(
  client: Client,
  params: DeleteInviteParams,
  options?: RequestOptions,
): Promise<InviteDeleted> {
  const { invite_id } = params
  return requestJSON(client, { method: 'DELETE', path: path`/organization/invites/${invite_id}` }, options)
}
