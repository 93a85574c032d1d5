import { type Client, path, type RequestOptions, requestJSON } from '@oaix/core'
import type { AdminRole } from '../types/Role.ts'

export interface CreateProjectRoleParams {
  project_id: string
  permissions: string[]
  /** Unique among the roles. */
  role_name: string
  description?: string | null | undefined
}

/**
 * Makes a role of a project; resolves to it.
 *
 * @see https://platform.openai.com/docs/api-reference/roles/project/create
 */
export async function createProjectRole(
  client: Client,
  params: CreateProjectRoleParams,
  options?: RequestOptions,
): Promise<AdminRole> {
  const { project_id, ...body } = params
  return requestJSON(client, { method: 'POST', path: path`/projects/${project_id}/roles`, body }, options)
}
