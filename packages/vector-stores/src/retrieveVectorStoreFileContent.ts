import { type Client, path, type RequestOptions } from '@oaix/core'
import { requestBeta } from './requestBeta.ts'
import type { VectorStoreFileContentPage } from './types/VectorStoreFile.ts'

export interface RetrieveVectorStoreFileContentParams {
  vector_store_id: string
  file_id: string
}

/**
 * Fetches what was read from a file.
 *
 * @see https://platform.openai.com/docs/api-reference/vector-stores-files/getContent
 */
export async function retrieveVectorStoreFileContent(
  client: Client,
  params: RetrieveVectorStoreFileContentParams,
  options?: RequestOptions,
): Promise<VectorStoreFileContentPage> {
  const { vector_store_id, file_id } = params
  const request = {
    method: 'GET',
    path: path`/vector_stores/${vector_store_id}/files/${file_id}/content`,
  } as const
  return requestBeta(client, request, options)
}
