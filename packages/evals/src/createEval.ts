import { type Client, type Metadata, type RequestOptions, requestJSON } from '@oaix/core'
import type { Eval } from './types/Eval.ts'
import type { EvalDataSourceConfigParam } from './types/EvalDataSourceConfig.ts'
import type { EvalGraderParam } from './types/EvalGrader.ts'

export interface CreateEvalParams {
  name?: string | undefined
  data_source_config: EvalDataSourceConfigParam
  /** Each row of a run is put to all of them. */
  testing_criteria: EvalGraderParam[]
  metadata?: Metadata | null | undefined
}

/**
 * Creates an eval, which runs can then put to models.
 *
 * @example
 * await createEval(client, {
 *   name: 'Topics',
 *   data_source_config: {
 *     type: 'custom',
 *     item_schema: { type: 'object', properties: { headline: {}, topic: {} } },
 *     include_sample_schema: true,
 *   },
 *   testing_criteria: [
 *     {
 *       type: 'string_check',
 *       name: 'Right topic',
 *       input: '{{sample.output_text}}',
 *       operation: 'eq',
 *       reference: '{{item.topic}}',
 *     },
 *   ],
 * })
 *
 * @see https://platform.openai.com/docs/api-reference/evals/create
 */
export function createEval(
  client: Client,
  params: CreateEvalParams,
  options?: RequestOptions,
): Promise<Eval> {
  return requestJSON(client, { method: 'POST', path: '/evals', body: params }, options)
}
