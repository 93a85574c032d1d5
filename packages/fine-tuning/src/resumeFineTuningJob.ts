import { type Client, path, type RequestOptions, requestJSON } from '@oaix/core'
import type { FineTuningJob } from './types/FineTuningJob.ts'

export interface ResumeFineTuningJobParams {
  fine_tuning_job_id: string
}

/**
 * Goes on with a job that was paused.
 *
 * @see https://platform.openai.com/docs/api-reference/fine-tuning/resume
 */
export async function resumeFineTuningJob(
  client: Client,
  params: ResumeFineTuningJobParams,
  options?: RequestOptions,
): Promise<FineTuningJob> {
  const request = {
    method: 'POST',
    path: path`/fine_tuning/jobs/${params.fine_tuning_job_id}/resume`,
  } as const
  return requestJSON(client, request, options)
}
