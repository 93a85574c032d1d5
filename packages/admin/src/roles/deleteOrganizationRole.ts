import { type Client, path, type RequestOptions, requestJSON } from '@oaix/core'
import type { AdminRoleDeleted } from '../types/Role.ts'

export interface DeleteOrganizationRoleParams {
  role_id: string
}

/**
 * Deletes a role of the organization, unless it is a predefined one; resolves to a confirmation.
 *
 * @see https://platform.openai.com/docs/api-reference/roles/delete
 */
export async function deleteOrganizationRole(
  client: Client,
  params: DeleteOrganizationRoleParams,
  options?: RequestOptions,
): Promise<AdminRoleDeleted> {
  const { role_id } = params
  return requestJSON(client, { method: 'DELETE', path: path`/organization/roles/${role_id}` }, options)
}
