import { type Client, path, type RequestOptions, requestText } from '@oaix/core'

export interface DeleteContainerFileParams {
  container_id: string
  file_id: string
}

/**
 * Deletes a file of a container; resolves once it is gone.
 *
 * @see https://platform.openai.com/docs/api-reference/container-files/deleteContainerFile
 */
export async function deleteContainerFile(
  client: Client,
  params: DeleteContainerFileParams,
  options?: RequestOptions,
): Promise<void> {
  const { container_id, file_id } = params
  const request = {
    method: 'DELETE',
    path: path`/containers/${container_id}/files/${file_id}`,
    headers: { accept: '*/*' },
  } as const
  // As text, because the answer's body isn't specified.
  await requestText(client, request, options)
}
