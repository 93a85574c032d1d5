import { type Client, path, type RequestOptions, requestJSON } from '@oaix/core'
import type { AdminApiKey } from '../types/AdminApiKey.ts'

export interface RetrieveAdminApiKeyParams {
  key_id: string
}

/**
 * Resolves to an admin key without its value.
 *
 * @see https://platform.openai.com/docs/api-reference/admin-api-keys/listget
 */
export async function retrieveAdminApiKey(
  client: Client,
  params: RetrieveAdminApiKeyParams,
  options?: RequestOptions,
): Promise<AdminApiKey> {
  const { key_id } = params
  return requestJSON(client, { method: 'GET', path: path`/organization/admin_api_keys/${key_id}` }, options)
}
