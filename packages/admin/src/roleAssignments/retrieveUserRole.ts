import { type Client, path, type RequestOptions, requestJSON } from '@oaix/core'
import type { AssignedRole } from '../types/Role.ts'

export interface RetrieveUserRoleParams {
  user_id: string
  role_id: string
}

/**
 * Resolves to a role that a user has in the organization.
 *
 * @see https://platform.openai.com/docs/api-reference/role-assignments
 */
export async function retrieveUserRole(
  client: Client,
  params: RetrieveUserRoleParams,
  options?: RequestOptions,
): Promise<AssignedRole> {
  const { user_id, role_id } = params
  return requestJSON(
    client,
    { method: 'GET', path: path`/organization/users/${user_id}/roles/${role_id}` },
    options,
  )
}
