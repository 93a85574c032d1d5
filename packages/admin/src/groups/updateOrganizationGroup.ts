import { type Client, path, type RequestOptions, requestJSON } from '@oaix/core'
import type { UpdatedOrganizationGroup } from '../types/Group.ts'

export interface UpdateOrganizationGroupParams {
  group_id: string
  name: string
}

/**
 * Renames a group; resolves to it without its type.
 *
 * @see https://platform.openai.com/docs/api-reference/groups/update
 */
export async function updateOrganizationGroup(
  client: Client,
  params: UpdateOrganizationGroupParams,
  options?: RequestOptions,
): Promise<UpdatedOrganizationGroup> {
  const { group_id, ...body } = params
  return requestJSON(client, { method: 'POST', path: path`/organization/groups/${group_id}`, body }, options)
}
