import { type Client, type Page, type PageParams, type RequestOptions, requestJSON } from '@oaix/core'
import type { Project } from '../types/Project.ts'

export interface ListProjectsParams extends Omit<PageParams, 'order'> {
  /** @default false */
  include_archived?: boolean | undefined
}

/**
 * Lists the projects of the organization.
 *
 * @example
 * for await (const project of paginate(listProjects, client, { limit: 100 })) console.log(project.name)
 *
 * @see https://platform.openai.com/docs/api-reference/projects/list
 */
export function listProjects(
  client: Client,
  params: ListProjectsParams = {},
  options?: RequestOptions,
): Promise<Page<Project>> {
  return requestJSON(client, { method: 'GET', path: '/organization/projects', query: params }, options)
}
