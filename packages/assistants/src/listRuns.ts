import { type Client, type Page, type PageParams, path, type RequestOptions } from '@oaix/core'
import { requestBeta } from './requestBeta.ts'
import type { Run } from './types/Run.ts'

export interface ListRunsParams extends PageParams {
  thread_id: string
  /** The id of the item after the page. */
  before?: string | undefined
}

/**
 * Lists the runs of a thread, newest first; resolves to one page.
 *
 * @deprecated The Responses API takes its place.
 * @see https://platform.openai.com/docs/api-reference/runs/listRuns
 */
export async function listRuns(
  client: Client,
  params: ListRunsParams,
  options?: RequestOptions,
): Promise<Page<Run>> {
  const { thread_id, ...query } = params
  return requestBeta(client, { method: 'GET', path: path`/threads/${thread_id}/runs`, query }, options)
}
