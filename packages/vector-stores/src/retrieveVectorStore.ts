import { type Client, path, type RequestOptions } from '@oaix/core'
import { requestBeta } from './requestBeta.ts'
import type { VectorStore } from './types/VectorStore.ts'

export interface RetrieveVectorStoreParams {
  vector_store_id: string
}

/** Fetches a vector store. @see https://platform.openai.com/docs/api-reference/vector-stores/retrieve */
export async function retrieveVectorStore(
  client: Client,
  params: RetrieveVectorStoreParams,
  options?: RequestOptions,
): Promise<VectorStore> {
  const { vector_store_id } = params
  const request = { method: 'GET', path: path`/vector_stores/${vector_store_id}` } as const
  return requestBeta(client, request, options)
}
