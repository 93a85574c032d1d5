import type { Client, RequestOptions } from '@oaix/core'
import type { CreateThreadParams } from './createThread.ts'
import { requestBeta } from './requestBeta.ts'
import type { AssistantToolResources } from './types/AssistantToolResources.ts'
import type { Run } from './types/Run.ts'
import type { RunSettings } from './types/RunSettings.ts'

export interface CreateThreadAndRunParams extends RunSettings {
  thread?: CreateThreadParams | undefined
  /** Instead of the assistant's tool resources. */
  tool_resources?: AssistantToolResources | null | undefined
  /** For a stream there is `streamThreadAndRun`. */
  stream?: false | null | undefined
}

/**
 * Creates a thread and starts a run on it, in one request; resolves to the run while it is still queued.
 *
 * @deprecated The Responses API takes its place.
 * @see https://platform.openai.com/docs/api-reference/runs/createThreadAndRun
 */
export function createThreadAndRun(
  client: Client,
  params: CreateThreadAndRunParams,
  options?: RequestOptions,
): Promise<Run> {
  return requestBeta(client, { method: 'POST', path: '/threads/runs', body: params }, options)
}
