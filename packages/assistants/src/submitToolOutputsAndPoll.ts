import type { Client, PollOptions } from '@oaix/core'
import { pollRun } from './pollRun.ts'
import { type SubmitToolOutputsParams, submitToolOutputs } from './submitToolOutputs.ts'
import type { Run } from './types/Run.ts'

/**
 * Hands a run the outputs of its tool calls and waits for it to end or to need more of them, like `pollRun`.
 *
 * @see https://platform.openai.com/docs/api-reference/runs/submitToolOutputs
 */
export async function submitToolOutputsAndPoll(
  client: Client,
  params: SubmitToolOutputsParams,
  options?: PollOptions,
): Promise<Run> {
  await submitToolOutputs(client, params, options)
  return pollRun(client, params, options)
}
