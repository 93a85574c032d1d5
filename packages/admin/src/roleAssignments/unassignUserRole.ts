import { type Client, path, type RequestOptions, requestJSON } from '@oaix/core'
import type { RoleAssignmentDeleted } from '../types/Role.ts'

export interface UnassignUserRoleParams {
  user_id: string
  role_id: string
}

/**
 * Takes a role in the organization away from a user; resolves to a confirmation.
 *
 * @see https://platform.openai.com/docs/api-reference/role-assignments/organization/users/delete
 */
export async function unassignUserRole(
  client: Client,
  params: UnassignUserRoleParams,
  options?: RequestOptions,
): Promise<RoleAssignmentDeleted> {
  const { user_id, role_id } = params
  return requestJSON(
    client,
    { method: 'DELETE', path: path`/organization/users/${user_id}/roles/${role_id}` },
    options,
  )
}
