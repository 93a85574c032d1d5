import { type Client, path, type RequestOptions } from '@oaix/core'
import { requestBeta } from './requestBeta.ts'
import type { Run } from './types/Run.ts'

export interface CancelRunParams {
  thread_id: string
  run_id: string
}

/**
 * Asks a run that is in progress to stop; resolves to the run, which may be `cancelling` for a while.
 *
 * @deprecated The Responses API takes its place.
 * @see https://platform.openai.com/docs/api-reference/runs/cancelRun
 */
export async function cancelRun(
  client: Client,
  params: CancelRunParams,
  options?: RequestOptions,
): Promise<Run> {
  const { thread_id, run_id } = params
  return requestBeta(
    client,
    { method: 'POST', path: path`/threads/${thread_id}/runs/${run_id}/cancel` },
    options,
  )
}
