import type { Client, RequestOptions } from '@oaix/core'
import type { UsagePage, UserUsageParams } from '../types/Usage.ts'
import type { FileSearchCallsUsageResult } from '../types/UsageResult.ts'
import { requestUsage } from './requestUsage.ts'

export interface ListFileSearchCallsUsageParams extends UserUsageParams {
  vector_store_ids?: string[] | undefined
  /** What to tell apart; left out means one result for everything in a bucket. */
  group_by?: ('project_id' | 'user_id' | 'api_key_id' | 'vector_store_id')[] | undefined
}

/**
 * Lists the calls of the file search tool, in buckets of time.
 *
 * @see https://platform.openai.com/docs/api-reference/usage
 */
export function listFileSearchCallsUsage(
  client: Client,
  params: ListFileSearchCallsUsageParams,
  options?: RequestOptions,
): Promise<UsagePage<FileSearchCallsUsageResult>> {
  return requestUsage(client, '/organization/usage/file_search_calls', params, options)
}
