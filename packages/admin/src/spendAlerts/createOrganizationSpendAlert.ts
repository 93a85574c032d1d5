import { type Client, type RequestOptions, requestJSON } from '@oaix/core'
import type { OrganizationSpendAlert, SpendAlertFields } from '../types/SpendAlert.ts'

export interface CreateOrganizationSpendAlertParams extends SpendAlertFields {}

/**
 * Sets up an alert, an e-mail once the organization has spent more than a threshold; resolves to it.
 *
 * @see https://platform.openai.com/docs/api-reference/administration
 */
export function createOrganizationSpendAlert(
  client: Client,
  params: CreateOrganizationSpendAlertParams,
  options?: RequestOptions,
): Promise<OrganizationSpendAlert> {
  return requestJSON(client, { method: 'POST', path: '/organization/spend_alerts', body: params }, options)
}
