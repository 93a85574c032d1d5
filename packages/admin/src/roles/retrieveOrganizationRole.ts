import { type Client, path, type RequestOptions, requestJSON } from '@oaix/core'
import type { AdminRole } from '../types/Role.ts'

export interface RetrieveOrganizationRoleParams {
  role_id: string
}

/**
 * Resolves to a role of the organization.
 *
 * @see https://platform.openai.com/docs/api-reference/roles
 */
export async function retrieveOrganizationRole(
  client: Client,
  params: RetrieveOrganizationRoleParams,
  options?: RequestOptions,
): Promise<AdminRole> {
  const { role_id } = params
  return requestJSON(client, { method: 'GET', path: path`/organization/roles/${role_id}` }, options)
}
