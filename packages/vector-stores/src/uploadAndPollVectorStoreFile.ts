import { type Client, type FileInput, type PollOptions, path, untilAborted } from '@oaix/core'
import type { CreateVectorStoreFileParams } from './createVectorStoreFile.ts'
import { createVectorStoreFileAndPoll } from './createVectorStoreFileAndPoll.ts'
import { sendFile } from './sendFile.ts'
import type { VectorStoreFile } from './types/VectorStoreFile.ts'

export interface UploadAndPollVectorStoreFileParams extends Omit<CreateVectorStoreFileParams, 'file_id'> {
  file: FileInput
}

/**
 * Uploads a file, puts it into a vector store and waits until it is processed, like `pollVectorStoreFile`.
 *
 * @example
 * const { status, last_error } = await uploadAndPollVectorStoreFile(client, { vector_store_id, file })
 *
 * @see https://platform.openai.com/docs/api-reference/vector-stores-files/createFile
 */
export async function uploadAndPollVectorStoreFile(
  client: Client,
  params: UploadAndPollVectorStoreFileParams,
  options?: PollOptions,
): Promise<VectorStoreFile> {
  const { file, ...rest } = params
  // Before the upload, which would be for nothing.
  path`/vector_stores/${params.vector_store_id}`
  if (options?.signal?.aborted) throw options?.signal.reason
  const file_id = await untilAborted(sendFile(client, file, options), options?.signal)
  return createVectorStoreFileAndPoll(client, { ...rest, file_id }, options)
}
