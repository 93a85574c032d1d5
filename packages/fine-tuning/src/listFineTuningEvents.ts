import { type Client, type Page, type PageParams, path, type RequestOptions, requestJSON } from '@oaix/core'
import type { FineTuningJobEvent } from './types/FineTuningJob.ts'

/** 20 in a page by default. */
export interface ListFineTuningEventsParams extends Omit<PageParams, 'order'> {
  fine_tuning_job_id: string
}

/**
 * Lists the events of a job, the newest first; `fineTuningEvents` follows them as they come.
 *
 * @see https://platform.openai.com/docs/api-reference/fine-tuning/list-events
 */
export async function listFineTuningEvents(
  client: Client,
  params: ListFineTuningEventsParams,
  options?: RequestOptions,
): Promise<Page<FineTuningJobEvent>> {
  const { fine_tuning_job_id, ...query } = params
  const request = {
    method: 'GET',
    path: path`/fine_tuning/jobs/${fine_tuning_job_id}/events`,
    query,
  } as const
  return requestJSON(client, request, options)
}
