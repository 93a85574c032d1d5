import type { Client } from '@oaix/core'
import { leavable } from '@oaix/core'
import { createResponse, type ResponseObject, type ResponseTool } from '@oaix/responses'
import { responseToolLoop } from './responseToolLoop.ts'
import type { RunResponseToolsParams, RunResponseToolsStep } from './types/ResponseToolsStep.ts'
import type { RunToolsOptions } from './types/ToolRunOptions.ts'
import type { RunnableTool } from './types/ToolStep.ts'

/**
 * Does with responses what `runTools` does with chat completions: asks a model, carries out the functions and custom
 * tools that it calls, tells it the results, and so on until it calls none. The steps are the same, but that a `turn`
 * and `done` have the `response`, and `done` the `input` with which to go on.
 *
 * A response that waits for something else of yours, such as the approval of an MCP call or a computer's screenshot,
 * ends the run with that item in `pending`. A tool may give a list of `input_text`, `input_image` and `input_file`.
 *
 * Rejects as `runTools` does, and with a `ResponseStatusError` where a response failed.
 *
 * @example
 * for await (const step of runResponseTools(client, { model: 'gpt-5-mini', input: 'Weather in Oslo?', tools: [weather] })) {
 *   if (step.type === 'done') console.log(outputText(step.response), step.usage)
 * }
 */
export function runResponseTools<const Tool extends RunnableTool | ResponseTool = never, Output = undefined>(
  client: Client,
  params: RunResponseToolsParams<Tool, Output>,
  options: RunToolsOptions = {},
): AsyncIterable<RunResponseToolsStep<Tool, Output>> {
  return leavable(
    (signal) =>
      responseToolLoop(
        // biome-ignore lint/correctness/useYield: it has nothing to tell on the way, unlike one that streams
        async function* (request, requestOptions): AsyncGenerator<never, ResponseObject> {
          return createResponse(client, request, requestOptions)
        },
        params as RunResponseToolsParams,
        options,
        signal,
      ),
    options,
  ) as AsyncIterable<RunResponseToolsStep<Tool, Output>>
}
