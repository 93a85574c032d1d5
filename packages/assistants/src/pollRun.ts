import { type Client, type PollOptions, poll } from '@oaix/core'
import { isSettledStatus } from './isSettledStatus.ts'
import { type RetrieveRunParams, retrieveRun } from './retrieveRun.ts'
import type { Run } from './types/Run.ts'

/**
 * Waits for a run to end or to need tool outputs; resolves to it with the status `completed`, `requires_action`,
 * `incomplete`, `failed`, `cancelled` or `expired`. Rejects with an `APITimeoutError` after `maxWait` milliseconds.
 *
 * @example
 * const run = await pollRun(client, { thread_id, run_id }, { pollInterval: 1000, maxWait: 60_000 })
 * if (run.status === 'failed') console.error(run.last_error)
 *
 * @see https://platform.openai.com/docs/api-reference/runs/getRun
 */
export function pollRun(client: Client, params: RetrieveRunParams, options?: PollOptions): Promise<Run> {
  return poll(
    client,
    // They belong to the request that starts the run; an idempotency key would even make one answer repeat.
    (polled) => retrieveRun(polled, params, { ...options, body: undefined, idempotencyKey: undefined }),
    (run) => isSettledStatus(run.status),
    options,
  )
}
