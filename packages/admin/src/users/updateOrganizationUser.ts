import { type Client, path, type RequestOptions, requestJSON } from '@oaix/core'
import type { OrganizationUser } from '../types/User.ts'

export interface UpdateOrganizationUserParams {
  user_id: string
  developer_persona?: string | null | undefined
  role?: (string & {}) | 'owner' | 'reader' | null | undefined
  role_id?: string | null | undefined
  technical_level?: string | null | undefined
}

/**
 * Changes the role of a user in the organization, or what is noted of the user; resolves to the user.
 *
 * @see https://platform.openai.com/docs/api-reference/users/modify
 */
export async function updateOrganizationUser(
  client: Client,
  params: UpdateOrganizationUserParams,
  options?: RequestOptions,
): Promise<OrganizationUser> {
  const { user_id, ...body } = params
  return requestJSON(client, { method: 'POST', path: path`/organization/users/${user_id}`, body }, options)
}
