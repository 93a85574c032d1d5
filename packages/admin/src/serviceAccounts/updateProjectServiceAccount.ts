import { type Client, path, type RequestOptions, requestJSON } from '@oaix/core'
import type { ProjectServiceAccount } from '../types/ProjectServiceAccount.ts'

export interface UpdateProjectServiceAccountParams {
  project_id: string
  service_account_id: string
  name?: string | undefined
  role?: 'member' | 'owner' | undefined
}

/**
 * Changes the name or the role of a service account; resolves to it.
 *
 * @see https://platform.openai.com/docs/api-reference/project-service-accounts
 */
export async function updateProjectServiceAccount(
  client: Client,
  params: UpdateProjectServiceAccountParams,
  options?: RequestOptions,
): Promise<ProjectServiceAccount> {
  const { project_id, service_account_id, ...body } = params
  return requestJSON(
    client,
    {
      method: 'POST',
      path: path`/organization/projects/${project_id}/service_accounts/${service_account_id}`,
      body,
    },
    options,
  )
}
