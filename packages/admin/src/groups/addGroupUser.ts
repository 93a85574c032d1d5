import { type Client, path, type RequestOptions, requestJSON } from '@oaix/core'
import type { GroupUserAssignment } from '../types/Group.ts'

export interface AddGroupUserParams {
  group_id: string
  user_id: string
}

/**
 * Makes a user a member of a group; resolves to the membership.
 *
 * @see https://platform.openai.com/docs/api-reference/groups/users/add
 */
export async function addGroupUser(
  client: Client,
  params: AddGroupUserParams,
  options?: RequestOptions,
): Promise<GroupUserAssignment> {
  const { group_id, ...body } = params
  return requestJSON(
    client,
    { method: 'POST', path: path`/organization/groups/${group_id}/users`, body },
    options,
  )
}
