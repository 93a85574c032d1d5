import { type Client, type Page, type PageParams, path, type RequestOptions, requestJSON } from '@oaix/core'
import type { ContainerFile } from './types/ContainerFile.ts'

/** Up to 100 in a page, 20 by default, newest first. */
export interface ListContainerFilesParams extends PageParams {
  container_id: string
}

/**
 * Lists the files of a container, also those that models wrote; resolves to one page.
 *
 * @see https://platform.openai.com/docs/api-reference/container-files/listContainerFiles
 */
export async function listContainerFiles(
  client: Client,
  params: ListContainerFilesParams,
  options?: RequestOptions,
): Promise<Page<ContainerFile>> {
  const { container_id, ...query } = params
  return requestJSON(client, { method: 'GET', path: path`/containers/${container_id}/files`, query }, options)
}
