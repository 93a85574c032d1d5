import { type Client, path, type RequestOptions, requestJSON } from '@oaix/core'
import type { ProjectGroup } from '../types/Group.ts'

export interface AddProjectGroupParams {
  project_id: string
  group_id: string
  /** The id of a role of the project. */
  role: string
}

/**
 * Opens a project to a group, with a role there; resolves to the access it now has.
 *
 * @see https://platform.openai.com/docs/api-reference/project-groups/add
 */
export async function addProjectGroup(
  client: Client,
  params: AddProjectGroupParams,
  options?: RequestOptions,
): Promise<ProjectGroup> {
  const { project_id, ...body } = params
  return requestJSON(
    client,
    { method: 'POST', path: path`/organization/projects/${project_id}/groups`, body },
    options,
  )
}
