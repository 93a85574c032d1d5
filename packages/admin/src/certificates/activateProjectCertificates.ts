import { type Client, path, type RequestOptions, requestJSON } from '@oaix/core'
import type { ProjectCertificatesActivated } from '../types/Certificate.ts'

export interface ActivateProjectCertificatesParams {
  project_id: string
  /** Up to 10. */
  certificate_ids: string[]
}

/**
 * Activates certificates for a project, all of them or none; resolves to them.
 *
 * @see https://platform.openai.com/docs/api-reference/certificates/activateProjectCertificates
 */
export async function activateProjectCertificates(
  client: Client,
  params: ActivateProjectCertificatesParams,
  options?: RequestOptions,
): Promise<ProjectCertificatesActivated> {
  const { project_id, ...body } = params
  return requestJSON(
    client,
    { method: 'POST', path: path`/organization/projects/${project_id}/certificates/activate`, body },
    options,
  )
}
