import { type Client, path, type RequestOptions, requestJSON } from '@oaix/core'
import type { ProjectDataRetention, ProjectDataRetentionType } from '../types/DataRetention.ts'

export interface UpdateProjectDataRetentionParams {
  project_id: string
  retention_type: ProjectDataRetentionType
}

/**
 * Sets the data retention of a project: what is kept of its requests. Resolves to the new setting.
 *
 * @see https://platform.openai.com/docs/api-reference/administration
 */
export async function updateProjectDataRetention(
  client: Client,
  params: UpdateProjectDataRetentionParams,
  options?: RequestOptions,
): Promise<ProjectDataRetention> {
  const { project_id, ...body } = params
  return requestJSON(
    client,
    { method: 'POST', path: path`/organization/projects/${project_id}/data_retention`, body },
    options,
  )
}
