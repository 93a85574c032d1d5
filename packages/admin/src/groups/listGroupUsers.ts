import { type Client, path, type RequestOptions, requestJSON } from '@oaix/core'
import type { GroupUser } from '../types/Group.ts'
import type { NextPage, NextPageParams } from '../types/NextPage.ts'

export interface ListGroupUsersParams extends NextPageParams {
  group_id: string
}

/**
 * Lists the users of a group, up to 1 000 in a page.
 *
 * @see https://platform.openai.com/docs/api-reference/groups/users/list
 */
export async function listGroupUsers(
  client: Client,
  params: ListGroupUsersParams,
  options?: RequestOptions,
): Promise<NextPage<GroupUser>> {
  const { group_id, ...query } = params
  return requestJSON(
    client,
    { method: 'GET', path: path`/organization/groups/${group_id}/users`, query },
    options,
  )
}
