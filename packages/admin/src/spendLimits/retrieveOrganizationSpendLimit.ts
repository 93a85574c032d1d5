import { type Client, type RequestOptions, requestJSON } from '@oaix/core'
import type { OrganizationSpendLimit } from '../types/SpendLimit.ts'

/** There are none. */
export type RetrieveOrganizationSpendLimitParams = Record<string, never>

/**
 * Resolves to the spend limit of the organization, and whether it is reached.
 *
 * @see https://platform.openai.com/docs/api-reference/administration
 */
export function retrieveOrganizationSpendLimit(
  client: Client,
  _params: RetrieveOrganizationSpendLimitParams = {},
  options?: RequestOptions,
): Promise<OrganizationSpendLimit> {
  return requestJSON(client, { method: 'GET', path: '/organization/spend_limit' }, options)
}
