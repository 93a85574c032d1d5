import { type Client, path, type RequestOptions, requestBinary } from '@oaix/core'

export interface RetrieveContainerFileContentParams {
  container_id: string
  file_id: string
}

/**
 * Downloads a file of a container: resolves at the headers, to the `Response` with the bytes still to come.
 *
 * @example
 * const chart = await (await retrieveContainerFileContent(client, { container_id, file_id })).blob()
 *
 * @see https://platform.openai.com/docs/api-reference/container-files/retrieveContainerFileContent
 */
export async function retrieveContainerFileContent(
  client: Client,
  params: RetrieveContainerFileContentParams,
  options?: RequestOptions,
): Promise<Response> {
  const { container_id, file_id } = params
  const request = {
    method: 'GET',
    path: path`/containers/${container_id}/files/${file_id}/content`,
    headers: { accept: 'application/binary' },
  } as const
  return requestBinary(client, request, options)
}
