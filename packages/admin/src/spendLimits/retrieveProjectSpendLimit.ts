import { type Client, path, type RequestOptions, requestJSON } from '@oaix/core'
import type { ProjectSpendLimit } from '../types/SpendLimit.ts'

export interface RetrieveProjectSpendLimitParams {
  project_id: string
}

/**
 * Resolves to the spend limit of a project, and whether it is reached.
 *
 * @see https://platform.openai.com/docs/api-reference/administration
 */
export async function retrieveProjectSpendLimit(
  client: Client,
  params: RetrieveProjectSpendLimitParams,
  options?: RequestOptions,
): Promise<ProjectSpendLimit> {
  const { project_id } = params
  return requestJSON(
    client,
    { method: 'GET', path: path`/organization/projects/${project_id}/spend_limit` },
    options,
  )
}
