import { type Client, path, type RequestOptions, requestJSON } from '@oaix/core'
import type { HostedToolPermission, ProjectHostedToolPermissions } from '../types/ProjectPermissions.ts'

export interface UpdateProjectHostedToolPermissionsParams {
  project_id: string
  code_interpreter?: HostedToolPermission | null | undefined
  file_search?: HostedToolPermission | null | undefined
  image_generation?: HostedToolPermission | null | undefined
  mcp?: HostedToolPermission | null | undefined
  web_search?: HostedToolPermission | null | undefined
}

/**
 * Sets which hosted tools a project may use; resolves to all of the settings.
 *
 * @see https://platform.openai.com/docs/api-reference/projects
 */
export async function updateProjectHostedToolPermissions(
  client: Client,
  params: UpdateProjectHostedToolPermissionsParams,
  options?: RequestOptions,
): Promise<ProjectHostedToolPermissions> {
  const { project_id, ...body } = params
  return requestJSON(
    client,
    { method: 'POST', path: path`/organization/projects/${project_id}/hosted_tool_permissions`, body },
    options,
  )
}
