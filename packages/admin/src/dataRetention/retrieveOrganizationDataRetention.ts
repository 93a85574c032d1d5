import { type Client, type RequestOptions, requestJSON } from '@oaix/core'
import type { OrganizationDataRetention } from '../types/DataRetention.ts'

/** There are none. */
export type RetrieveOrganizationDataRetentionParams = Record<string, never>

/**
 * Resolves to the data retention of the organization: what is kept of its requests.
 *
 * @see https://platform.openai.com/docs/api-reference/administration
 */
export function retrieveOrganizationDataRetention(
  client: Client,
  _params: RetrieveOrganizationDataRetentionParams = {},
  options?: RequestOptions,
): Promise<OrganizationDataRetention> {
  return requestJSON(client, { method: 'GET', path: '/organization/data_retention' }, options)
}
