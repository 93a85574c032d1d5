import { type Client, path, type RequestOptions, requestJSON } from '@oaix/core'
import type { ProjectSpendAlert, SpendAlertFields } from '../types/SpendAlert.ts'

export interface CreateProjectSpendAlertParams extends SpendAlertFields {
  project_id: string
}

/**
 * Sets up an alert, an e-mail once a project has spent more than a threshold; resolves to it.
 *
 * @see https://platform.openai.com/docs/api-reference/administration
 */
export async function createProjectSpendAlert(
  client: Client,
  params: CreateProjectSpendAlertParams,
  options?: RequestOptions,
): Promise<ProjectSpendAlert> {
  const { project_id, ...body } = params
  return requestJSON(
    client,
    { method: 'POST', path: path`/organization/projects/${project_id}/spend_alerts`, body },
    options,
  )
}
