import { type Client, type Page, type PageParams, path, type RequestOptions, requestJSON } from '@oaix/core'
import type { EvalRun, EvalRunStatus } from './types/EvalRun.ts'

/** 20 in a page by default, oldest first. */
export interface ListEvalRunsParams extends PageParams {
  eval_id: string
  /** Only the runs in this state. */
  status?: EvalRunStatus | undefined
}

/**
 * Lists the runs of an eval; resolves to one page.
 *
 * @see https://platform.openai.com/docs/api-reference/evals/getRuns
 */
export async function listEvalRuns(
  client: Client,
  params: ListEvalRunsParams,
  options?: RequestOptions,
): Promise<Page<EvalRun>> {
  const { eval_id, ...query } = params
  return requestJSON(client, { method: 'GET', path: path`/evals/${eval_id}/runs`, query }, options)
}
