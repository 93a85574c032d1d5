import { type Client, type Metadata, path, type RequestOptions, requestJSON } from '@oaix/core'
import type { Eval } from './types/Eval.ts'

export interface UpdateEvalParams {
  eval_id: string
  name?: string | undefined
  metadata?: Metadata | null | undefined
}

/**
 * Renames an eval, or replaces its metadata.
 *
 * @see https://platform.openai.com/docs/api-reference/evals/update
 */
export async function updateEval(
  client: Client,
  params: UpdateEvalParams,
  options?: RequestOptions,
): Promise<Eval> {
  const { eval_id, ...body } = params
  return requestJSON(client, { method: 'POST', path: path`/evals/${eval_id}`, body }, options)
}
