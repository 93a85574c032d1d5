import { type Client, path, type RequestOptions, requestJSON } from '@oaix/core'
import type { ProjectHostedToolPermissions } from '../types/ProjectPermissions.ts'

export interface RetrieveProjectHostedToolPermissionsParams {
  project_id: string
}

/**
 * Resolves to the hosted tools that a project may use.
 *
 * @see https://platform.openai.com/docs/api-reference/projects
 */
export async function retrieveProjectHostedToolPermissions(
  client: Client,
  params: RetrieveProjectHostedToolPermissionsParams,
  options?: RequestOptions,
): Promise<ProjectHostedToolPermissions> {
  const { project_id } = params
  return requestJSON(
    client,
    { method: 'GET', path: path`/organization/projects/${project_id}/hosted_tool_permissions` },
    options,
  )
}
