import { type Client, path, type RequestOptions, requestJSON } from '@oaix/core'
import type { ProjectServiceAccountDeleted } from '../types/ProjectServiceAccount.ts'

export interface DeleteProjectServiceAccountParams {
  project_id: string
  service_account_id: string
}

/**
 * Deletes a service account; resolves to a confirmation.
 *
 * @see https://platform.openai.com/docs/api-reference/project-service-accounts/delete
 */
export async function deleteProjectServiceAccount(
  client: Client,
  params: DeleteProjectServiceAccountParams,
  options?: RequestOptions,
): Promise<ProjectServiceAccountDeleted> {
  const { project_id, service_account_id } = params
  return requestJSON(
    client,
    {
      method: 'DELETE',
      path: path`/organization/projects/${project_id}/service_accounts/${service_account_id}`,
    },
    options,
  )
}
