import { type Client, path, type RequestOptions, requestJSON } from '@oaix/core'
import type { AdminRoleDeleted } from '../types/Role.ts'

export interface DeleteProjectRoleParams {
  project_id: string
  role_id: string
}

/**
 * Deletes a role of a project, unless it is a predefined one; resolves to a confirmation.
 *
 * @see https://platform.openai.com/docs/api-reference/roles/project/delete
 */
export async function deleteProjectRole(
  client: Client,
  params: DeleteProjectRoleParams,
  options?: RequestOptions,
): Promise<AdminRoleDeleted> {
  const { project_id, role_id } = params
  return requestJSON(
    client,
    { method: 'DELETE', path: path`/projects/${project_id}/roles/${role_id}` },
    options,
  )
}
