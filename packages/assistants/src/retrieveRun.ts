import { type Client, path, type RequestOptions } from '@oaix/core'
import { requestBeta } from './requestBeta.ts'
import type { Run } from './types/Run.ts'

export interface RetrieveRunParams {
  thread_id: string
  run_id: string
}

/**
 * Retrieves a run.
 *
 * @deprecated The Responses API takes its place.
 * @see https://platform.openai.com/docs/api-reference/runs/getRun
 */
export async function retrieveRun(
  client: Client,
  params: RetrieveRunParams,
  options?: RequestOptions,
): Promise<Run> {
  const { thread_id, run_id } = params
  return requestBeta(client, { method: 'GET', path: path`/threads/${thread_id}/runs/${run_id}` }, options)
}
