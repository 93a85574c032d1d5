import { type Client, path, type RequestOptions, requestJSON } from '@oaix/core'
import type { OrganizationUser } from '../types/User.ts'

export interface RetrieveOrganizationUserParams {
  user_id: string
}

/**
 * Resolves to a user of the organization.
 *
 * @see https://platform.openai.com/docs/api-reference/users/retrieve
 */
export async function retrieveOrganizationUser(
  client: Client,
  params: RetrieveOrganizationUserParams,
  options?: RequestOptions,
): Promise<OrganizationUser> {
  const { user_id } = params
  return requestJSON(client, { method: 'GET', path: path`/organization/users/${user_id}` }, options)
}
