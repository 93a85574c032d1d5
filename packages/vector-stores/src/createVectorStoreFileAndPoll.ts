import type { Client, PollOptions } from '@oaix/core'
import { type CreateVectorStoreFileParams, createVectorStoreFile } from './createVectorStoreFile.ts'
import { pollVectorStoreFile } from './pollVectorStoreFile.ts'
import type { VectorStoreFile } from './types/VectorStoreFile.ts'

/**
 * Puts a file into a vector store and waits until it is processed, like `pollVectorStoreFile`.
 *
 * @example
 * const file = await createVectorStoreFileAndPoll(client, { vector_store_id, file_id }, { signal })
 *
 * @see https://platform.openai.com/docs/api-reference/vector-stores-files/createFile
 */
export async function createVectorStoreFileAndPoll(
  client: Client,
  params: CreateVectorStoreFileParams,
  options?: PollOptions,
): Promise<VectorStoreFile> {
  const { vector_store_id, file_id } = params
  await createVectorStoreFile(client, params, options)
  return pollVectorStoreFile(client, { vector_store_id, file_id }, options)
}
