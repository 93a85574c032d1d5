import { type Client, path, type StreamOptions } from '@oaix/core'
import { streamAssistantEvents } from './streamAssistantEvents.ts'
import type { SubmitToolOutputsParams } from './submitToolOutputs.ts'
import type { AssistantStreamEvent } from './types/AssistantStreamEvent.ts'

export interface StreamToolOutputsParams extends Omit<SubmitToolOutputsParams, 'stream'> {
  stream?: true | undefined
}

/**
 * Hands a run that waits in `requires_action` the outputs of its tool calls and streams how it goes on; resolves at the
 * headers.
 *
 * @deprecated The Responses API takes its place.
 * @see https://platform.openai.com/docs/api-reference/runs/submitToolOutputs
 */
export async function streamToolOutputs(
  client: Client,
  params: StreamToolOutputsParams,
  options?: StreamOptions,
): Promise<AsyncIterable<AssistantStreamEvent>> {
  const { thread_id, run_id, ...body } = params
  const request = { path: path`/threads/${thread_id}/runs/${run_id}/submit_tool_outputs`, body }
  return streamAssistantEvents(client, request, options)
}
