import { type Client, path, type RequestOptions, requestJSON } from '@oaix/core'
import type { NextPage, NextPageParams } from '../types/NextPage.ts'
import type { AdminRole } from '../types/Role.ts'

export interface ListProjectRolesParams extends NextPageParams {
  project_id: string
}

/**
 * Lists the roles of a project, up to 1 000 in a page.
 *
 * @see https://platform.openai.com/docs/api-reference/roles/project/list
 */
export async function listProjectRoles(
  client: Client,
  params: ListProjectRolesParams,
  options?: RequestOptions,
): Promise<NextPage<AdminRole>> {
  const { project_id, ...query } = params
  return requestJSON(client, { method: 'GET', path: path`/projects/${project_id}/roles`, query }, options)
}
