import type { Client, RequestOptions } from '@oaix/core'
import type { ModelUsageParams, UsagePage } from '../types/Usage.ts'
import type { CompletionsUsageResult } from '../types/UsageResult.ts'
import { requestUsage } from './requestUsage.ts'

export interface ListCompletionsUsageParams extends ModelUsageParams {
  /** Only batches, or all but batches. */
  batch?: boolean | undefined
  /** What to tell apart; left out means one result for everything in a bucket. */
  group_by?:
    | ('project_id' | 'user_id' | 'api_key_id' | 'model' | 'batch' | 'service_tier' | 'api_source')[]
    | undefined
}

/**
 * Lists the tokens and requests of completions and responses, in buckets of time.
 *
 * @see https://platform.openai.com/docs/api-reference/usage/completions
 */
export function listCompletionsUsage(
  client: Client,
  params: ListCompletionsUsageParams,
  options?: RequestOptions,
): Promise<UsagePage<CompletionsUsageResult>> {
  return requestUsage(client, '/organization/usage/completions', params, options)
}
