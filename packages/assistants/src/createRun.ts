import { type Client, path, type ReasoningEffort, type RequestOptions } from '@oaix/core'
import { requestBeta } from './requestBeta.ts'
import type { MessageParam } from './types/MessageParam.ts'
import type { Run } from './types/Run.ts'
import type { RunSettings } from './types/RunSettings.ts'
import type { RunStepInclude } from './types/RunStep.ts'

export interface CreateRunParams extends RunSettings {
  thread_id: string
  /** What to add to the answer. */
  include?: RunStepInclude[] | undefined
  /** After the assistant's instructions, for this run only. */
  additional_instructions?: string | null | undefined
  /** Added to the thread before the run starts. */
  additional_messages?: MessageParam[] | null | undefined
  reasoning_effort?: ReasoningEffort | undefined
  /** For a stream there is `streamRun`. */
  stream?: false | null | undefined
}

/**
 * Starts a run of an assistant on a thread; resolves to the run while it is still queued: `pollRun` waits for its
 * end, `streamRun` shows its work.
 *
 * @deprecated The Responses API takes its place.
 * @see https://platform.openai.com/docs/api-reference/runs/createRun
 */
export async function createRun(
  client: Client,
  params: CreateRunParams,
  options?: RequestOptions,
): Promise<Run> {
  const { thread_id, include, ...body } = params
  return requestBeta(
    client,
    {
      method: 'POST',
      path: path`/threads/${thread_id}/runs`,
      query: { 'include[]': include },
      body,
    },
    options,
  )
}
