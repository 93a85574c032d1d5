import type { Client, RequestOptions } from '@oaix/core'
import type { ModelUsageParams, UsagePage } from '../types/Usage.ts'
import type { ImagesUsageResult } from '../types/UsageResult.ts'
import { requestUsage } from './requestUsage.ts'

export interface ListImagesUsageParams extends ModelUsageParams {
  sizes?: ('256x256' | '512x512' | '1024x1024' | '1792x1792' | '1024x1792')[] | undefined
  sources?: ('image.generation' | 'image.edit' | 'image.variation')[] | undefined
  /** What to tell apart; left out means one result for everything in a bucket. */
  group_by?: ('project_id' | 'user_id' | 'api_key_id' | 'model' | 'size' | 'source')[] | undefined
}

/**
 * Lists the images that were made or changed, in buckets of time.
 *
 * @see https://platform.openai.com/docs/api-reference/usage/images
 */
export function listImagesUsage(
  client: Client,
  params: ListImagesUsageParams,
  options?: RequestOptions,
): Promise<UsagePage<ImagesUsageResult>> {
  return requestUsage(client, '/organization/usage/images', params, options)
}
