import { type Client, path, type RequestOptions, requestJSON } from '@oaix/core'
import type { ProjectUserDeleted } from '../types/User.ts'

export interface RemoveProjectUserParams {
  project_id: string
  user_id: string
}

/**
 * Removes a user from a project; resolves to a confirmation.
 *
 * @see https://platform.openai.com/docs/api-reference/project-users/delete
 */
export async function removeProjectUser(
  client: Client,
  params: RemoveProjectUserParams,
  options?: RequestOptions,
): Promise<ProjectUserDeleted> {
  const { project_id, user_id } = params
  return requestJSON(
    client,
    { method: 'DELETE', path: path`/organization/projects/${project_id}/users/${user_id}` },
    options,
  )
}
