import { type Client, path, type RequestOptions } from '@oaix/core'
import { requestBeta } from './requestBeta.ts'
import type { VectorStoreFile, VectorStoreFileAttributes } from './types/VectorStoreFile.ts'

export interface UpdateVectorStoreFileParams {
  vector_store_id: string
  file_id: string
  attributes: VectorStoreFileAttributes | null
}

/**
 * Replaces the attributes of a file.
 *
 * @see https://platform.openai.com/docs/api-reference/vector-stores-files/updateAttributes
 */
export async function updateVectorStoreFile(
  client: Client,
  params: UpdateVectorStoreFileParams,
  options?: RequestOptions,
): Promise<VectorStoreFile> {
  const { vector_store_id, file_id, ...body } = params
  const request = {
    method: 'POST',
    path: path`/vector_stores/${vector_store_id}/files/${file_id}`,
    body,
  } as const
  return requestBeta(client, request, options)
}
