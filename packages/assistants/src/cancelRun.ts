import { type Client, path, type RequestOptions, requestJSON } from '@oaix/core'
import { assistantsBeta } from './assistantsBeta.ts'
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
  return requestJSON(
    client,
    { method: 'POST', path: path`/threads/${thread_id}/runs/${run_id}/cancel`, headers: assistantsBeta },
    options,
  )
}
