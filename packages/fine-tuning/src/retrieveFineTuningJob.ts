import { type Client, path, type RequestOptions, requestJSON } from '@oaix/core'
import type { FineTuningJob } from './types/FineTuningJob.ts'

export interface RetrieveFineTuningJobParams {
  fine_tuning_job_id: string
}

/** Fetches a job. @see https://platform.openai.com/docs/api-reference/fine-tuning/retrieve */
export async function retrieveFineTuningJob(
  client: Client,
  params: RetrieveFineTuningJobParams,
  options?: RequestOptions,
): Promise<FineTuningJob> {
  const request = { method: 'GET', path: path`/fine_tuning/jobs/${params.fine_tuning_job_id}` } as const
  return requestJSON(client, request, options)
}
