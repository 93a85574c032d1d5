import { type Client, path, type RequestOptions, requestJSON } from '@oaix/core'
import type { Eval } from './types/Eval.ts'

export interface RetrieveEvalParams {
  eval_id: string
}

/** Looks an eval up. @see https://platform.openai.com/docs/api-reference/evals/get */
export async function retrieveEval(
  client: Client,
  params: RetrieveEvalParams,
  options?: RequestOptions,
): Promise<Eval> {
  return requestJSON(client, { method: 'GET', path: path`/evals/${params.eval_id}` }, options)
}
