import { type Client, path, type RequestOptions, requestJSON } from '@oaix/core'
import type { EvalRunDeleted } from './types/EvalRun.ts'

export interface DeleteEvalRunParams {
  eval_id: string
  run_id: string
}

/** Deletes a run. @see https://platform.openai.com/docs/api-reference/evals/deleteRun */
export async function deleteEvalRun(
  client: Client,
  params: DeleteEvalRunParams,
  options?: RequestOptions,
): Promise<EvalRunDeleted> {
  const { eval_id, run_id } = params
  return requestJSON(client, { method: 'DELETE', path: path`/evals/${eval_id}/runs/${run_id}` }, options)
}
