import { type Client, path, type StreamOptions } from '@oaix/core'
import type { CreateRunParams } from './createRun.ts'
import { streamAssistantEvents } from './streamAssistantEvents.ts'
import type { AssistantStreamEvent } from './types/AssistantStreamEvent.ts'

export interface StreamRunParams extends Omit<CreateRunParams, 'stream'> {
  stream?: true | undefined
}

/**
 * Starts a run and streams what happens in it, until it ends or waits for tool outputs; resolves at the headers.
 *
 * @example
 * for await (const { event, data } of await streamRun(client, { thread_id, assistant_id })) {
 *   if (event === 'thread.run.requires_action') console.log(data.required_action)
 * }
 *
 * @deprecated The Responses API takes its place.
 * @see https://platform.openai.com/docs/api-reference/runs/createRun
 */
export async function streamRun(
  client: Client,
  params: StreamRunParams,
  options?: StreamOptions,
): Promise<AsyncIterable<AssistantStreamEvent>> {
  const { thread_id, include, ...body } = params
  return streamAssistantEvents(
    client,
    { path: path`/threads/${thread_id}/runs`, query: { 'include[]': include }, body },
    options,
  )
}
