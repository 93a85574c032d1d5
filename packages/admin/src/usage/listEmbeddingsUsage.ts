import type { Client, RequestOptions } from '@oaix/core'
import type { ModelUsageParams, UsagePage } from '../types/Usage.ts'
import type { EmbeddingsUsageResult } from '../types/UsageResult.ts'
import { requestUsage } from './requestUsage.ts'

export interface ListEmbeddingsUsageParams extends ModelUsageParams {
  /** What to tell apart; left out means one result for everything in a bucket. */
  group_by?: ('project_id' | 'user_id' | 'api_key_id' | 'model')[] | undefined
}

/**
 * Lists the tokens and requests of embeddings, in buckets of time.
 *
 * @see https://platform.openai.com/docs/api-reference/usage/embeddings
 */
export function listEmbeddingsUsage(
  client: Client,
  params: ListEmbeddingsUsageParams,
  options?: RequestOptions,
): Promise<UsagePage<EmbeddingsUsageResult>> {
  return requestUsage(client, '/organization/usage/embeddings', params, options)
}
