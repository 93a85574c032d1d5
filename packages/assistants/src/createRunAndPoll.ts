import type { Client, PollOptions } from '@oaix/core'
import { type CreateRunParams, createRun } from './createRun.ts'
import { pollRun } from './pollRun.ts'
import type { Run } from './types/Run.ts'

/**
 * Starts a run and waits for it to end or to need tool outputs, like `pollRun`.
 *
 * @example
 * const run = await createRunAndPoll(client, { thread_id, assistant_id }, { signal: AbortSignal.timeout(60_000) })
 *
 * @see https://platform.openai.com/docs/api-reference/runs/createRun
 */
export async function createRunAndPoll(
  client: Client,
  params: CreateRunParams,
  options?: PollOptions,
): Promise<Run> {
  const run = await createRun(client, params, options)
  return pollRun(client, { thread_id: params.thread_id, run_id: run.id }, options)
}
