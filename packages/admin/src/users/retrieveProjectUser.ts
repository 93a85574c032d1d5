import { type Client, path, type RequestOptions, requestJSON } from '@oaix/core'
import type { ProjectUser } from '../types/User.ts'

export interface RetrieveProjectUserParams {
  project_id: string
  user_id: string
}

/**
 * Resolves to a user of a project.
 *
 * @see https://platform.openai.com/docs/api-reference/project-users/retrieve
 */
export async function retrieveProjectUser(
  client: Client,
  params: RetrieveProjectUserParams,
  options?: RequestOptions,
): Promise<ProjectUser> {
  const { project_id, user_id } = params
  return requestJSON(
    client,
    { method: 'GET', path: path`/organization/projects/${project_id}/users/${user_id}` },
    options,
  )
}
