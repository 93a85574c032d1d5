import type { Client, StreamOptions } from '@oaix/core'
import type { CreateThreadAndRunParams } from './createThreadAndRun.ts'
import { streamAssistantEvents } from './streamAssistantEvents.ts'
import type { AssistantStreamEvent } from './types/AssistantStreamEvent.ts'

export interface StreamThreadAndRunParams extends Omit<CreateThreadAndRunParams, 'stream'> {
  stream?: true | undefined
}

/**
 * Creates a thread, starts a run on it and streams what happens, until it ends or waits for tool outputs; resolves at
 * the headers.
 *
 * @deprecated The Responses API takes its place.
 * @see https://platform.openai.com/docs/api-reference/runs/createThreadAndRun
 */
export function streamThreadAndRun(
  client: Client,
  params: StreamThreadAndRunParams,
  options?: StreamOptions,
): Promise<AsyncIterable<AssistantStreamEvent>> {
  return streamAssistantEvents(client, { path: '/threads/runs', body: params }, options)
}
