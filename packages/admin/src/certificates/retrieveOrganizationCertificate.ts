import { type Client, path, type RequestOptions, requestJSON } from '@oaix/core'
import type { Certificate } from '../types/Certificate.ts'

export interface RetrieveOrganizationCertificateParams {
  certificate_id: string
  /** `content` adds the PEM to `certificate_details`. */
  include?: 'content'[] | undefined
}

/**
 * Resolves to a certificate, whether or not it is active.
 *
 * @see https://platform.openai.com/docs/api-reference/certificates/getCertificate
 */
export async function retrieveOrganizationCertificate(
  client: Client,
  params: RetrieveOrganizationCertificateParams,
  options?: RequestOptions,
): Promise<Certificate> {
  const { certificate_id, include } = params
  return requestJSON(
    client,
    {
      method: 'GET',
      path: path`/organization/certificates/${certificate_id}`,
      query: { 'include[]': include },
    },
    options,
  )
}
