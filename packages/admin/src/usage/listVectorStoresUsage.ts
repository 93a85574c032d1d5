import type { Client, RequestOptions } from '@oaix/core'
import type { UsagePage, UsageParams } from '../types/Usage.ts'
import type { VectorStoresUsageResult } from '../types/UsageResult.ts'
import { requestUsage } from './requestUsage.ts'

export interface ListVectorStoresUsageParams extends UsageParams {
  /** What to tell apart; left out means one result for everything in a bucket. */
  group_by?: 'project_id'[] | undefined
}

/**
 * Lists the bytes in vector stores, in buckets of time.
 *
 * @see https://platform.openai.com/docs/api-reference/usage/vector_stores
 */
export function listVectorStoresUsage(
  client: Client,
  params: ListVectorStoresUsageParams,
  options?: RequestOptions,
): Promise<UsagePage<VectorStoresUsageResult>> {
  return requestUsage(client, '/organization/usage/vector_stores', params, options)
}
