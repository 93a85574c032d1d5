import { type Client, type Metadata, path, type RequestOptions, requestJSON } from '@oaix/core'
import type { EvalRun } from './types/EvalRun.ts'
import type { EvalRunDataSource } from './types/EvalRunDataSource.ts'

export interface CreateEvalRunParams {
  eval_id: string
  name?: string | undefined
  /** Its rows have to match the eval's `data_source_config`. */
  data_source: EvalRunDataSource
  metadata?: Metadata | null | undefined
}

/**
 * Starts a run of an eval; resolves to it at once, queued: `pollEvalRun` waits for its end.
 *
 * @example
 * const run = await createEvalRun(client, {
 *   eval_id,
 *   data_source: {
 *     type: 'responses',
 *     model: 'gpt-5-mini',
 *     input_messages: { type: 'template', template: [{ role: 'user', content: '{{item.headline}}' }] },
 *     source: { type: 'file_content', content: [{ item: { headline: 'Stocks rally', topic: 'Markets' } }] },
 *   },
 * })
 *
 * @see https://platform.openai.com/docs/api-reference/evals/createRun
 */
export async function createEvalRun(
  client: Client,
  params: CreateEvalRunParams,
  options?: RequestOptions,
): Promise<EvalRun> {
  const { eval_id, ...body } = params
  return requestJSON(client, { method: 'POST', path: path`/evals/${eval_id}/runs`, body }, options)
}
