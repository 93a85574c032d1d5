import { type Client, path, type RequestOptions, requestJSON } from '@oaix/core'
import type { ProjectSpendLimitDeleted } from '../types/SpendLimit.ts'

export interface DeleteProjectSpendLimitParams {
  project_id: string
}

/**
 * Lifts the spend limit of a project; resolves to a confirmation.
 *
 * @see https://platform.openai.com/docs/api-reference/administration
 */
export async function deleteProjectSpendLimit(
  client: Client,
  params: DeleteProjectSpendLimitParams,
  options?: RequestOptions,
): Promise<ProjectSpendLimitDeleted> {
  const { project_id } = params
  return requestJSON(
    client,
    { method: 'DELETE', path: path`/organization/projects/${project_id}/spend_limit` },
    options,
  )
}
