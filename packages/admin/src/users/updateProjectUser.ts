import { type Client, path, type RequestOptions, requestJSON } from '@oaix/core'
import type { ProjectUser } from '../types/User.ts'

export interface UpdateProjectUserParams {
  project_id: string
  user_id: string
  role?: (string & {}) | 'owner' | 'member' | null | undefined
}

/**
 * Changes the role of a user in a project; resolves to the user there.
 *
 * @see https://platform.openai.com/docs/api-reference/project-users/modify
 */
export async function updateProjectUser(
  client: Client,
  params: UpdateProjectUserParams,
  options?: RequestOptions,
): Promise<ProjectUser> {
  const { project_id, user_id, ...body } = params
  return requestJSON(
    client,
    { method: 'POST', path: path`/organization/projects/${project_id}/users/${user_id}`, body },
    options,
  )
}
