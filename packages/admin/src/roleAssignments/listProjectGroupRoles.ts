import { type Client, path, type RequestOptions, requestJSON } from '@oaix/core'
import type { NextPage, NextPageParams } from '../types/NextPage.ts'
import type { AssignedRole } from '../types/Role.ts'

export interface ListProjectGroupRolesParams extends NextPageParams {
  project_id: string
  group_id: string
}

/**
 * Lists the roles of a group in a project, up to 1 000 in a page.
 *
 * @see https://platform.openai.com/docs/api-reference/role-assignments/projects/groups/list
 */
export async function listProjectGroupRoles(
  client: Client,
  params: ListProjectGroupRolesParams,
  options?: RequestOptions,
): Promise<NextPage<AssignedRole>> {
  const { project_id, group_id, ...query } = params
  return requestJSON(
    client,
    { method: 'GET', path: path`/projects/${project_id}/groups/${group_id}/roles`, query },
    options,
  )
}
