import { type Client, path, type RequestOptions, requestJSON } from '@oaix/core'
import type { ContainerFile } from './types/ContainerFile.ts'

export interface RetrieveContainerFileParams {
  container_id: string
  file_id: string
}

/**
 * Looks a file of a container up: its path, size and source.
 *
 * @see https://platform.openai.com/docs/api-reference/container-files/retrieveContainerFile
 */
export async function retrieveContainerFile(
  client: Client,
  params: RetrieveContainerFileParams,
  options?: RequestOptions,
): Promise<ContainerFile> {
  const { container_id, file_id } = params
  return requestJSON(
    client,
    { method: 'GET', path: path`/containers/${container_id}/files/${file_id}` },
    options,
  )
}
