import { type Client, type Page, type PageParams, type RequestOptions, requestJSON } from '@oaix/core'
import type { OrganizationSpendAlert } from '../types/SpendAlert.ts'

export interface ListOrganizationSpendAlertsParams extends PageParams {
  /** The id of the item after the page. */
  before?: string | undefined
}

/**
 * Lists the spend alerts of the organization, up to 100 in a page.
 *
 * @see https://platform.openai.com/docs/api-reference/administration
 */
export function listOrganizationSpendAlerts(
  client: Client,
  params: ListOrganizationSpendAlertsParams = {},
  options?: RequestOptions,
): Promise<Page<OrganizationSpendAlert>> {
  return requestJSON(client, { method: 'GET', path: '/organization/spend_alerts', query: params }, options)
}
