import { type Client, type Metadata, path, type RequestOptions } from '@oaix/core'
import { requestBeta } from './requestBeta.ts'
import type { Run } from './types/Run.ts'

export interface UpdateRunParams {
  thread_id: string
  run_id: string
  metadata?: Metadata | null | undefined
}

/**
 * Replaces the metadata of a run.
 *
 * @deprecated The Responses API takes its place.
 * @see https://platform.openai.com/docs/api-reference/runs/modifyRun
 */
export async function updateRun(
  client: Client,
  params: UpdateRunParams,
  options?: RequestOptions,
): Promise<Run> {
  const { thread_id, run_id, ...body } = params
  return requestBeta(
    client,
    { method: 'POST', path: path`/threads/${thread_id}/runs/${run_id}`, body },
    options,
  )
}
