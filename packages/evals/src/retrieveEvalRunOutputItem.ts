import { type Client, path, type RequestOptions, requestJSON } from '@oaix/core'
import type { EvalRunOutputItem } from './types/EvalRunOutputItem.ts'

export interface RetrieveEvalRunOutputItemParams {
  eval_id: string
  run_id: string
  output_item_id: string
}

/**
 * Looks up what became of one row of a run.
 *
 * @see https://platform.openai.com/docs/api-reference/evals/getRunOutputItem
 */
export async function retrieveEvalRunOutputItem(
  client: Client,
  params: RetrieveEvalRunOutputItemParams,
  options?: RequestOptions,
): Promise<EvalRunOutputItem> {
  const { eval_id, run_id, output_item_id } = params
  const request = {
    method: 'GET',
    path: path`/evals/${eval_id}/runs/${run_id}/output_items/${output_item_id}`,
  } as const
  return requestJSON(client, request, options)
}
