import { type Client, path, type RequestOptions, requestJSON } from '@oaix/core'
import type { OrganizationGroup } from '../types/Group.ts'

export interface RetrieveOrganizationGroupParams {
  group_id: string
}

/**
 * Resolves to a group of the organization.
 *
 * @see https://platform.openai.com/docs/api-reference/groups
 */
export async function retrieveOrganizationGroup(
  client: Client,
  params: RetrieveOrganizationGroupParams,
  options?: RequestOptions,
): Promise<OrganizationGroup> {
  const { group_id } = params
  return requestJSON(client, { method: 'GET', path: path`/organization/groups/${group_id}` }, options)
}
