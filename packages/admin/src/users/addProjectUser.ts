import { type Client, path, type RequestOptions, requestJSON } from '@oaix/core'
import type { ProjectUser } from '../types/User.ts'

export interface AddProjectUserParams {
  project_id: string
  role: (string & {}) | 'owner' | 'member'
  email?: string | null | undefined
  user_id?: string | null | undefined
}

/**
 * Adds a user of the organization to a project, by id or by e-mail address; resolves to the user there.
 *
 * @see https://platform.openai.com/docs/api-reference/project-users/create
 */
export async function addProjectUser(
  client: Client,
  params: AddProjectUserParams,
  options?: RequestOptions,
): Promise<ProjectUser> {
  const { project_id, ...body } = params
  return requestJSON(
    client,
    { method: 'POST', path: path`/organization/projects/${project_id}/users`, body },
    options,
  )
}
