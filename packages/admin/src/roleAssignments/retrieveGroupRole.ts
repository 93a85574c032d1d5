import { type Client, path, type RequestOptions, requestJSON } from '@oaix/core'
import type { AssignedRole } from '../types/Role.ts'

export interface RetrieveGroupRoleParams {
  group_id: string
  role_id: string
}

/**
 * Resolves to a role that a group has in the organization.
 *
 * @see https://platform.openai.com/docs/api-reference/role-assignments
 */
export async function retrieveGroupRole(
  client: Client,
  params: RetrieveGroupRoleParams,
  options?: RequestOptions,
): Promise<AssignedRole> {
  const { group_id, role_id } = params
  return requestJSON(
    client,
    { method: 'GET', path: path`/organization/groups/${group_id}/roles/${role_id}` },
    options,
  )
}
