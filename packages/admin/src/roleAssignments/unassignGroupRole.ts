import { type Client, path, type RequestOptions, requestJSON } from '@oaix/core'
import type { RoleAssignmentDeleted } from '../types/Role.ts'

export interface UnassignGroupRoleParams {
  group_id: string
  role_id: string
}

/**
 * Takes a role in the organization away from a group; resolves to a confirmation.
 *
 * @see https://platform.openai.com/docs/api-reference/role-assignments/organization/groups/delete
 */
export async function unassignGroupRole(
  client: Client,
  params: UnassignGroupRoleParams,
  options?: RequestOptions,
): Promise<RoleAssignmentDeleted> {
  const { group_id, role_id } = params
  return requestJSON(
    client,
    { method: 'DELETE', path: path`/organization/groups/${group_id}/roles/${role_id}` },
    options,
  )
}
