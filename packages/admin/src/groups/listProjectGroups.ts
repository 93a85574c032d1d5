import { type Client, path, type RequestOptions, requestJSON } from '@oaix/core'
import type { ProjectGroup } from '../types/Group.ts'
import type { NextPage, NextPageParams } from '../types/NextPage.ts'

export interface ListProjectGroupsParams extends NextPageParams {
  project_id: string
}

/**
 * Lists the groups of a project, up to 100 in a page.
 *
 * @see https://platform.openai.com/docs/api-reference/project-groups/list
 */
export async function listProjectGroups(
  client: Client,
  params: ListProjectGroupsParams,
  options?: RequestOptions,
): Promise<NextPage<ProjectGroup>> {
  const { project_id, ...query } = params
  return requestJSON(
    client,
    { method: 'GET', path: path`/organization/projects/${project_id}/groups`, query },
    options,
  )
}
