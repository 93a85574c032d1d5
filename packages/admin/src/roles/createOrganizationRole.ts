import { type Client, type RequestOptions, requestJSON } from '@oaix/core'
import type { AdminRole } from '../types/Role.ts'

export interface CreateOrganizationRoleParams {
  permissions: string[]
  /** Unique among the roles. */
  role_name: string
  description?: string | null | undefined
}

/**
 * Makes a role of the organization; resolves to it.
 *
 * @see https://platform.openai.com/docs/api-reference/roles/create
 */
export function createOrganizationRole(
  client: Client,
  params: CreateOrganizationRoleParams,
  options?: RequestOptions,
): Promise<AdminRole> {
  return requestJSON(client, { method: 'POST', path: '/organization/roles', body: params }, options)
}
