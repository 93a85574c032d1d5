import type { Client, PollOptions } from '@oaix/core'
import { type CreateThreadAndRunParams, createThreadAndRun } from './createThreadAndRun.ts'
import { pollRun } from './pollRun.ts'
import type { Run } from './types/Run.ts'

/**
 * Creates a thread, starts a run on it and waits for it to end or to need tool outputs, like `pollRun`. The thread is
 * the run's `thread_id`.
 *
 * @see https://platform.openai.com/docs/api-reference/runs/createThreadAndRun
 */
export async function createThreadAndRunPoll(
  client: Client,
  params: CreateThreadAndRunParams,
  options?: PollOptions,
): Promise<Run> {
  const run = await createThreadAndRun(client, params, options)
  return pollRun(client, { thread_id: run.thread_id, run_id: run.id }, options)
}
