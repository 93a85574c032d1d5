import { type Client, path, type RequestOptions, requestJSON } from '@oaix/core'
import type { FineTuningJob } from './types/FineTuningJob.ts'

export interface CancelFineTuningJobParams {
  fine_tuning_job_id: string
}

/** Ends a job at once. @see https://platform.openai.com/docs/api-reference/fine-tuning/cancel */
export async function cancelFineTuningJob(
  client: Client,
  params: CancelFineTuningJobParams,
  options?: RequestOptions,
): Promise<FineTuningJob> {
  const request = {
    method: 'POST',
    path: path`/fine_tuning/jobs/${params.fine_tuning_job_id}/cancel`,
  } as const
  return requestJSON(client, request, options)
}
