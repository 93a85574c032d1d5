import { type Client, type PollOptions, poll } from '@oaix/core'
import { hasEnded } from './hasEnded.ts'
import {
  type RetrieveVectorStoreFileBatchParams,
  retrieveVectorStoreFileBatch,
} from './retrieveVectorStoreFileBatch.ts'
import type { VectorStoreFileBatch } from './types/VectorStoreFile.ts'

/**
 * Waits for a file batch to be processed; resolves to it with the status `completed`, `failed` or `cancelled`. It
 * may be `completed` with files that failed: see `file_counts`. Rejects with an `APITimeoutError` after `maxWait`
 * milliseconds.
 *
 * @example
 * const batch = await pollVectorStoreFileBatch(client, { vector_store_id, batch_id }, { maxWait: 600_000 })
 * if (batch.file_counts.failed > 0) console.error('some files could not be read')
 *
 * @see https://platform.openai.com/docs/api-reference/vector-stores-file-batches/getBatch
 */
export function pollVectorStoreFileBatch(
  client: Client,
  params: RetrieveVectorStoreFileBatchParams,
  options?: PollOptions,
): Promise<VectorStoreFileBatch> {
  return poll(
    client,
    // They belong to the request that starts it; an idempotency key would even make one answer repeat.
    (polled) =>
      retrieveVectorStoreFileBatch(polled, params, {
        ...options,
        body: undefined,
        idempotencyKey: undefined,
      }),
    (batch) => hasEnded(batch.status),
    options,
  )
}
