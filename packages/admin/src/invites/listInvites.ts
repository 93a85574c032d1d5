import { type Client, type Page, type PageParams, type RequestOptions, requestJSON } from '@oaix/core'
import type { Invite } from '../types/Invite.ts'

export interface ListInvitesParams extends Omit<PageParams, 'order'> {}

/**
 * Lists the invitations to the organization.
 *
 * @see https://platform.openai.com/docs/api-reference/invite/list
 */
export function listInvites(
  client: Client,
  params: ListInvitesParams = {},
  options?: RequestOptions,
): Promise<Page<Invite>> {
  return requestJSON(client, { method: 'GET', path: '/organization/invites', query: params }, options)
}
