import type { RequestOptions } from '@oaix/core'
import {
  type CreateResponseParams,
  type ResponseInputItem,
  type ResponseObject,
  type ResponseOutputItem,
  type ResponseTool,
  type ResponseUsage,
  toInputItems,
} from '@oaix/responses'
import { addUsage } from './addUsage.ts'
import { MaxTurnsError } from './errors/MaxTurnsError.ts'
import { isOpenCall } from './isOpenCall.ts'
import { optionsOfTurn } from './optionsOfTurn.ts'
import { responseFinishError } from './responseFinishError.ts'
import { type AnyToolStep, type ModelCall, runCalls } from './runCalls.ts'
import { toolOutputItems } from './toolOutputItems.ts'
import { toParsedResponse } from './toParsedResponse.ts'
import type {
  ResponseToolCall,
  ResponseToolsDoneStep,
  ResponseToolsRequestStep,
  ResponseToolsTurnStep,
  RunResponseToolsParams,
} from './types/ResponseToolsStep.ts'
import type { RunToolsOptions } from './types/ToolRunOptions.ts'
import type { RunnableTool } from './types/ToolStep.ts'

type AnyStep =
  | ResponseToolsRequestStep<RunResponseToolsParams>
  | ResponseToolsTurnStep
  | AnyToolStep<ResponseToolCall>
  | ResponseToolsDoneStep<unknown>

type AnyTool = RunnableTool | ResponseTool

/** The steps of a run over responses; `respond` makes the request of a turn. */
export async function* responseToolLoop<Delta>(
  respond: (
    params: CreateResponseParams,
    options: RequestOptions,
    turn: number,
  ) => AsyncGenerator<Delta, ResponseObject>,
  initial: RunResponseToolsParams,
  options: RunToolsOptions,
  signal: AbortSignal,
): AsyncGenerator<AnyStep | Delta, void> {
  const { maxTurns = 10 } = options
  let params = { ...initial }
  if (typeof params.input === 'object') params.input = [...params.input]
  let usage: ResponseUsage | undefined
  for (let turn = 1; ; turn++) {
    const replace = (other: RunResponseToolsParams) => {
      params = other
    }
    yield { type: 'request', turn, params, replace }

    const response = yield* respond(toRequest(params), optionsOfTurn(options, turn, signal), turn)
    usage = addUsage(usage, response.usage)
    yield { type: 'turn', turn, response }

    const error = responseFinishError(response)
    if (error) throw error
    const { tools = [], text } = params
    const { calls, pending } = callsOf(response, params)
    const replies = yield* runCalls(calls, {
      ...options,
      turn,
      isParallel: params.parallel_tool_calls !== false,
      toolNames: tools.flatMap((tool) =>
        tool.type === 'function' || tool.type === 'custom' ? tool.name : [],
      ),
      toReply: toolOutputItems,
      signal,
    })
    const answers = calls.map(({ call }, place) => answerTo(call, replies[place] ?? ''))
    // A conversation has the input and the output already.
    const input = params.conversation
      ? answers
      : [...itemsOf(params.input), ...toInputItems(response), ...answers]

    if (!calls.length || pending.length) {
      const format = text?.format
      const parsed =
        format && 'parse' in format && !pending.length
          ? (await toParsedResponse(response, { text: { format } })).output_parsed
          : undefined
      yield { type: 'done', response, input, pending, parsed, usage, turns: turn }
      return
    }
    if (!(turn < maxTurns)) throw new MaxTurnsError(turn, { input, usage })
    params = { ...params, input, tool_choice: withoutForce(params.tool_choice) }
  }
}

function toRequest({ tools, text, ...params }: RunResponseToolsParams): CreateResponseParams {
  const { format } = text ?? {}
  return {
    ...params,
    text: text && { ...text, format: format && 'responses' in format ? format.responses : format },
    tools: tools?.map((tool) => ('responses' in tool ? tool.responses : tool)),
  }
}

/** The calls that can be carried out or are to nowhere, and what only the caller can answer. */
function callsOf(
  { output }: ResponseObject,
  { tools = [], prompt }: RunResponseToolsParams,
): { calls: ModelCall<ResponseToolCall>[]; pending: ResponseOutputItem[] } {
  const calls: ModelCall<ResponseToolCall>[] = []
  const pending: ResponseOutputItem[] = []
  // A stored prompt may have tools of its own, and a search may find some.
  const areAllKnown = !prompt && !tools.some(({ type }) => type === 'tool_search')
  for (const item of output) {
    if (!isOpenCall(item, output)) continue
    if ((item.type !== 'function_call' && item.type !== 'custom_tool_call') || item.namespace) {
      pending.push(item)
      continue
    }
    const { call_id: callID, name } = item
    const [type, text] =
      item.type === 'custom_tool_call' ? ['custom', item.input] : ['function', item.arguments]
    const tool = tools.find((tool) => tool.type === type && 'name' in tool && tool.name === name)
    if (tool ? isRunnable(tool) : areAllKnown) {
      calls.push({ call: item, callID, name, text, tool: tool as RunnableTool | undefined })
    } else pending.push(item)
  }
  return { calls, pending }
}

function isRunnable(tool: AnyTool): tool is RunnableTool {
  return 'run' in tool && !!tool.run
}

function answerTo(
  { type, call_id, caller }: ResponseToolCall,
  output: ReturnType<typeof toolOutputItems>,
): ResponseInputItem {
  return {
    type: type === 'custom_tool_call' ? 'custom_tool_call_output' : 'function_call_output',
    call_id,
    output,
    ...(caller && { caller }),
  }
}

function itemsOf(input: CreateResponseParams['input']): ResponseInputItem[] {
  return typeof input === 'string' ? [{ role: 'user', content: input }] : (input ?? [])
}

/** With a call forced in every turn, the run would never end. */
function withoutForce(choice: CreateResponseParams['tool_choice']): CreateResponseParams['tool_choice'] {
  if (!choice || choice === 'none') return choice
  return typeof choice === 'object' && choice.type === 'allowed_tools' ? { ...choice, mode: 'auto' } : 'auto'
}
