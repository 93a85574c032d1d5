import { type Client, path, type RequestOptions, requestJSON } from '@oaix/core'
import type { Project } from '../types/Project.ts'

export interface ArchiveProjectParams {
  project_id: string
}

/**
 * Archives a project, which can be neither used nor changed from then on; resolves to it.
 *
 * @see https://platform.openai.com/docs/api-reference/projects/archive
 */
export async function archiveProject(
  client: Client,
  params: ArchiveProjectParams,
  options?: RequestOptions,
): Promise<Project> {
  const { project_id } = params
  return requestJSON(
    client,
    { method: 'POST', path: path`/organization/projects/${project_id}/archive` },
    options,
  )
}
