import { type Client, path, type RequestOptions, requestJSON } from '@oaix/core'
import type { EvalRun } from './types/EvalRun.ts'

export interface CancelEvalRunParams {
  eval_id: string
  run_id: string
}

/** Cancels a run; resolves to it. @see https://platform.openai.com/docs/api-reference/evals/cancelRun */
export async function cancelEvalRun(
  client: Client,
  params: CancelEvalRunParams,
  options?: RequestOptions,
): Promise<EvalRun> {
  const { eval_id, run_id } = params
  return requestJSON(client, { method: 'POST', path: path`/evals/${eval_id}/runs/${run_id}` }, options)
}
