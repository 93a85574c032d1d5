import type { Client, RequestOptions } from '@oaix/core'
import type { ModelUsageParams, UsagePage } from '../types/Usage.ts'
import type { AudioTranscriptionsUsageResult } from '../types/UsageResult.ts'
import { requestUsage } from './requestUsage.ts'

export interface ListAudioTranscriptionsUsageParams extends ModelUsageParams {
  /** What to tell apart; left out means one result for everything in a bucket. */
  group_by?: ('project_id' | 'user_id' | 'api_key_id' | 'model')[] | undefined
}

/**
 * Lists the seconds of audio that were transcribed, in buckets of time.
 *
 * @see https://platform.openai.com/docs/api-reference/usage/audio_transcriptions
 */
export function listAudioTranscriptionsUsage(
  client: Client,
  params: ListAudioTranscriptionsUsageParams,
  options?: RequestOptions,
): Promise<UsagePage<AudioTranscriptionsUsageResult>> {
  return requestUsage(client, '/organization/usage/audio_transcriptions', params, options)
}
