import { type Client, type RequestOptions, requestJSON } from '@oaix/core'
import type { Invite, InviteProject } from '../types/Invite.ts'

export interface CreateInviteParams {
  email: string
  role: 'reader' | 'owner'
  /** The projects to join as well: none if empty, the default one if left out. */
  projects?: InviteProject[] | undefined
}

/**
 * Invites somebody to the organization by e-mail; resolves to the invitation, which is `pending` at first.
 *
 * @see https://platform.openai.com/docs/api-reference/invite/create
 */
export function createInvite(
  client: Client,
  params: CreateInviteParams,
  options?: RequestOptions,
): Promise<Invite> {
  return requestJSON(client, { method: 'POST', path: '/organization/invites', body: params }, options)
}
