import { type Client, path, type RequestOptions, requestJSON } from '@oaix/core'
import type { ProjectModelPermissions } from '../types/ProjectPermissions.ts'

export interface UpdateProjectModelPermissionsParams {
  project_id: string
  /** `allow_list`: only `model_ids`; `deny_list`: all but those. */
  mode: 'allow_list' | 'deny_list'
  model_ids: string[]
}

/**
 * Sets which models a project may use, in place of what was set before; resolves to the new setting.
 *
 * @see https://platform.openai.com/docs/api-reference/projects
 */
export async function updateProjectModelPermissions(
  client: Client,
  params: UpdateProjectModelPermissionsParams,
  options?: RequestOptions,
): Promise<ProjectModelPermissions> {
  const { project_id, ...body } = params
  return requestJSON(
    client,
    { method: 'POST', path: path`/organization/projects/${project_id}/model_permissions`, body },
    options,
  )
}
