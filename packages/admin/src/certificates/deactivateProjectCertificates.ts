import { type Client, path, type RequestOptions, requestJSON } from '@oaix/core'
import type { ProjectCertificatesDeactivated } from '../types/Certificate.ts'

export interface DeactivateProjectCertificatesParams {
  project_id: string
  /** Up to 10. */
  certificate_ids: string[]
}

/**
 * Deactivates certificates for a project, all of them or none; resolves to them.
 *
 * @see https://platform.openai.com/docs/api-reference/certificates/deactivateProjectCertificates
 */
export async function deactivateProjectCertificates(
  client: Client,
  params: DeactivateProjectCertificatesParams,
  options?: RequestOptions,
): Promise<ProjectCertificatesDeactivated> {
  const { project_id, ...body } = params
  return requestJSON(
    client,
    { method: 'POST', path: path`/organization/projects/${project_id}/certificates/deactivate`, body },
    options,
  )
}
