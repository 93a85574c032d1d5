import { type Client, type Page, type PageParams, path, type RequestOptions } from '@oaix/core'
import { requestBeta } from './requestBeta.ts'
import type { RunStep, RunStepInclude } from './types/RunStep.ts'

export interface ListRunStepsParams extends PageParams {
  thread_id: string
  run_id: string
  /** The id of the item after the page. */
  before?: string | undefined
  /** What to add to the answer. */
  include?: RunStepInclude[] | undefined
}

/**
 * Lists the steps of a run, newest first; resolves to one page.
 *
 * @deprecated The Responses API takes its place.
 * @see https://platform.openai.com/docs/api-reference/run-steps/listRunSteps
 */
export async function listRunSteps(
  client: Client,
  params: ListRunStepsParams,
  options?: RequestOptions,
): Promise<Page<RunStep>> {
  const { thread_id, run_id, include, ...query } = params
  return requestBeta(
    client,
    {
      method: 'GET',
      path: path`/threads/${thread_id}/runs/${run_id}/steps`,
      query: { ...query, 'include[]': include },
    },
    options,
  )
}
