import { type Client, path, type RequestOptions, requestJSON } from '@oaix/core'
import type { FineTuningJob } from './types/FineTuningJob.ts'

export interface PauseFineTuningJobParams {
  fine_tuning_job_id: string
}

/**
 * Pauses a job of the method `reinforcement`, and makes a checkpoint.
 *
 * @see https://platform.openai.com/docs/api-reference/fine-tuning/pause
 */
export async function pauseFineTuningJob(
  client: Client,
  params: PauseFineTuningJobParams,
  options?: RequestOptions,
): Promise<FineTuningJob> {
  const request = {
    method: 'POST',
    path: path`/fine_tuning/jobs/${params.fine_tuning_job_id}/pause`,
  } as const
  return requestJSON(client, request, options)
}
