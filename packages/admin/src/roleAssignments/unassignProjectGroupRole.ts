import { type Client, path, type RequestOptions, requestJSON } from '@oaix/core'
import type { RoleAssignmentDeleted } from '../types/Role.ts'

export interface UnassignProjectGroupRoleParams {
  project_id: string
  group_id: string
  role_id: string
}

/**
 * Takes a role in a project away from a group; resolves to a confirmation.
 *
 * @see https://platform.openai.com/docs/api-reference/role-assignments/projects/groups/delete
 */
export async function unassignProjectGroupRole(
  client: Client,
  params: UnassignProjectGroupRoleParams,
  options?: RequestOptions,
): Promise<RoleAssignmentDeleted> {
  const { project_id, group_id, role_id } = params
  return requestJSON(
    client,
    { method: 'DELETE', path: path`/projects/${project_id}/groups/${group_id}/roles/${role_id}` },
    options,
  )
}
