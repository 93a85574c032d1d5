import { type APIRequest, type Client, requestStream, type StreamOptions } from '@oaix/core'
import { assistantsBeta } from './assistantsBeta.ts'
import { isFinalEvent } from './isFinalEvent.ts'
import type { AssistantStreamEvent } from './types/AssistantStreamEvent.ts'

/** What the streams of runs share: named events, one of which says how the run ended. */
export function streamAssistantEvents(
  client: Client,
  request: Pick<APIRequest, 'path' | 'query' | 'body'>,
  options?: StreamOptions,
): Promise<AsyncIterable<AssistantStreamEvent>> {
  const body = { ...request.body, stream: true }
  return requestStream<AssistantStreamEvent>(
    client,
    { ...request, method: 'POST', body, headers: assistantsBeta },
    options,
    { named: true, isFinal: isFinalEvent },
  )
}
