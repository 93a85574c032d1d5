import type { Client, RequestOptions } from '@oaix/core'
import type { ModelUsageParams, UsagePage } from '../types/Usage.ts'
import type { AudioSpeechesUsageResult } from '../types/UsageResult.ts'
import { requestUsage } from './requestUsage.ts'

export interface ListAudioSpeechesUsageParams extends ModelUsageParams {
  /** What to tell apart; left out means one result for everything in a bucket. */
  group_by?: ('project_id' | 'user_id' | 'api_key_id' | 'model')[] | undefined
}

/**
 * Lists the characters that were spoken, in buckets of time.
 *
 * @see https://platform.openai.com/docs/api-reference/usage/audio_speeches
 */
export function listAudioSpeechesUsage(
  client: Client,
  params: ListAudioSpeechesUsageParams,
  options?: RequestOptions,
): Promise<UsagePage<AudioSpeechesUsageResult>> {
  return requestUsage(client, '/organization/usage/audio_speeches', params, options)
}
