import { type Client, type RequestOptions, requestJSON } from '@oaix/core'
import type { OrganizationCertificatesActivated } from '../types/Certificate.ts'

export interface ActivateOrganizationCertificatesParams {
  /** Up to 10. */
  certificate_ids: string[]
}

/**
 * Activates certificates for the organization, all of them or none; resolves to them.
 *
 * @see https://platform.openai.com/docs/api-reference/certificates/activateOrganizationCertificates
 */
export function activateOrganizationCertificates(
  client: Client,
  params: ActivateOrganizationCertificatesParams,
  options?: RequestOptions,
): Promise<OrganizationCertificatesActivated> {
  return requestJSON(
    client,
    { method: 'POST', path: '/organization/certificates/activate', body: params },
    options,
  )
}
