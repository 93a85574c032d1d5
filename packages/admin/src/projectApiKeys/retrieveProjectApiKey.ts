import { type Client, path, type RequestOptions, requestJSON } from '@oaix/core'
import type { ProjectApiKey } from '../types/ProjectApiKey.ts'

export interface RetrieveProjectApiKeyParams {
  project_id: string
  api_key_id: string
}

/**
 * Resolves to a key of a project, without its value.
 *
 * @see https://platform.openai.com/docs/api-reference/project-api-keys/retrieve
 */
export async function retrieveProjectApiKey(
  client: Client,
  params: RetrieveProjectApiKeyParams,
  options?: RequestOptions,
): Promise<ProjectApiKey> {
  const { project_id, api_key_id } = params
  return requestJSON(
    client,
    { method: 'GET', path: path`/organization/projects/${project_id}/api_keys/${api_key_id}` },
    options,
  )
}
