import { type Client, type PollOptions, poll } from '@oaix/core'
import { hasEnded } from './hasEnded.ts'
import { type RetrieveBatchParams, retrieveBatch } from './retrieveBatch.ts'
import type { Batch } from './types/Batch.ts'

/**
 * Waits for a batch to end; resolves to it with the status `completed`, `failed`, `expired` or `cancelled`. Rejects
 * with an `APITimeoutError` after `maxWait` milliseconds.
 *
 * @example
 * const batch = await pollBatch(client, { batch_id }, { pollInterval: 60_000 })
 * if (batch.status === 'failed') console.error(batch.errors)
 *
 * @see https://platform.openai.com/docs/api-reference/batch/retrieve
 */
export function pollBatch(
  client: Client,
  params: RetrieveBatchParams,
  options?: PollOptions,
): Promise<Batch> {
  return poll(
    client,
    // An idempotency key would make one answer repeat.
    (polled) => retrieveBatch(polled, params, { ...options, idempotencyKey: undefined }),
    (batch) => hasEnded(batch.status),
    options,
  )
}
