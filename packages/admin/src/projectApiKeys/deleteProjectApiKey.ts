import { type Client, path, type RequestOptions, requestJSON } from '@oaix/core'
import type { ProjectApiKeyDeleted } from '../types/ProjectApiKey.ts'

export interface DeleteProjectApiKeyParams {
  project_id: string
  api_key_id: string
}

/**
 * Deletes the key of a user, but not that of a service account; resolves to a confirmation.
 *
 * @see https://platform.openai.com/docs/api-reference/project-api-keys/delete
 */
export async function deleteProjectApiKey(
  client: Client,
  params: DeleteProjectApiKeyParams,
  options?: RequestOptions,
): Promise<ProjectApiKeyDeleted> {
  const { project_id, api_key_id } = params
  return requestJSON(
    client,
    { method: 'DELETE', path: path`/organization/projects/${project_id}/api_keys/${api_key_id}` },
    options,
  )
}
