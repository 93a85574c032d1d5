import { type Client, type RequestOptions, requestJSON } from '@oaix/core'
import type { DataRetentionType, OrganizationDataRetention } from '../types/DataRetention.ts'

export interface UpdateOrganizationDataRetentionParams {
  retention_type: DataRetentionType
}

/**
 * Sets the data retention of the organization: what is kept of its requests. Resolves to the new setting.
 *
 * @see https://platform.openai.com/docs/api-reference/administration
 */
export function updateOrganizationDataRetention(
  client: Client,
  params: UpdateOrganizationDataRetentionParams,
  options?: RequestOptions,
): Promise<OrganizationDataRetention> {
  return requestJSON(client, { method: 'POST', path: '/organization/data_retention', body: params }, options)
}
