import { type Client, path, type RequestOptions } from '@oaix/core'
import { requestBeta } from './requestBeta.ts'
import type { VectorStoreFile } from './types/VectorStoreFile.ts'

export interface RetrieveVectorStoreFileParams {
  vector_store_id: string
  file_id: string
}

/**
 * Fetches a file of a vector store, with its progress.
 *
 * @see https://platform.openai.com/docs/api-reference/vector-stores-files/getFile
 */
export async function retrieveVectorStoreFile(
  client: Client,
  params: RetrieveVectorStoreFileParams,
  options?: RequestOptions,
): Promise<VectorStoreFile> {
  const { vector_store_id, file_id } = params
  const request = { method: 'GET', path: path`/vector_stores/${vector_store_id}/files/${file_id}` } as const
  return requestBeta(client, request, options)
}
