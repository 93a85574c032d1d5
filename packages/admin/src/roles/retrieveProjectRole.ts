import { type Client, path, type RequestOptions, requestJSON } from '@oaix/core'
import type { AdminRole } from '../types/Role.ts'

export interface RetrieveProjectRoleParams {
  project_id: string
  role_id: string
}

/** Resolves to a role of a project. @see https://platform.openai.com/docs/api-reference/roles */
export async function retrieveProjectRole(
  client: Client,
  params: RetrieveProjectRoleParams,
  options?: RequestOptions,
): Promise<AdminRole> {
  const { project_id, role_id } = params
  return requestJSON(client, { method: 'GET', path: path`/projects/${project_id}/roles/${role_id}` }, options)
}
