import { type Client, path, type RequestOptions, requestJSON } from '@oaix/core'
import type { GroupType, ProjectGroup } from '../types/Group.ts'

export interface RetrieveProjectGroupParams {
  project_id: string
  group_id: string
  group_type?: GroupType | undefined
}

/**
 * Resolves to the access that a group has to a project.
 *
 * @see https://platform.openai.com/docs/api-reference/project-groups
 */
export async function retrieveProjectGroup(
  client: Client,
  params: RetrieveProjectGroupParams,
  options?: RequestOptions,
): Promise<ProjectGroup> {
  const { project_id, group_id, ...query } = params
  return requestJSON(
    client,
    { method: 'GET', path: path`/organization/projects/${project_id}/groups/${group_id}`, query },
    options,
  )
}
