import { type Client, path, type RequestOptions, requestJSON } from '@oaix/core'
import type { AdminRole } from '../types/Role.ts'

export interface UpdateOrganizationRoleParams {
  role_id: string
  description?: string | null | undefined
  /** The complete new list. */
  permissions?: string[] | null | undefined
  role_name?: string | null | undefined
}

/**
 * Changes a role of the organization; resolves to it.
 *
 * @see https://platform.openai.com/docs/api-reference/roles/update
 */
export async function updateOrganizationRole(
  client: Client,
  params: UpdateOrganizationRoleParams,
  options?: RequestOptions,
): Promise<AdminRole> {
  const { role_id, ...body } = params
  return requestJSON(client, { method: 'POST', path: path`/organization/roles/${role_id}`, body }, options)
}
