import { type Client, path, type RequestOptions, requestJSON } from '@oaix/core'
import type { EvalDeleted } from './types/Eval.ts'

export interface DeleteEvalParams {
  eval_id: string
}

/** Deletes an eval. @see https://platform.openai.com/docs/api-reference/evals/delete */
export async function deleteEval(
  client: Client,
  params: DeleteEvalParams,
  options?: RequestOptions,
): Promise<EvalDeleted> {
  return requestJSON(client, { method: 'DELETE', path: path`/evals/${params.eval_id}` }, options)
}
