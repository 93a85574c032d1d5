import { type Client, type Page, type PageParams, path, type RequestOptions, requestJSON } from '@oaix/core'
import type { ProjectApiKey } from '../types/ProjectApiKey.ts'

export interface ListProjectApiKeysParams extends Omit<PageParams, 'order'> {
  project_id: string
  /** Only the keys whose owner still has access to the project (`active`) or has lost it (`inactive`). */
  owner_project_access?: 'active' | 'inactive' | 'any' | undefined
}

/**
 * Lists the keys of a project, without their values.
 *
 * @see https://platform.openai.com/docs/api-reference/project-api-keys/list
 */
export async function listProjectApiKeys(
  client: Client,
  params: ListProjectApiKeysParams,
  options?: RequestOptions,
): Promise<Page<ProjectApiKey>> {
  const { project_id, ...query } = params
  return requestJSON(
    client,
    { method: 'GET', path: path`/organization/projects/${project_id}/api_keys`, query },
    options,
  )
}
