import { type Client, type Page, type PageParams, type RequestOptions, requestJSON } from '@oaix/core'
import type { OrganizationCertificate } from '../types/Certificate.ts'

export interface ListOrganizationCertificatesParams extends PageParams {}

/**
 * Lists the certificates of the organization.
 *
 * @see https://platform.openai.com/docs/api-reference/certificates/listOrganizationCertificates
 */
export function listOrganizationCertificates(
  client: Client,
  params: ListOrganizationCertificatesParams = {},
  options?: RequestOptions,
): Promise<Page<OrganizationCertificate>> {
  return requestJSON(client, { method: 'GET', path: '/organization/certificates', query: params }, options)
}
