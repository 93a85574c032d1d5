import { type Client, type Metadata, path, type RequestOptions } from '@oaix/core'
import { requestBeta } from './requestBeta.ts'
import type { VectorStore, VectorStoreExpiresAfter } from './types/VectorStore.ts'

export interface UpdateVectorStoreParams {
  vector_store_id: string
  name?: string | null | undefined
  /** `null`: never. */
  expires_after?: VectorStoreExpiresAfter | null | undefined
  metadata?: Metadata | null | undefined
}

/**
 * Changes a vector store; what is left out stays.
 *
 * @see https://platform.openai.com/docs/api-reference/vector-stores/modify
 */
export async function updateVectorStore(
  client: Client,
  params: UpdateVectorStoreParams,
  options?: RequestOptions,
): Promise<VectorStore> {
  const { vector_store_id, ...body } = params
  const request = { method: 'POST', path: path`/vector_stores/${vector_store_id}`, body } as const
  return requestBeta(client, request, options)
}
