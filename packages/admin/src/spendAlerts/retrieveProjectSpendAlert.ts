import { type Client, path, type RequestOptions, requestJSON } from '@oaix/core'
import type { ProjectSpendAlert } from '../types/SpendAlert.ts'

export interface RetrieveProjectSpendAlertParams {
  project_id: string
  alert_id: string
}

/**
 * Resolves to a spend alert of a project.
 *
 * @see https://platform.openai.com/docs/api-reference/administration
 */
export async function retrieveProjectSpendAlert(
  client: Client,
  params: RetrieveProjectSpendAlertParams,
  options?: RequestOptions,
): Promise<ProjectSpendAlert> {
  const { project_id, alert_id } = params
  return requestJSON(
    client,
    { method: 'GET', path: path`/organization/projects/${project_id}/spend_alerts/${alert_id}` },
    options,
  )
}
