import { type Client, path, type RequestOptions, requestJSON } from '@oaix/core'
import type { ProjectServiceAccount } from '../types/ProjectServiceAccount.ts'

export interface RetrieveProjectServiceAccountParams {
  project_id: string
  service_account_id: string
}

/**
 * Resolves to a service account.
 *
 * @see https://platform.openai.com/docs/api-reference/project-service-accounts/retrieve
 */
export async function retrieveProjectServiceAccount(
  client: Client,
  params: RetrieveProjectServiceAccountParams,
  options?: RequestOptions,
): Promise<ProjectServiceAccount> {
  const { project_id, service_account_id } = params
  return requestJSON(
    client,
    {
      method: 'GET',
      path: path`/organization/projects/${project_id}/service_accounts/${service_account_id}`,
    },
    options,
  )
}
