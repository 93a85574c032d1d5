import { type Client, path, type RequestOptions, requestJSON } from '@oaix/core'
import type { ServiceAccountApiKey } from '../types/ProjectServiceAccount.ts'

export interface CreateProjectServiceAccountApiKeyParams {
  project_id: string
  service_account_id: string
  /** How long the key is valid. */
  expires_in_seconds?: number | null | undefined
  name?: string | undefined
  scopes?: string[] | undefined
}

/**
 * Makes a key for a service account; resolves to it with its `value`, which no later answer has.
 *
 * @see https://platform.openai.com/docs/api-reference/project-service-accounts
 */
export async function createProjectServiceAccountApiKey(
  client: Client,
  params: CreateProjectServiceAccountApiKeyParams,
  options?: RequestOptions,
): Promise<ServiceAccountApiKey> {
  const { project_id, service_account_id, ...body } = params
  return requestJSON(
    client,
    {
      method: 'POST',
      path: path`/organization/projects/${project_id}/service_accounts/${service_account_id}/api_keys`,
      body,
    },
    options,
  )
}
