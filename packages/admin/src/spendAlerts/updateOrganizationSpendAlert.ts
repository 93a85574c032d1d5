import { type Client, path, type RequestOptions, requestJSON } from '@oaix/core'
import type { OrganizationSpendAlert, SpendAlertFields } from '../types/SpendAlert.ts'

export interface UpdateOrganizationSpendAlertParams extends SpendAlertFields {
  alert_id: string
}

/**
 * Replaces a spend alert of the organization, all of its fields; resolves to it.
 *
 * @see https://platform.openai.com/docs/api-reference/administration
 */
export async function updateOrganizationSpendAlert(
  client: Client,
  params: UpdateOrganizationSpendAlertParams,
  options?: RequestOptions,
): Promise<OrganizationSpendAlert> {
  const { alert_id, ...body } = params
  return requestJSON(
    client,
    { method: 'POST', path: path`/organization/spend_alerts/${alert_id}`, body },
    options,
  )
}
