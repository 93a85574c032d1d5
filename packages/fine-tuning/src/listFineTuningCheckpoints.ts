import { type Client, type Page, type PageParams, path, type RequestOptions, requestJSON } from '@oaix/core'
import type { FineTuningJobCheckpoint } from './types/FineTuningJob.ts'

/** 10 in a page by default. */
export interface ListFineTuningCheckpointsParams extends Omit<PageParams, 'order'> {
  fine_tuning_job_id: string
}

/**
 * Lists the checkpoints of a job.
 *
 * @see https://platform.openai.com/docs/api-reference/fine-tuning/list-checkpoints
 */
export async function listFineTuningCheckpoints(
  client: Client,
  params: ListFineTuningCheckpointsParams,
  options?: RequestOptions,
): Promise<Page<FineTuningJobCheckpoint>> {
  const { fine_tuning_job_id, ...query } = params
  const request = {
    method: 'GET',
    path: path`/fine_tuning/jobs/${fine_tuning_job_id}/checkpoints`,
    query,
  } as const
  return requestJSON(client, request, options)
}
