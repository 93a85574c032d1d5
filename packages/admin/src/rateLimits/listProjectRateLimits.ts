import { type Client, type Page, type PageParams, path, type RequestOptions, requestJSON } from '@oaix/core'
import type { ProjectRateLimit } from '../types/ProjectRateLimit.ts'

export interface ListProjectRateLimitsParams extends Omit<PageParams, 'order'> {
  project_id: string
  /** The id of the item after the page. */
  before?: string | undefined
}

/**
 * Lists the rate limits of a project, one for each model.
 *
 * @see https://platform.openai.com/docs/api-reference/project-rate-limits/list
 */
export async function listProjectRateLimits(
  client: Client,
  params: ListProjectRateLimitsParams,
  options?: RequestOptions,
): Promise<Page<ProjectRateLimit>> {
  const { project_id, ...query } = params
  return requestJSON(
    client,
    { method: 'GET', path: path`/organization/projects/${project_id}/rate_limits`, query },
    options,
  )
}
