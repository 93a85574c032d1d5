import { type Client, path, type RequestOptions } from '@oaix/core'
import { requestBeta } from './requestBeta.ts'
import type { VectorStoreFileBatch } from './types/VectorStoreFile.ts'

export interface CancelVectorStoreFileBatchParams {
  vector_store_id: string
  batch_id: string
}

/**
 * Cancels what a file batch has not done yet.
 *
 * @see https://platform.openai.com/docs/api-reference/vector-stores-file-batches/cancelBatch
 */
export async function cancelVectorStoreFileBatch(
  client: Client,
  params: CancelVectorStoreFileBatchParams,
  options?: RequestOptions,
): Promise<VectorStoreFileBatch> {
  const { vector_store_id, batch_id } = params
  const request = {
    method: 'POST',
    path: path`/vector_stores/${vector_store_id}/file_batches/${batch_id}/cancel`,
  } as const
  return requestBeta(client, request, options)
}
