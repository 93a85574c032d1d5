import { type Client, type RequestOptions, requestJSON } from '@oaix/core'
import type { OrganizationCertificatesDeactivated } from '../types/Certificate.ts'

export interface DeactivateOrganizationCertificatesParams {
  /** Up to 10. */
  certificate_ids: string[]
}

/**
 * Deactivates certificates for the organization, all of them or none; resolves to them.
 *
 * @see https://platform.openai.com/docs/api-reference/certificates/deactivateOrganizationCertificates
 */
export function deactivateOrganizationCertificates(
  client: Client,
  params: DeactivateOrganizationCertificatesParams,
  options?: RequestOptions,
): Promise<OrganizationCertificatesDeactivated> {
  return requestJSON(
    client,
    { method: 'POST', path: '/organization/certificates/deactivate', body: params },
    options,
  )
}
