import { type Client, path, type RequestOptions, requestJSON } from '@oaix/core'
import type { ProjectSpendAlert, SpendAlertFields } from '../types/SpendAlert.ts'

export interface UpdateProjectSpendAlertParams extends SpendAlertFields {
  project_id: string
  alert_id: string
}

/**
 * Replaces a spend alert of a project, all of its fields; resolves to it.
 *
 * @see https://platform.openai.com/docs/api-reference/administration
 */
export async function updateProjectSpendAlert(
  client: Client,
  params: UpdateProjectSpendAlertParams,
  options?: RequestOptions,
): Promise<ProjectSpendAlert> {
  const { project_id, alert_id, ...body } = params
  return requestJSON(
    client,
    { method: 'POST', path: path`/organization/projects/${project_id}/spend_alerts/${alert_id}`, body },
    options,
  )
}
