import { type Client, path, type RequestOptions, requestJSON } from '@oaix/core'
import type { ProjectGroupDeleted } from '../types/Group.ts'

export interface RemoveProjectGroupParams {
  project_id: string
  group_id: string
}

/**
 * Closes a project to a group; resolves to a confirmation.
 *
 * @see https://platform.openai.com/docs/api-reference/project-groups/delete
 */
export async function removeProjectGroup(
  client: Client,
  params: RemoveProjectGroupParams,
  options?: RequestOptions,
): Promise<ProjectGroupDeleted> {
  const { project_id, group_id } = params
  return requestJSON(
    client,
    { method: 'DELETE', path: path`/organization/projects/${project_id}/groups/${group_id}` },
    options,
  )
}
