import { type Client, path, type RequestOptions, requestJSON } from '@oaix/core'
import type { GroupMember } from '../types/Group.ts'

export interface RetrieveGroupUserParams {
  group_id: string
  user_id: string
}

/** Resolves to a user of a group. @see https://platform.openai.com/docs/api-reference/groups */
export async function retrieveGroupUser(
  client: Client,
  params: RetrieveGroupUserParams,
  options?: RequestOptions,
): Promise<GroupMember> {
  const { group_id, user_id } = params
  return requestJSON(
    client,
    { method: 'GET', path: path`/organization/groups/${group_id}/users/${user_id}` },
    options,
  )
}
