import { type Client, type PollOptions, poll } from '@oaix/core'
import { hasEnded } from './hasEnded.ts'
import { type RetrieveFineTuningJobParams, retrieveFineTuningJob } from './retrieveFineTuningJob.ts'
import type { FineTuningJob } from './types/FineTuningJob.ts'

/**
 * Waits for a job to end; resolves to it with the status `succeeded`, `failed` or `cancelled`. Rejects with an
 * `APITimeoutError` after `maxWait` milliseconds.
 *
 * @example
 * const job = await pollFineTuningJob(client, { fine_tuning_job_id }, { pollInterval: 30_000 })
 * if (job.status === 'failed') console.error(job.error)
 *
 * @see https://platform.openai.com/docs/api-reference/fine-tuning/retrieve
 */
export function pollFineTuningJob(
  client: Client,
  params: RetrieveFineTuningJobParams,
  options?: PollOptions,
): Promise<FineTuningJob> {
  return poll(
    client,
    // An idempotency key would make one answer repeat.
    (polled) => retrieveFineTuningJob(polled, params, { ...options, idempotencyKey: undefined }),
    (job) => hasEnded(job.status),
    options,
  )
}
