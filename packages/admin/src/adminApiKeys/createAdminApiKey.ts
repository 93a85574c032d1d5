import { type Client, type RequestOptions, requestJSON } from '@oaix/core'
import type { CreatedAdminApiKey } from '../types/AdminApiKey.ts'

export interface CreateAdminApiKeyParams {
  name: string
  /** How long the key is valid, up to 31 536 000 (a year). Without it the key has no end. */
  expires_in_seconds?: number | undefined
}

/**
 * Makes an admin key; resolves to it with its `value`, which no later answer has.
 *
 * @see https://platform.openai.com/docs/api-reference/admin-api-keys/create
 */
export function createAdminApiKey(
  client: Client,
  params: CreateAdminApiKeyParams,
  options?: RequestOptions,
): Promise<CreatedAdminApiKey> {
  return requestJSON(client, { method: 'POST', path: '/organization/admin_api_keys', body: params }, options)
}
