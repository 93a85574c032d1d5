import { type Client, path, type RequestOptions } from '@oaix/core'
import { requestBeta } from './requestBeta.ts'
import type { Run } from './types/Run.ts'

export interface SubmitToolOutputsParams {
  thread_id: string
  run_id: string
  /** One for each call in `required_action`, all of them together. */
  tool_outputs: ToolOutput[]
  /** For a stream there is `streamToolOutputs`. */
  stream?: false | null | undefined
}

/** What a function returned. */
export interface ToolOutput {
  /** The id of the call in the run's `required_action`. */
  tool_call_id?: string | undefined
  output?: string | undefined
}

/**
 * Hands a run that waits in `requires_action` the outputs of its tool calls; resolves to the run, queued again.
 *
 * @deprecated The Responses API takes its place.
 * @see https://platform.openai.com/docs/api-reference/runs/submitToolOutputs
 */
export async function submitToolOutputs(
  client: Client,
  params: SubmitToolOutputsParams,
  options?: RequestOptions,
): Promise<Run> {
  const { thread_id, run_id, ...body } = params
  return requestBeta(
    client,
    {
      method: 'POST',
      path: path`/threads/${thread_id}/runs/${run_id}/submit_tool_outputs`,
      body,
    },
    options,
  )
}
