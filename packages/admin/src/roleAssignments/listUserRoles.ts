import { type Client, path, type RequestOptions, requestJSON } from '@oaix/core'
import type { NextPage, NextPageParams } from '../types/NextPage.ts'
import type { AssignedRole } from '../types/Role.ts'

export interface ListUserRolesParams extends NextPageParams {
  user_id: string
}

/**
 * Lists the roles of a user in the organization, up to 1 000 in a page.
 *
 * @see https://platform.openai.com/docs/api-reference/role-assignments/organization/users/list
 */
export async function listUserRoles(
  client: Client,
  params: ListUserRolesParams,
  options?: RequestOptions,
): Promise<NextPage<AssignedRole>> {
  const { user_id, ...query } = params
  return requestJSON(
    client,
    { method: 'GET', path: path`/organization/users/${user_id}/roles`, query },
    options,
  )
}
