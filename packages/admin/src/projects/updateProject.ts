import { type Client, path, type RequestOptions, requestJSON } from '@oaix/core'
import type { Project } from '../types/Project.ts'

export interface UpdateProjectParams {
  project_id: string
  external_key_id?: string | null | undefined
  /** @deprecated The residency is chosen in `createProject`. */
  geography?: string | null | undefined
  name?: string | null | undefined
}

/** Changes a project; resolves to it. @see https://platform.openai.com/docs/api-reference/projects/modify */
export async function updateProject(
  client: Client,
  params: UpdateProjectParams,
  options?: RequestOptions,
): Promise<Project> {
  const { project_id, ...body } = params
  return requestJSON(
    client,
    { method: 'POST', path: path`/organization/projects/${project_id}`, body },
    options,
  )
}
