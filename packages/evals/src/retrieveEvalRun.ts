import { type Client, path, type RequestOptions, requestJSON } from '@oaix/core'
import type { EvalRun } from './types/EvalRun.ts'

export interface RetrieveEvalRunParams {
  eval_id: string
  run_id: string
}

/** Looks a run up: its state and results. @see https://platform.openai.com/docs/api-reference/evals/getRun */
export async function retrieveEvalRun(
  client: Client,
  params: RetrieveEvalRunParams,
  options?: RequestOptions,
): Promise<EvalRun> {
  const { eval_id, run_id } = params
  return requestJSON(client, { method: 'GET', path: path`/evals/${eval_id}/runs/${run_id}` }, options)
}
