import { type Client, leavable, OpenAIError, type StreamOptions, withPartial } from '@oaix/core'
import {
  type CreateResponseParams,
  type ResponseObject,
  type ResponseTool,
  reduceResponse,
  streamResponse,
} from '@oaix/responses'
import { responseToolLoop } from './responseToolLoop.ts'
import type {
  ResponseToolsDeltaStep,
  RunResponseToolsParams,
  StreamResponseToolsParams,
  StreamResponseToolsStep,
} from './types/ResponseToolsStep.ts'
import type { StreamToolsOptions } from './types/ToolRunOptions.ts'
import type { RunnableTool } from './types/ToolStep.ts'

/**
 * Does what `runResponseTools` does, with streams: between the `request` of a turn and its `turn` there is a `delta` for
 * each event. A stream that breaks off rejects the run with its `StreamError`, before any call of it has run.
 *
 * @example
 * for await (const step of streamResponseTools(client, { model: 'gpt-5-mini', input: 'Weather in Oslo?', tools: [weather] })) {
 *   if (step.type === 'delta' && step.event.type === 'response.output_text.delta') process.stdout.write(step.event.delta)
 * }
 */
export function streamResponseTools<
  const Tool extends RunnableTool | ResponseTool = never,
  Output = undefined,
>(
  client: Client,
  params: StreamResponseToolsParams<Tool, Output>,
  options: StreamToolsOptions = {},
): AsyncIterable<StreamResponseToolsStep<Tool, Output>> {
  async function* respond(
    request: CreateResponseParams,
    requestOptions: StreamOptions,
    turn: number,
  ): AsyncGenerator<ResponseToolsDeltaStep, ResponseObject> {
    const stream = await streamResponse(client, { ...request, stream: true }, requestOptions)
    let snapshot: ResponseObject | undefined
    try {
      for await (const event of stream) {
        snapshot = reduceResponse(snapshot, event)
        yield { type: 'delta', turn, event }
      }
    } catch (error) {
      throw withPartial(error, snapshot)
    }
    if (!snapshot) throw new OpenAIError('The stream ended without a response')
    return snapshot
  }

  return leavable(
    (signal) => responseToolLoop(respond, params as object as RunResponseToolsParams, options, signal),
    options,
  ) as AsyncIterable<StreamResponseToolsStep<Tool, Output>>
}
