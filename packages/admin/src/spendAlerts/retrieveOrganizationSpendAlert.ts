import { type Client, path, type RequestOptions, requestJSON } from '@oaix/core'
import type { OrganizationSpendAlert } from '../types/SpendAlert.ts'

export interface RetrieveOrganizationSpendAlertParams {
  alert_id: string
}

/**
 * Resolves to a spend alert of the organization.
 *
 * @see https://platform.openai.com/docs/api-reference/administration
 */
export async function retrieveOrganizationSpendAlert(
  client: Client,
  params: RetrieveOrganizationSpendAlertParams,
  options?: RequestOptions,
): Promise<OrganizationSpendAlert> {
  const { alert_id } = params
  return requestJSON(client, { method: 'GET', path: path`/organization/spend_alerts/${alert_id}` }, options)
}
