import { type Client, path, type RequestOptions } from '@oaix/core'
import { requestBeta } from './requestBeta.ts'
import type { RunStep, RunStepInclude } from './types/RunStep.ts'

export interface RetrieveRunStepParams {
  thread_id: string
  run_id: string
  step_id: string
  /** What to add to the answer. */
  include?: RunStepInclude[] | undefined
}

/**
 * Retrieves one step of a run.
 *
 * @deprecated The Responses API takes its place.
 * @see https://platform.openai.com/docs/api-reference/run-steps/getRunStep
 */
export async function retrieveRunStep(
  client: Client,
  params: RetrieveRunStepParams,
  options?: RequestOptions,
): Promise<RunStep> {
  const { thread_id, run_id, step_id, include } = params
  return requestBeta(
    client,
    {
      method: 'GET',
      path: path`/threads/${thread_id}/runs/${run_id}/steps/${step_id}`,
      query: { 'include[]': include },
    },
    options,
  )
}
