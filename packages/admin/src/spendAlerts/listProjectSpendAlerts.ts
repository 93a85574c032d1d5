import { type Client, type Page, type PageParams, path, type RequestOptions, requestJSON } from '@oaix/core'
import type { ProjectSpendAlert } from '../types/SpendAlert.ts'

export interface ListProjectSpendAlertsParams extends PageParams {
  project_id: string
  /** The id of the item after the page. */
  before?: string | undefined
}

/**
 * Lists the spend alerts of a project, up to 100 in a page.
 *
 * @see https://platform.openai.com/docs/api-reference/administration
 */
export async function listProjectSpendAlerts(
  client: Client,
  params: ListProjectSpendAlertsParams,
  options?: RequestOptions,
): Promise<Page<ProjectSpendAlert>> {
  const { project_id, ...query } = params
  return requestJSON(
    client,
    { method: 'GET', path: path`/organization/projects/${project_id}/spend_alerts`, query },
    options,
  )
}
