import type { Client, RequestOptions } from '@oaix/core'
import type { ModelUsageParams, UsagePage } from '../types/Usage.ts'
import type { WebSearchCallsUsageResult } from '../types/UsageResult.ts'
import { requestUsage } from './requestUsage.ts'

export interface ListWebSearchCallsUsageParams extends ModelUsageParams {
  context_levels?: ('low' | 'medium' | 'high')[] | undefined
  /** What to tell apart; left out means one result for everything in a bucket. */
  group_by?:
    | ('project_id' | 'user_id' | 'api_key_id' | 'model' | 'context_level' | 'api_source')[]
    | undefined
}

/**
 * Lists the calls of the web search tool, in buckets of time.
 *
 * @see https://platform.openai.com/docs/api-reference/usage
 */
export function listWebSearchCallsUsage(
  client: Client,
  params: ListWebSearchCallsUsageParams,
  options?: RequestOptions,
): Promise<UsagePage<WebSearchCallsUsageResult>> {
  return requestUsage(client, '/organization/usage/web_search_calls', params, options)
}
