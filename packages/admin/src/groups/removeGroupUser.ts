import { type Client, path, type RequestOptions, requestJSON } from '@oaix/core'
import type { GroupUserDeleted } from '../types/Group.ts'

export interface RemoveGroupUserParams {
  group_id: string
  user_id: string
}

/**
 * Ends the membership of a user in a group; resolves to a confirmation.
 *
 * @see https://platform.openai.com/docs/api-reference/groups/users/delete
 */
export async function removeGroupUser(
  client: Client,
  params: RemoveGroupUserParams,
  options?: RequestOptions,
): Promise<GroupUserDeleted> {
  const { group_id, user_id } = params
  return requestJSON(
    client,
    { method: 'DELETE', path: path`/organization/groups/${group_id}/users/${user_id}` },
    options,
  )
}
