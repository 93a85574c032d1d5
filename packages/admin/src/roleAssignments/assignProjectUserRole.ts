import { type Client, path, type RequestOptions, requestJSON } from '@oaix/core'
import type { UserRoleAssignment } from '../types/Role.ts'

export interface AssignProjectUserRoleParams {
  project_id: string
  user_id: string
  role_id: string
}

/**
 * Gives a user a role in a project; resolves to the assignment.
 *
 * @see https://platform.openai.com/docs/api-reference/role-assignments/projects/users/assign
 */
export async function assignProjectUserRole(
  client: Client,
  params: AssignProjectUserRoleParams,
  options?: RequestOptions,
): Promise<UserRoleAssignment> {
  const { project_id, user_id, ...body } = params
  return requestJSON(
    client,
    { method: 'POST', path: path`/projects/${project_id}/users/${user_id}/roles`, body },
    options,
  )
}
