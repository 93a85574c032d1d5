import { type Client, path, type RequestOptions, requestJSON } from '@oaix/core'
import type { OrganizationGroupDeleted } from '../types/Group.ts'

export interface DeleteOrganizationGroupParams {
  group_id: string
}

/**
 * Deletes a group; resolves to a confirmation.
 *
 * @see https://platform.openai.com/docs/api-reference/groups/delete
 */
export async function deleteOrganizationGroup(
  client: Client,
  params: DeleteOrganizationGroupParams,
  options?: RequestOptions,
): Promise<OrganizationGroupDeleted> {
  const { group_id } = params
  return requestJSON(client, { method: 'DELETE', path: path`/organization/groups/${group_id}` }, options)
}
