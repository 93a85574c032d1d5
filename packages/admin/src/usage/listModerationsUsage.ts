import type { Client, RequestOptions } from '@oaix/core'
import type { ModelUsageParams, UsagePage } from '../types/Usage.ts'
import type { ModerationsUsageResult } from '../types/UsageResult.ts'
import { requestUsage } from './requestUsage.ts'

export interface ListModerationsUsageParams extends ModelUsageParams {
  /** What to tell apart; left out means one result for everything in a bucket. */
  group_by?: ('project_id' | 'user_id' | 'api_key_id' | 'model')[] | undefined
}

/**
 * Lists the tokens and requests of moderations, in buckets of time.
 *
 * @see https://platform.openai.com/docs/api-reference/usage/moderations
 */
export function listModerationsUsage(
  client: Client,
  params: ListModerationsUsageParams,
  options?: RequestOptions,
): Promise<UsagePage<ModerationsUsageResult>> {
  return requestUsage(client, '/organization/usage/moderations', params, options)
}
