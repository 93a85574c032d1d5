import { type Client, type FileInput, OpenAIError, type PollOptions, path, untilAborted } from '@oaix/core'
import {
  type CreateVectorStoreFileBatchParams,
  createVectorStoreFileBatch,
} from './createVectorStoreFileBatch.ts'
import { pollVectorStoreFileBatch } from './pollVectorStoreFileBatch.ts'
import { sendFile } from './sendFile.ts'
import type { VectorStoreFileBatch } from './types/VectorStoreFile.ts'
import { VectorStoreUploadError, type VectorStoreUploadFailure } from './VectorStoreUploadError.ts'

export interface UploadVectorStoreFileBatchParams extends Omit<CreateVectorStoreFileBatchParams, 'files'> {
  files: readonly FileInput[]
  /** Uploads in flight. @default 5 */
  concurrency?: number | undefined
}

/**
 * Uploads files, a few at a time, puts them into a vector store together with those of `file_ids`, up to 2000, and
 * waits until they are processed, like `pollVectorStoreFileBatch`.
 *
 * Where an upload fails, the others go on; then it rejects with a `VectorStoreUploadError` that has each failure
 * and the ids of the files that are there, and puts nothing into the store.
 *
 * @example
 * try {
 *   await uploadVectorStoreFileBatch(client, { vector_store_id, files })
 * } catch (error) {
 *   if (!isVectorStoreUploadError(error)) throw error
 *   const { file_ids, failures } = error
 *   await uploadVectorStoreFileBatch(client, { vector_store_id, files: failures.map(({ file }) => file), file_ids })
 * }
 *
 * @see https://platform.openai.com/docs/api-reference/vector-stores-file-batches/createBatch
 */
export async function uploadVectorStoreFileBatch(
  client: Client,
  params: UploadVectorStoreFileBatchParams,
  options: PollOptions = {},
): Promise<VectorStoreFileBatch> {
  const { files, concurrency = 5, file_ids: given = [], ...rest } = params
  const { vector_store_id } = params
  const { signal } = options
  const total = files.length + given.length
  if (!(total > 0 && total <= 2000)) throw new OpenAIError('a batch takes 1 to 2000 files')
  if (!(concurrency >= 1)) throw new OpenAIError('concurrency is invalid')
  // Before the uploads, which would be for nothing.
  path`/vector_stores/${vector_store_id}`

  const ids: string[] = []
  const failures: VectorStoreUploadFailure[] = []
  const queue = files.entries()
  const sendFiles = async () => {
    for (const [index, file] of queue) {
      try {
        ids[index] = await sendFile(client, file, options)
      } catch (error) {
        failures.push({ file, index, error })
      }
      if (signal?.aborted) return
    }
  }
  if (signal?.aborted) throw signal.reason
  const workers = Array.from({ length: Math.min(concurrency, files.length) }, sendFiles)
  await untilAborted(Promise.all(workers), signal)

  // In the order of the files, not in that of their arrival.
  const file_ids = [...given, ...ids.filter(Boolean)]
  failures.sort((a, b) => a.index - b.index)
  const fail = (problem: string, cause: unknown): never => {
    const message = `${problem}: ${(cause as Error)?.message ?? cause}`
    throw new VectorStoreUploadError(message, { file_ids, failures, cause })
  }
  const [first] = failures
  if (first) fail(`${failures.length} of ${files.length} files could not be uploaded`, first.error)
  const { id: batch_id } = await createVectorStoreFileBatch(client, { ...rest, file_ids }, options).catch(
    (cause) => {
      if (signal?.aborted) throw signal.reason
      return fail('The files are uploaded, but not in the vector store', cause)
    },
  )
  return pollVectorStoreFileBatch(client, { vector_store_id, batch_id }, options)
}
