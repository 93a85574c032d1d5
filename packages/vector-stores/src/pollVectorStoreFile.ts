import { type Client, type PollOptions, poll } from '@oaix/core'
import { hasEnded } from './hasEnded.ts'
import { type RetrieveVectorStoreFileParams, retrieveVectorStoreFile } from './retrieveVectorStoreFile.ts'
import type { VectorStoreFile } from './types/VectorStoreFile.ts'

/**
 * Waits for a file of a vector store to be processed; resolves to it with the status `completed`, `failed` or
 * `cancelled`. Rejects with an `APITimeoutError` after `maxWait` milliseconds.
 *
 * @example
 * const file = await pollVectorStoreFile(client, { vector_store_id, file_id }, { maxWait: 600_000 })
 * if (file.status === 'failed') console.error(file.last_error)
 *
 * @see https://platform.openai.com/docs/api-reference/vector-stores-files/getFile
 */
export function pollVectorStoreFile(
  client: Client,
  params: RetrieveVectorStoreFileParams,
  options?: PollOptions,
): Promise<VectorStoreFile> {
  return poll(
    client,
    // They belong to the request that starts it; an idempotency key would even make one answer repeat.
    (polled) =>
      retrieveVectorStoreFile(polled, params, { ...options, body: undefined, idempotencyKey: undefined }),
    (file) => hasEnded(file.status),
    options,
  )
}
