import { type Client, path, type RequestOptions, requestJSON } from '@oaix/core'
import type { GroupRoleAssignment } from '../types/Role.ts'

export interface AssignGroupRoleParams {
  group_id: string
  role_id: string
}

/**
 * Gives a group a role in the organization; resolves to the assignment.
 *
 * @see https://platform.openai.com/docs/api-reference/role-assignments/organization/groups/assign
 */
export async function assignGroupRole(
  client: Client,
  params: AssignGroupRoleParams,
  options?: RequestOptions,
): Promise<GroupRoleAssignment> {
  const { group_id, ...body } = params
  return requestJSON(
    client,
    { method: 'POST', path: path`/organization/groups/${group_id}/roles`, body },
    options,
  )
}
