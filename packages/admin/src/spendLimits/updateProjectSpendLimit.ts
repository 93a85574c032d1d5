import { type Client, path, type RequestOptions, requestJSON } from '@oaix/core'
import type { ProjectSpendLimit, SpendLimitFields } from '../types/SpendLimit.ts'

export interface UpdateProjectSpendLimitParams extends SpendLimitFields {
  project_id: string
}

/**
 * Sets the spend at which requests of a project are refused; resolves to the limit.
 *
 * @see https://platform.openai.com/docs/api-reference/administration
 */
export async function updateProjectSpendLimit(
  client: Client,
  params: UpdateProjectSpendLimitParams,
  options?: RequestOptions,
): Promise<ProjectSpendLimit> {
  const { project_id, ...body } = params
  return requestJSON(
    client,
    { method: 'POST', path: path`/organization/projects/${project_id}/spend_limit`, body },
    options,
  )
}
