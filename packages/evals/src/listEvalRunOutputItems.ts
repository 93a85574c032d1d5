import { type Client, type Page, type PageParams, path, type RequestOptions, requestJSON } from '@oaix/core'
import type { EvalRunOutputItem } from './types/EvalRunOutputItem.ts'

/** 20 in a page by default, oldest first. */
export interface ListEvalRunOutputItemsParams extends PageParams {
  eval_id: string
  run_id: string
  /** Only those that failed, or that passed. */
  status?: 'fail' | 'pass' | undefined
}

/**
 * Lists what became of each row of a run; resolves to one page.
 *
 * @see https://platform.openai.com/docs/api-reference/evals/getRunOutputItems
 */
export async function listEvalRunOutputItems(
  client: Client,
  params: ListEvalRunOutputItemsParams,
  options?: RequestOptions,
): Promise<Page<EvalRunOutputItem>> {
  const { eval_id, run_id, ...query } = params
  const request = { method: 'GET', path: path`/evals/${eval_id}/runs/${run_id}/output_items`, query } as const
  return requestJSON(client, request, options)
}
