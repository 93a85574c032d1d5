import { createChatCompletion } from '@oaix/chat'
import type { Client } from '@oaix/core'
import { leavable } from '@oaix/core'
import { chatToolLoop } from './chatToolLoop.ts'
import type { ChatTool, RunToolsParams, RunToolsStep } from './types/ChatToolsStep.ts'
import type { RunToolsOptions } from './types/ToolRunOptions.ts'

/**
 * Asks a model for the next message, carries out the tools that it calls, tells it the results, and so on until it
 * calls none. Iterates over what happens; nothing goes on until the next step is asked for, so that each can be
 * approved, changed or stopped:
 *
 * - `request`, before each request: `replace` changes its params and those of the turns after it
 * - `turn`, with the completion
 * - `call`, before a tool runs: `approve`, `deny`, `replace` its arguments. Then it runs, along with the other calls of
 *   the turn, unless `parallel_tool_calls` is `false`
 * - `result`, for each call as it is done
 * - `done`, the last one: the completion, all messages, the usage of all turns, and the calls that are `pending`
 *   because their tools have no `run`
 *
 * Arguments are validated before any tool of the turn runs. Where they are not valid, and where a tool throws or takes
 * too long, the model is told so; `onInvalidArguments` and `onToolError` make the run reject instead. A call that needs
 * approval and does not get it is denied.
 *
 * Rejects as `createChatCompletion` does, with a `MaxTurnsError` when the turns run out, a `LengthFinishReasonError` or
 * `ContentFilterFinishReasonError` where an answer was cut off (no call of it runs), a `RefusalError` or
 * `InvalidOutputError` where `response_format` is a `JSONSchemaFormat` that the last answer does not follow, and the
 * reason of the caller's signal. That signal and leaving the loop end the request and the tools at once.
 *
 * @example
 * for await (const step of runTools(client, { model: 'gpt-5-mini', messages, tools: [weather, refund] })) {
 *   if (step.type === 'call' && step.needsApproval && (await ask(step.name, step.arguments))) step.approve()
 *   if (step.type === 'done') console.log(step.completion.choices[0]?.message.content, step.usage)
 * }
 */
export function runTools<const Tool extends ChatTool = never, Output = undefined>(
  client: Client,
  params: RunToolsParams<Tool, Output>,
  options: RunToolsOptions = {},
): AsyncIterable<RunToolsStep<Tool, Output>> {
  return leavable(
    (signal) =>
      chatToolLoop(
        // biome-ignore lint/correctness/useYield: it has nothing to tell on the way, unlike one that streams
        async function* (
          request,
          requestOptions,
        ): AsyncGenerator<never, Awaited<ReturnType<typeof createChatCompletion>>> {
          return createChatCompletion(client, request, requestOptions)
        },
        params as RunToolsParams,
        options,
        signal,
      ),
    options,
  ) as AsyncIterable<RunToolsStep<Tool, Output>>
}
