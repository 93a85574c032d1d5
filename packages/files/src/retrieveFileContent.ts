import { type Client, path, type RequestOptions, requestBinary } from '@oaix/core'

export interface RetrieveFileContentParams {
  file_id: string
}

/**
 * Downloads a file: resolves at the headers, to the `Response` with the bytes still to come.
 *
 * @example
 * const text = await (await retrieveFileContent(client, { file_id })).text()
 *
 * @see https://platform.openai.com/docs/api-reference/files/retrieve-contents
 */
export async function retrieveFileContent(
  client: Client,
  params: RetrieveFileContentParams,
  options?: RequestOptions,
): Promise<Response> {
  const request = {
    method: 'GET',
    path: path`/files/${params.file_id}/content`,
    headers: { accept: 'application/binary' },
  } as const
  return requestBinary(client, request, options)
}
