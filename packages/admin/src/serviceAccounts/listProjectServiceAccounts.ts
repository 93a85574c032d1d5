import { type Client, type Page, type PageParams, path, type RequestOptions, requestJSON } from '@oaix/core'
import type { ProjectServiceAccount } from '../types/ProjectServiceAccount.ts'

export interface ListProjectServiceAccountsParams extends Omit<PageParams, 'order'> {
  project_id: string
}

/**
 * Lists the service accounts of a project.
 *
 * @see https://platform.openai.com/docs/api-reference/project-service-accounts/list
 */
export async function listProjectServiceAccounts(
  client: Client,
  params: ListProjectServiceAccountsParams,
  options?: RequestOptions,
): Promise<Page<ProjectServiceAccount>> {
  const { project_id, ...query } = params
  return requestJSON(
    client,
    { method: 'GET', path: path`/organization/projects/${project_id}/service_accounts`, query },
    options,
  )
}
