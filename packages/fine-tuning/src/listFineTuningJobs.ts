import {
  bracketed,
  type Client,
  type Metadata,
  type Page,
  type PageParams,
  type RequestOptions,
  requestJSON,
} from '@oaix/core'
import type { FineTuningJob } from './types/FineTuningJob.ts'

export interface ListFineTuningJobsParams extends Omit<PageParams, 'order'> {
  /** Only those with all of these pairs; `null`: only those without metadata. */
  metadata?: Metadata | null | undefined
}

/**
 * Lists the jobs of the organization, 20 in a page by default.
 *
 * @example
 * for await (const job of paginate(listFineTuningJobs, client)) console.log(job.id, job.status)
 *
 * @see https://platform.openai.com/docs/api-reference/fine-tuning/list
 */
export function listFineTuningJobs(
  client: Client,
  params: ListFineTuningJobsParams = {},
  options?: RequestOptions,
): Promise<Page<FineTuningJob>> {
  const { metadata, ...rest } = params
  const filter = metadata === null ? { metadata: 'null' } : bracketed('metadata', metadata)
  const query = { ...rest, ...filter }
  return requestJSON(client, { method: 'GET', path: '/fine_tuning/jobs', query }, options)
}
