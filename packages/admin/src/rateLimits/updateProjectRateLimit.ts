import { type Client, path, type RequestOptions, requestJSON } from '@oaix/core'
import type { ProjectRateLimit, RateLimitFields } from '../types/ProjectRateLimit.ts'

export interface UpdateProjectRateLimitParams extends RateLimitFields {
  project_id: string
  rate_limit_id: string
}

/**
 * Sets limits of a project for one model; resolves to all of its limits for that model.
 *
 * @see https://platform.openai.com/docs/api-reference/project-rate-limits/update
 */
export async function updateProjectRateLimit(
  client: Client,
  params: UpdateProjectRateLimitParams,
  options?: RequestOptions,
): Promise<ProjectRateLimit> {
  const { project_id, rate_limit_id, ...body } = params
  return requestJSON(
    client,
    { method: 'POST', path: path`/organization/projects/${project_id}/rate_limits/${rate_limit_id}`, body },
    options,
  )
}
