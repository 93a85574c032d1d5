import { type Client, type RequestOptions, requestJSON } from '@oaix/core'
import type { Certificate } from '../types/Certificate.ts'

export interface CreateOrganizationCertificateParams {
  /** PEM. */
  certificate: string
  name?: string | undefined
}

/**
 * Uploads a certificate, which takes effect once it is activated. An organization may have 50.
 *
 * @see https://platform.openai.com/docs/api-reference/certificates/uploadCertificate
 */
export function createOrganizationCertificate(
  client: Client,
  params: CreateOrganizationCertificateParams,
  options?: RequestOptions,
): Promise<Certificate> {
  return requestJSON(client, { method: 'POST', path: '/organization/certificates', body: params }, options)
}
