import { type Client, type RequestOptions, requestJSON } from '@oaix/core'
import type { Project, ProjectResidency } from '../types/Project.ts'

export interface CreateProjectParams {
  name: string
  /** The customer's own encryption key that it is to use. */
  external_key_id?: string | null | undefined
  /** @deprecated Replaced by `residency`; they exclude each other. */
  geography?: string | null | undefined
  /** One that the organization has access to. */
  residency?: ProjectResidency | null | undefined
}

/**
 * Makes a project, which can be archived later but not deleted; resolves to it.
 *
 * @see https://platform.openai.com/docs/api-reference/projects/create
 */
export function createProject(
  client: Client,
  params: CreateProjectParams,
  options?: RequestOptions,
): Promise<Project> {
  return requestJSON(client, { method: 'POST', path: '/organization/projects', body: params }, options)
}
