import { type Client, path, type RequestOptions, requestJSON } from '@oaix/core'
import type { GroupRoleAssignment } from '../types/Role.ts'

export interface AssignProjectGroupRoleParams {
  project_id: string
  group_id: string
  role_id: string
}

/**
 * Gives a group a role in a project; resolves to the assignment.
 *
 * @see https://platform.openai.com/docs/api-reference/role-assignments/projects/groups/assign
 */
export async function assignProjectGroupRole(
  client: Client,
  params: AssignProjectGroupRoleParams,
  options?: RequestOptions,
): Promise<GroupRoleAssignment> {
  const { project_id, group_id, ...body } = params
  return requestJSON(
    client,
    { method: 'POST', path: path`/projects/${project_id}/groups/${group_id}/roles`, body },
    options,
  )
}
