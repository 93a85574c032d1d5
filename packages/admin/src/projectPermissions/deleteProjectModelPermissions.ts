import { type Client, path, type RequestOptions, requestJSON } from '@oaix/core'
import type { ProjectModelPermissionsDeleted } from '../types/ProjectPermissions.ts'

export interface DeleteProjectModelPermissionsParams {
  project_id: string
}

/**
 * Deletes the model permissions of a project; resolves to a confirmation.
 *
 * @see https://platform.openai.com/docs/api-reference/projects
 */
export async function deleteProjectModelPermissions(
  client: Client,
  params: DeleteProjectModelPermissionsParams,
  options?: RequestOptions,
): Promise<ProjectModelPermissionsDeleted> {
  const { project_id } = params
  return requestJSON(
    client,
    { method: 'DELETE', path: path`/organization/projects/${project_id}/model_permissions` },
    options,
  )
}
