import { type Client, type RequestOptions, requestJSON } from '@oaix/core'
import type { OrganizationSpendLimitDeleted } from '../types/SpendLimit.ts'

/** There are none. */
export type DeleteOrganizationSpendLimitParams = Record<string, never>

/**
 * Lifts the spend limit of the organization; resolves to a confirmation.
 *
 * @see https://platform.openai.com/docs/api-reference/administration
 */
export function deleteOrganizationSpendLimit(
  client: Client,
  _params: DeleteOrganizationSpendLimitParams = {},
  options?: RequestOptions,
): Promise<OrganizationSpendLimitDeleted> {
  return requestJSON(client, { method: 'DELETE', path: '/organization/spend_limit' }, options)
}
