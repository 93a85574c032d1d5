import { type Client, path, type RequestOptions } from '@oaix/core'
import { requestBeta } from './requestBeta.ts'
import type { VectorStoreFileBatch } from './types/VectorStoreFile.ts'

export interface RetrieveVectorStoreFileBatchParams {
  vector_store_id: string
  batch_id: string
}

/**
 * Fetches a file batch, with its progress.
 *
 * @see https://platform.openai.com/docs/api-reference/vector-stores-file-batches/getBatch
 */
export async function retrieveVectorStoreFileBatch(
  client: Client,
  params: RetrieveVectorStoreFileBatchParams,
  options?: RequestOptions,
): Promise<VectorStoreFileBatch> {
  const { vector_store_id, batch_id } = params
  const request = {
    method: 'GET',
    path: path`/vector_stores/${vector_store_id}/file_batches/${batch_id}`,
  } as const
  return requestBeta(client, request, options)
}
