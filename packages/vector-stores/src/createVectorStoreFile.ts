import { type Client, path, type RequestOptions } from '@oaix/core'
import { requestBeta } from './requestBeta.ts'
import type { FileChunkingStrategyParam } from './types/FileChunkingStrategy.ts'
import type { VectorStoreFile, VectorStoreFileAttributes } from './types/VectorStoreFile.ts'

export interface CreateVectorStoreFileParams {
  vector_store_id: string
  file_id: string
  attributes?: VectorStoreFileAttributes | null | undefined
  /** @default auto */
  chunking_strategy?: FileChunkingStrategyParam | undefined
}

/**
 * Puts a file into a vector store, which takes a while. For many files there are batches.
 *
 * @see https://platform.openai.com/docs/api-reference/vector-stores-files/createFile
 */
export async function createVectorStoreFile(
  client: Client,
  params: CreateVectorStoreFileParams,
  options?: RequestOptions,
): Promise<VectorStoreFile> {
  const { vector_store_id, ...body } = params
  const request = { method: 'POST', path: path`/vector_stores/${vector_store_id}/files`, body } as const
  return requestBeta(client, request, options)
}
