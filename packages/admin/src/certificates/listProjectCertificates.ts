import { type Client, type Page, type PageParams, path, type RequestOptions, requestJSON } from '@oaix/core'
import type { ProjectCertificate } from '../types/Certificate.ts'

export interface ListProjectCertificatesParams extends PageParams {
  project_id: string
}

/**
 * Lists the certificates of a project.
 *
 * @see https://platform.openai.com/docs/api-reference/certificates/listProjectCertificates
 */
export async function listProjectCertificates(
  client: Client,
  params: ListProjectCertificatesParams,
  options?: RequestOptions,
): Promise<Page<ProjectCertificate>> {
  const { project_id, ...query } = params
  return requestJSON(
    client,
    { method: 'GET', path: path`/organization/projects/${project_id}/certificates`, query },
    options,
  )
}
