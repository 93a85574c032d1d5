import { type Client, path, type RequestOptions } from '@oaix/core'
import { requestBeta } from './requestBeta.ts'
import type { VectorStoreDeleted } from './types/VectorStore.ts'

export interface DeleteVectorStoreParams {
  vector_store_id: string
}

/**
 * Deletes a vector store, but not its files.
 *
 * @see https://platform.openai.com/docs/api-reference/vector-stores/delete
 */
export async function deleteVectorStore(
  client: Client,
  params: DeleteVectorStoreParams,
  options?: RequestOptions,
): Promise<VectorStoreDeleted> {
  const { vector_store_id } = params
  const request = { method: 'DELETE', path: path`/vector_stores/${vector_store_id}` } as const
  return requestBeta(client, request, options)
}
