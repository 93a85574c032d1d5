import { type Client, path, type RequestOptions, requestJSON } from '@oaix/core'
import type { ProjectModelPermissions } from '../types/ProjectPermissions.ts'

export interface RetrieveProjectModelPermissionsParams {
  project_id: string
}

/**
 * Resolves to the models that a project may use.
 *
 * @see https://platform.openai.com/docs/api-reference/projects
 */
export async function retrieveProjectModelPermissions(
  client: Client,
  params: RetrieveProjectModelPermissionsParams,
  options?: RequestOptions,
): Promise<ProjectModelPermissions> {
  const { project_id } = params
  return requestJSON(
    client,
    { method: 'GET', path: path`/organization/projects/${project_id}/model_permissions` },
    options,
  )
}
