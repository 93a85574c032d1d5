import { type Client, type PollOptions, poll } from '@oaix/core'
import { type RetrieveEvalRunParams, retrieveEvalRun } from './retrieveEvalRun.ts'
import type { EvalRun } from './types/EvalRun.ts'

/**
 * Waits for a run to end; resolves to it with the status `completed`, `failed` or `canceled`. Rejects with an
 * `APITimeoutError` after `maxWait` milliseconds.
 *
 * @example
 * const run = await pollEvalRun(client, { eval_id, run_id }, { pollInterval: 10_000, maxWait: 3_600_000 })
 * console.log(`${run.result_counts.passed} of ${run.result_counts.total} passed`)
 *
 * @see https://platform.openai.com/docs/api-reference/evals/getRun
 */
export function pollEvalRun(
  client: Client,
  params: RetrieveEvalRunParams,
  options?: PollOptions,
): Promise<EvalRun> {
  return poll(
    client,
    // An idempotency key would make one answer repeat.
    (polled) => retrieveEvalRun(polled, params, { ...options, idempotencyKey: undefined }),
    // A status that is not known yet may go on by itself; without any, the answer is of no run.
    ({ status }) => !status || ['completed', 'failed', 'canceled'].includes(status),
    options,
  )
}
