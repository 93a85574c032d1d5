import { type Client, type Page, type PageParams, path, type RequestOptions, requestJSON } from '@oaix/core'
import type { ProjectUser } from '../types/User.ts'

export interface ListProjectUsersParams extends Omit<PageParams, 'order'> {
  project_id: string
}

/** Lists the users of a project. @see https://platform.openai.com/docs/api-reference/project-users/list */
export async function listProjectUsers(
  client: Client,
  params: ListProjectUsersParams,
  options?: RequestOptions,
): Promise<Page<ProjectUser>> {
  const { project_id, ...query } = params
  return requestJSON(
    client,
    { method: 'GET', path: path`/organization/projects/${project_id}/users`, query },
    options,
  )
}
