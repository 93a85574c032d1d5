import type { Client, PollOptions } from '@oaix/core'
import {
  type CreateVectorStoreFileBatchParams,
  createVectorStoreFileBatch,
} from './createVectorStoreFileBatch.ts'
import { pollVectorStoreFileBatch } from './pollVectorStoreFileBatch.ts'
import type { VectorStoreFileBatch } from './types/VectorStoreFile.ts'

/**
 * Puts files into a vector store and waits until they are processed, like `pollVectorStoreFileBatch`.
 *
 * @example
 * const { file_counts } = await createVectorStoreFileBatchAndPoll(client, { vector_store_id, file_ids }, { signal })
 *
 * @see https://platform.openai.com/docs/api-reference/vector-stores-file-batches/createBatch
 */
export async function createVectorStoreFileBatchAndPoll(
  client: Client,
  params: CreateVectorStoreFileBatchParams,
  options?: PollOptions,
): Promise<VectorStoreFileBatch> {
  const { vector_store_id } = params
  const { id: batch_id } = await createVectorStoreFileBatch(client, params, options)
  return pollVectorStoreFileBatch(client, { vector_store_id, batch_id }, options)
}
