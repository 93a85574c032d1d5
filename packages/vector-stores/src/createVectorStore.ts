import type { Client, Metadata, RequestOptions } from '@oaix/core'
import { requestBeta } from './requestBeta.ts'
import type { FileChunkingStrategyParam } from './types/FileChunkingStrategy.ts'
import type { VectorStore, VectorStoreExpiresAfter } from './types/VectorStore.ts'

export interface CreateVectorStoreParams {
  name?: string | undefined
  description?: string | undefined
  /** Up to 500. */
  file_ids?: string[] | undefined
  /** For `file_ids`. @default auto */
  chunking_strategy?: FileChunkingStrategyParam | undefined
  expires_after?: VectorStoreExpiresAfter | undefined
  metadata?: Metadata | null | undefined
}

/** Creates a vector store. @see https://platform.openai.com/docs/api-reference/vector-stores/create */
export function createVectorStore(
  client: Client,
  params: CreateVectorStoreParams = {},
  options?: RequestOptions,
): Promise<VectorStore> {
  return requestBeta(client, { method: 'POST', path: '/vector_stores', body: params }, options)
}
