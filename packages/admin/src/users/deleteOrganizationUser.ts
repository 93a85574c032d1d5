import { type Client, path, type RequestOptions, requestJSON } from '@oaix/core'
import type { OrganizationUserDeleted } from '../types/User.ts'

export interface DeleteOrganizationUserParams {
  user_id: string
}

/**
 * Removes a user from the organization; resolves to a confirmation.
 *
 * @see https://platform.openai.com/docs/api-reference/users/delete
 */
export async function deleteOrganizationUser(
  client: Client,
  params: DeleteOrganizationUserParams,
  options?: RequestOptions,
): Promise<OrganizationUserDeleted> {
  const { user_id } = params
  return requestJSON(client, { method: 'DELETE', path: path`/organization/users/${user_id}` }, options)
}
