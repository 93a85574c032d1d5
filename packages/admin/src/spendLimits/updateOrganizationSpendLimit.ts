import { type Client, type RequestOptions, requestJSON } from '@oaix/core'
import type { OrganizationSpendLimit, SpendLimitFields } from '../types/SpendLimit.ts'

export interface UpdateOrganizationSpendLimitParams extends SpendLimitFields {}

/**
 * Sets the spend at which requests of the organization are refused; resolves to the limit.
 *
 * @see https://platform.openai.com/docs/api-reference/administration
 */
export function updateOrganizationSpendLimit(
  client: Client,
  params: UpdateOrganizationSpendLimitParams,
  options?: RequestOptions,
): Promise<OrganizationSpendLimit> {
  return requestJSON(client, { method: 'POST', path: '/organization/spend_limit', body: params }, options)
}
