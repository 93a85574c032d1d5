import { type Client, path, type RequestOptions, requestJSON } from '@oaix/core'
import type { OrganizationSpendAlertDeleted } from '../types/SpendAlert.ts'

export interface DeleteOrganizationSpendAlertParams {
  alert_id: string
}

/**
 * Deletes a spend alert of the organization; resolves to a confirmation.
 *
 * @see https://platform.openai.com/docs/api-reference/administration
 */
export async function deleteOrganizationSpendAlert(
  client: Client,
  params: DeleteOrganizationSpendAlertParams,
  options?: RequestOptions,
): Promise<OrganizationSpendAlertDeleted> {
  const { alert_id } = params
  return requestJSON(
    client,
    { method: 'DELETE', path: path`/organization/spend_alerts/${alert_id}` },
    options,
  )
}
