import { type Client, path, type RequestOptions, requestJSON } from '@oaix/core'
import type { NextPage, NextPageParams } from '../types/NextPage.ts'
import type { AssignedRole } from '../types/Role.ts'

export interface ListGroupRolesParams extends NextPageParams {
  group_id: string
}

/**
 * Lists the roles of a group in the organization, up to 1 000 in a page.
 *
 * @see https://platform.openai.com/docs/api-reference/role-assignments/organization/groups/list
 */
export async function listGroupRoles(
  client: Client,
  params: ListGroupRolesParams,
  options?: RequestOptions,
): Promise<NextPage<AssignedRole>> {
  const { group_id, ...query } = params
  return requestJSON(
    client,
    { method: 'GET', path: path`/organization/groups/${group_id}/roles`, query },
    options,
  )
}
