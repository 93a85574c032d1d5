import { type Client, path, type RequestOptions, requestJSON } from '@oaix/core'
import type { NextPage, NextPageParams } from '../types/NextPage.ts'
import type { AssignedRole } from '../types/Role.ts'

export interface ListProjectUserRolesParams extends NextPageParams {
  project_id: string
  user_id: string
}

/**
 * Lists the roles of a user in a project, up to 1 000 in a page.
 *
 * @see https://platform.openai.com/docs/api-reference/role-assignments/projects/users/list
 */
export async function listProjectUserRoles(
  client: Client,
  params: ListProjectUserRolesParams,
  options?: RequestOptions,
): Promise<NextPage<AssignedRole>> {
  const { project_id, user_id, ...query } = params
  return requestJSON(
    client,
    { method: 'GET', path: path`/projects/${project_id}/users/${user_id}/roles`, query },
    options,
  )
}
