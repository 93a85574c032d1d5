import {
  type ChatCompletion,
  type ChatCompletionSnapshot,
  type CreateChatCompletionParams,
  reduceChatCompletion,
  type StreamChatCompletionParams,
  streamChatCompletion,
} from '@oaix/chat'
import { type Client, leavable, OpenAIError, type StreamOptions, withPartial } from '@oaix/core'
import { chatToolLoop } from './chatToolLoop.ts'
import type {
  ChatTool,
  ChatToolsDeltaStep,
  RunToolsParams,
  StreamToolsParams,
  StreamToolsStep,
} from './types/ChatToolsStep.ts'
import type { StreamToolsOptions } from './types/ToolRunOptions.ts'

/**
 * Does what `runTools` does, with streams: between the `request` of a turn and its `turn` there is a `delta` for each
 * chunk. A stream that breaks off rejects the run with its `StreamError`, before any call of it has run.
 *
 * @example
 * for await (const step of streamTools(client, { model: 'gpt-5-mini', messages, tools: [weather] })) {
 *   if (step.type === 'delta') process.stdout.write(step.chunk.choices[0]?.delta.content ?? '')
 * }
 */
export function streamTools<const Tool extends ChatTool = never, Output = undefined>(
  client: Client,
  params: StreamToolsParams<Tool, Output>,
  options: StreamToolsOptions = {},
): AsyncIterable<StreamToolsStep<Tool, Output>> {
  async function* complete(
    request: CreateChatCompletionParams | StreamChatCompletionParams,
    requestOptions: StreamOptions,
    turn: number,
  ): AsyncGenerator<ChatToolsDeltaStep, ChatCompletion> {
    const { stream_options: given = {} } = request as Pick<StreamChatCompletionParams, 'stream_options'>
    const stream_options = given && { include_usage: true, ...given }
    const stream = await streamChatCompletion(
      client,
      { ...request, stream: true, stream_options },
      requestOptions,
    )
    let snapshot: ChatCompletionSnapshot | undefined
    try {
      for await (const chunk of stream) {
        snapshot = reduceChatCompletion(snapshot, chunk)
        yield { type: 'delta', turn, chunk }
      }
    } catch (error) {
      throw withPartial(error, snapshot)
    }
    if (!snapshot) throw new OpenAIError('The stream ended without a chunk')
    return snapshot as ChatCompletion
  }

  return leavable(
    (signal) => chatToolLoop(complete, params as object as RunToolsParams, options, signal),
    options,
  ) as AsyncIterable<StreamToolsStep<Tool, Output>>
}
