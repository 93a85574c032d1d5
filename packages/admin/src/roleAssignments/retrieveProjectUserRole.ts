import { type Client, path, type RequestOptions, requestJSON } from '@oaix/core'
import type { AssignedRole } from '../types/Role.ts'

export interface RetrieveProjectUserRoleParams {
  project_id: string
  user_id: string
  role_id: string
}

/**
 * Resolves to a role that a user has in a project.
 *
 * @see https://platform.openai.com/docs/api-reference/role-assignments
 */
export async function retrieveProjectUserRole(
  client: Client,
  params: RetrieveProjectUserRoleParams,
  options?: RequestOptions,
): Promise<AssignedRole> {
  const { project_id, user_id, role_id } = params
  return requestJSON(
    client,
    { method: 'GET', path: path`/projects/${project_id}/users/${user_id}/roles/${role_id}` },
    options,
  )
}
