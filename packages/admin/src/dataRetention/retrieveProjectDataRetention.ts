import { type Client, path, type RequestOptions, requestJSON } from '@oaix/core'
import type { ProjectDataRetention } from '../types/DataRetention.ts'

export interface RetrieveProjectDataRetentionParams {
  project_id: string
}

/**
 * Resolves to the data retention of a project: what is kept of its requests.
 *
 * @see https://platform.openai.com/docs/api-reference/administration
 */
export async function retrieveProjectDataRetention(
  client: Client,
  params: RetrieveProjectDataRetentionParams,
  options?: RequestOptions,
): Promise<ProjectDataRetention> {
  const { project_id } = params
  return requestJSON(
    client,
    { method: 'GET', path: path`/organization/projects/${project_id}/data_retention` },
    options,
  )
}
