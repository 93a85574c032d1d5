import { type Client, path, type RequestOptions, requestJSON } from '@oaix/core'
import type { RoleAssignmentDeleted } from '../types/Role.ts'

export interface UnassignProjectUserRoleParams {
  project_id: string
  user_id: string
  role_id: string
}

/**
 * Takes a role in a project away from a user; resolves to a confirmation.
 *
 * @see https://platform.openai.com/docs/api-reference/role-assignments/projects/users/delete
 */
export async function unassignProjectUserRole(
  client: Client,
  params: UnassignProjectUserRoleParams,
  options?: RequestOptions,
): Promise<RoleAssignmentDeleted> {
  const { project_id, user_id, role_id } = params
  return requestJSON(
    client,
    { method: 'DELETE', path: path`/projects/${project_id}/users/${user_id}/roles/${role_id}` },
    options,
  )
}
