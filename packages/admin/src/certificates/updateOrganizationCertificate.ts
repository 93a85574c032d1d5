import { type Client, path, type RequestOptions, requestJSON } from '@oaix/core'
import type { Certificate } from '../types/Certificate.ts'

export interface UpdateOrganizationCertificateParams {
  certificate_id: string
  name?: string | undefined
}

/**
 * Renames a certificate; resolves to it.
 *
 * @see https://platform.openai.com/docs/api-reference/certificates/modifyCertificate
 */
export async function updateOrganizationCertificate(
  client: Client,
  params: UpdateOrganizationCertificateParams,
  options?: RequestOptions,
): Promise<Certificate> {
  const { certificate_id, ...body } = params
  return requestJSON(
    client,
    { method: 'POST', path: path`/organization/certificates/${certificate_id}`, body },
    options,
  )
}
