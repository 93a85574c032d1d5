import { type Client, path, type RequestOptions, requestJSON } from '@oaix/core'
import type { AssignedRole } from '../types/Role.ts'

export interface RetrieveProjectGroupRoleParams {
  project_id: string
  group_id: string
  role_id: string
}

/**
 * Resolves to a role that a group has in a project.
 *
 * @see https://platform.openai.com/docs/api-reference/role-assignments
 */
export async function retrieveProjectGroupRole(
  client: Client,
  params: RetrieveProjectGroupRoleParams,
  options?: RequestOptions,
): Promise<AssignedRole> {
  const { project_id, group_id, role_id } = params
  return requestJSON(
    client,
    { method: 'GET', path: path`/projects/${project_id}/groups/${group_id}/roles/${role_id}` },
    options,
  )
}
