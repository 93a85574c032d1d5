import { type Client, path, type RequestOptions } from '@oaix/core'
import { requestBeta } from './requestBeta.ts'
import type { VectorStoreFileDeleted } from './types/VectorStoreFile.ts'

export interface DeleteVectorStoreFileParams {
  vector_store_id: string
  file_id: string
}

/**
 * Takes a file out of a vector store, without deleting it.
 *
 * @see https://platform.openai.com/docs/api-reference/vector-stores-files/deleteFile
 */
export async function deleteVectorStoreFile(
  client: Client,
  params: DeleteVectorStoreFileParams,
  options?: RequestOptions,
): Promise<VectorStoreFileDeleted> {
  const { vector_store_id, file_id } = params
  const request = {
    method: 'DELETE',
    path: path`/vector_stores/${vector_store_id}/files/${file_id}`,
  } as const
  return requestBeta(client, request, options)
}
