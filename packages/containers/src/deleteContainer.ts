import { type Client, path, type RequestOptions, requestText } from '@oaix/core'

export interface DeleteContainerParams {
  container_id: string
}

/**
 * Deletes a container with its files; resolves once it is gone.
 *
 * @see https://platform.openai.com/docs/api-reference/containers/deleteContainer
 */
export async function deleteContainer(
  client: Client,
  params: DeleteContainerParams,
  options?: RequestOptions,
): Promise<void> {
  const request = {
    method: 'DELETE',
    path: path`/containers/${params.container_id}`,
    headers: { accept: '*/*' },
  } as const
  // As text, because the answer's body isn't specified.
  await requestText(client, request, options)
}
