import { type Client, path, type RequestOptions, requestJSON } from '@oaix/core'
import type { ProjectSpendAlertDeleted } from '../types/SpendAlert.ts'

export interface DeleteProjectSpendAlertParams {
  project_id: string
  alert_id: string
}

/**
 * Deletes a spend alert of a project; resolves to a confirmation.
 *
 * @see https://platform.openai.com/docs/api-reference/administration
 */
export async function deleteProjectSpendAlert(
  client: Client,
  params: DeleteProjectSpendAlertParams,
  options?: RequestOptions,
): Promise<ProjectSpendAlertDeleted> {
  const { project_id, alert_id } = params
  return requestJSON(
    client,
    { method: 'DELETE', path: path`/organization/projects/${project_id}/spend_alerts/${alert_id}` },
    options,
  )
}
