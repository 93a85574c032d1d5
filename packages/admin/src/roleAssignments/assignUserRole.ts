import { type Client, path, type RequestOptions, requestJSON } from '@oaix/core'
import type { UserRoleAssignment } from '../types/Role.ts'

export interface AssignUserRoleParams {
  user_id: string
  role_id: string
}

/**
 * Gives a user a role in the organization; resolves to the assignment.
 *
 * @see https://platform.openai.com/docs/api-reference/role-assignments/organization/users/assign
 */
export async function assignUserRole(
  client: Client,
  params: AssignUserRoleParams,
  options?: RequestOptions,
): Promise<UserRoleAssignment> {
  const { user_id, ...body } = params
  return requestJSON(
    client,
    { method: 'POST', path: path`/organization/users/${user_id}/roles`, body },
    options,
  )
}
