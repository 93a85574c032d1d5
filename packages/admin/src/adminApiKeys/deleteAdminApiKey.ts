import { type Client, path, type RequestOptions, requestJSON } from '@oaix/core'
import type { AdminApiKeyDeleted } from '../types/AdminApiKey.ts'

export interface DeleteAdminApiKeyParams {
  key_id: string
}

/**
 * Deletes an admin key, which is refused from then on; resolves to a confirmation.
 *
 * @see https://platform.openai.com/docs/api-reference/admin-api-keys/delete
 */
export async function deleteAdminApiKey(
  client: Client,
  params: DeleteAdminApiKeyParams,
  options?: RequestOptions,
): Promise<AdminApiKeyDeleted> {
  const { key_id } = params
  return requestJSON(
    client,
    { method: 'DELETE', path: path`/organization/admin_api_keys/${key_id}` },
    options,
  )
}
