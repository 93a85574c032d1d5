import { type Client, type RequestOptions, requestJSON } from '@oaix/core'
import type { OrganizationGroup } from '../types/Group.ts'

export interface CreateOrganizationGroupParams {
  name: string
}

/**
 * Makes a group without members; resolves to it.
 *
 * @see https://platform.openai.com/docs/api-reference/groups/create
 */
export function createOrganizationGroup(
  client: Client,
  params: CreateOrganizationGroupParams,
  options?: RequestOptions,
): Promise<OrganizationGroup> {
  return requestJSON(client, { method: 'POST', path: '/organization/groups', body: params }, options)
}
