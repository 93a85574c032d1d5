import { type Client, type Page, type PageParams, type RequestOptions, requestJSON } from '@oaix/core'
import type { AdminApiKey } from '../types/AdminApiKey.ts'

export interface ListAdminApiKeysParams extends PageParams {}

/**
 * Lists the keys for the administration endpoints.
 *
 * @see https://platform.openai.com/docs/api-reference/admin-api-keys/list
 */
export function listAdminApiKeys(
  client: Client,
  params: ListAdminApiKeysParams = {},
  options?: RequestOptions,
): Promise<Page<AdminApiKey>> {
  return requestJSON(client, { method: 'GET', path: '/organization/admin_api_keys', query: params }, options)
}
