import type { Client, RequestOptions } from '@oaix/core'
import type { UsagePage, UsageParams } from '../types/Usage.ts'
import type { CodeInterpreterSessionsUsageResult } from '../types/UsageResult.ts'
import { requestUsage } from './requestUsage.ts'

export interface ListCodeInterpreterSessionsUsageParams extends UsageParams {
  /** What to tell apart; left out means one result for everything in a bucket. */
  group_by?: 'project_id'[] | undefined
}

/**
 * Lists the sessions of the code interpreter, in buckets of time.
 *
 * @see https://platform.openai.com/docs/api-reference/usage/code_interpreter_sessions
 */
export function listCodeInterpreterSessionsUsage(
  client: Client,
  params: ListCodeInterpreterSessionsUsageParams,
  options?: RequestOptions,
): Promise<UsagePage<CodeInterpreterSessionsUsageResult>> {
  return requestUsage(client, '/organization/usage/code_interpreter_sessions', params, options)
}
