import { type Client, path, type RequestOptions, requestJSON } from '@oaix/core'
import type { Project } from '../types/Project.ts'

export interface RetrieveProjectParams {
  project_id: string
}

/** Resolves to a project. @see https://platform.openai.com/docs/api-reference/projects/retrieve */
export async function retrieveProject(
  client: Client,
  params: RetrieveProjectParams,
  options?: RequestOptions,
): Promise<Project> {
  const { project_id } = params
  return requestJSON(client, { method: 'GET', path: path`/organization/projects/${project_id}` }, options)
}
