import { type Client, path, type RequestOptions, requestJSON } from '@oaix/core'
import type { CertificateDeleted } from '../types/Certificate.ts'

export interface DeleteOrganizationCertificateParams {
  certificate_id: string
}

/**
 * Deletes a certificate that is active neither for the organization nor for a project.
 *
 * @see https://platform.openai.com/docs/api-reference/certificates/deleteCertificate
 */
export async function deleteOrganizationCertificate(
  client: Client,
  params: DeleteOrganizationCertificateParams,
  options?: RequestOptions,
): Promise<CertificateDeleted> {
  const { certificate_id } = params
  return requestJSON(
    client,
    { method: 'DELETE', path: path`/organization/certificates/${certificate_id}` },
    options,
  )
}
