import { type Client, path, type RequestOptions, requestJSON } from '@oaix/core'
import type { AdminRole } from '../types/Role.ts'

export interface UpdateProjectRoleParams {
  project_id: string
  role_id: string
  description?: string | null | undefined
  /** The complete new list. */
  permissions?: string[] | null | undefined
  role_name?: string | null | undefined
}

/**
 * Changes a role of a project; resolves to it.
 *
 * @see https://platform.openai.com/docs/api-reference/roles/project/update
 */
export async function updateProjectRole(
  client: Client,
  params: UpdateProjectRoleParams,
  options?: RequestOptions,
): Promise<AdminRole> {
  const { project_id, role_id, ...body } = params
  return requestJSON(
    client,
    { method: 'POST', path: path`/projects/${project_id}/roles/${role_id}`, body },
    options,
  )
}
