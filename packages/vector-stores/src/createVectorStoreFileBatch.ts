import { type Client, path, type RequestOptions } from '@oaix/core'
import { requestBeta } from './requestBeta.ts'
import type { FileChunkingStrategyParam } from './types/FileChunkingStrategy.ts'
import type { VectorStoreFileAttributes, VectorStoreFileBatch } from './types/VectorStoreFile.ts'

export interface VectorStoreFileBatchItem {
  file_id: string
  attributes?: VectorStoreFileAttributes | null | undefined
  /** @default auto */
  chunking_strategy?: FileChunkingStrategyParam | undefined
}

export interface CreateVectorStoreFileBatchParams {
  vector_store_id: string
  /** This, or `files`. */
  file_ids?: string[] | undefined
  /** In place of `file_ids`, for files that have attributes or a chunking strategy of their own. */
  files?: VectorStoreFileBatchItem[] | undefined
  /** Of all `file_ids`. */
  attributes?: VectorStoreFileAttributes | null | undefined
  /** Of all `file_ids`. @default auto */
  chunking_strategy?: FileChunkingStrategyParam | undefined
}

/**
 * Puts up to 2000 files into a vector store, which takes a while.
 *
 * @see https://platform.openai.com/docs/api-reference/vector-stores-file-batches/createBatch
 */
export async function createVectorStoreFileBatch(
  client: Client,
  params: CreateVectorStoreFileBatchParams,
  options?: RequestOptions,
): Promise<VectorStoreFileBatch> {
  const { vector_store_id, ...body } = params
  const request = {
    method: 'POST',
    path: path`/vector_stores/${vector_store_id}/file_batches`,
    body,
  } as const
  return requestBeta(client, request, options)
}
