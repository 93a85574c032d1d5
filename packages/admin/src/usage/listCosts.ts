import type { Client, RequestOptions } from '@oaix/core'
import type { UsageBucketParams, UsagePage } from '../types/Usage.ts'
import type { CostResult } from '../types/UsageResult.ts'
import { requestUsage } from './requestUsage.ts'

export interface ListCostsParams extends UsageBucketParams {
  /** Only the costs of these keys. */
  api_key_ids?: string[] | undefined
  bucket_width?: '1d' | undefined
  /** Only the costs of these. */
  line_items?: string[] | undefined
  /** What to tell apart; left out means one result for everything in a bucket. */
  group_by?: ('project_id' | 'user_id' | 'line_item' | 'api_key_id' | 'api_source')[] | undefined
}

/**
 * Lists what was spent, in buckets of a day: up to 180 in a page, and 7 unless told.
 *
 * @see https://platform.openai.com/docs/api-reference/usage/costs
 */
export function listCosts(
  client: Client,
  params: ListCostsParams,
  options?: RequestOptions,
): Promise<UsagePage<CostResult>> {
  return requestUsage(client, '/organization/costs', params, options)
}
