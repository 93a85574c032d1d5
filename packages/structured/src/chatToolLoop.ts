import type {
  ChatCompletion,
  ChatCompletionMessage,
  ChatCompletionMessageParam,
  ChatCompletionMessageToolCall,
  CompletionUsage,
  CreateChatCompletionParams,
} from '@oaix/chat'
import { OpenAIError, type RequestOptions } from '@oaix/core'
import { addUsage } from './addUsage.ts'
import { chatFinishError } from './chatFinishError.ts'
import { MaxTurnsError } from './errors/MaxTurnsError.ts'
import { RefusalError } from './errors/RefusalError.ts'
import { optionsOfTurn } from './optionsOfTurn.ts'
import { parseWithin } from './parseWithin.ts'
import { type AnyToolStep, type ModelCall, runCalls } from './runCalls.ts'
import { toolOutputText } from './toolOutputText.ts'
import type {
  ChatTool,
  ChatToolsDoneStep,
  ChatToolsRequestStep,
  ChatToolsTurnStep,
  RunToolsParams,
} from './types/ChatToolsStep.ts'
import type { RunToolsOptions } from './types/ToolRunOptions.ts'

type AnyStep =
  | ChatToolsRequestStep<RunToolsParams>
  | ChatToolsTurnStep
  | AnyToolStep<ChatCompletionMessageToolCall>
  | ChatToolsDoneStep<unknown>

/** The steps of a run over chat completions; `complete` makes the request of a turn. */
export async function* chatToolLoop<Delta>(
  complete: (
    params: CreateChatCompletionParams,
    options: RequestOptions,
    turn: number,
  ) => AsyncGenerator<Delta, ChatCompletion>,
  initial: RunToolsParams,
  options: RunToolsOptions,
  signal: AbortSignal,
): AsyncGenerator<AnyStep | Delta, void> {
  const { maxTurns = 10 } = options
  let params: RunToolsParams = { ...initial, messages: [...initial.messages] }
  let usage: CompletionUsage | undefined
  for (let turn = 1; ; turn++) {
    const replace = (other: RunToolsParams) => {
      params = other
    }
    yield { type: 'request', turn, params, replace }
    const { messages, tools = [], response_format: format } = params
    if ((params.n ?? 1) !== 1) throw new OpenAIError('A run of tools has one choice: n must be 1')

    const completion = yield* complete(toRequest(params), optionsOfTurn(options, turn, signal), turn)
    usage = addUsage(usage, completion.usage)
    yield { type: 'turn', turn, completion }

    const message = checkedMessage(completion)
    const toolCalls = message.tool_calls?.map((call, place) => withID(call, turn, place)) ?? []
    const conversation = [...messages, toParam(message, toolCalls)]
    const pending: ChatCompletionMessageToolCall[] = []
    const calls: ModelCall<ChatCompletionMessageToolCall>[] = []
    for (const call of toolCalls) {
      // Some servers leave the type out.
      const [type, name, text] =
        'custom' in call
          ? ['custom', call.custom.name, call.custom.input]
          : ['function', call.function.name, call.function.arguments]
      const tool = tools.find((tool) => tool.type === type && nameOf(tool) === name)
      if (!tool) calls.push({ call, callID: call.id, name, text, tool })
      else if ('run' in tool && tool.run) calls.push({ call, callID: call.id, name, text, tool })
      else pending.push(call)
    }

    const replies = yield* runCalls(calls, {
      ...options,
      turn,
      isParallel: params.parallel_tool_calls !== false,
      toolNames: tools.map(nameOf),
      toReply: toolOutputText,
      signal,
    })
    for (const [place, { callID }] of calls.entries()) {
      conversation.push({ role: 'tool', tool_call_id: callID, content: replies[place] as string })
    }

    if (!calls.length || pending.length) {
      let parsed: unknown
      if (!pending.length && format && 'parse' in format) {
        if (message.refusal) throw new RefusalError(message.refusal, completion)
        parsed = await parseWithin(completion, format, message.content ?? '')
      }
      yield { type: 'done', completion, messages: conversation, pending, parsed, usage, turns: turn }
      return
    }
    if (!(turn < maxTurns)) throw new MaxTurnsError(turn, { messages: conversation, usage })
    params = { ...params, messages: conversation, tool_choice: withoutForce(params.tool_choice) }
  }
}

function toRequest({
  tools,
  response_format: format,
  ...params
}: RunToolsParams): CreateChatCompletionParams {
  return {
    ...params,
    response_format: format && 'chat' in format ? format.chat : format,
    tools: tools?.map((tool) => ('chat' in tool ? tool.chat : tool)),
  }
}

/** The message of a completion that is whole: of one that was cut off, no call must run. */
function checkedMessage(completion: ChatCompletion): ChatCompletionMessage {
  const choice = completion.choices?.[0]
  if (!choice?.message) throw new OpenAIError('The chat completion has no choice', { cause: completion })
  const error = chatFinishError(completion, choice)
  if (error) throw error
  const { finish_reason, message } = choice
  if (!finish_reason && message.tool_calls?.length) {
    throw new OpenAIError('The chat completion has tool calls and no finish reason', { cause: completion })
  }
  return message
}

/** Some servers give their calls no id. */
function withID(
  call: ChatCompletionMessageToolCall,
  turn: number,
  place: number,
): ChatCompletionMessageToolCall {
  return call.id ? call : { ...call, id: `call_${turn}_${place}` }
}

function toParam(
  message: ChatCompletionMessage,
  tool_calls: ChatCompletionMessageToolCall[],
): ChatCompletionMessageParam {
  // Some servers send an empty list, which the API refuses.
  const { audio, tool_calls: _, ...fields } = message
  return {
    ...fields,
    // Named by its id, it need not be sent again.
    ...(audio && { audio: { id: audio.id } }),
    ...(tool_calls.length && { tool_calls }),
  }
}

function nameOf(tool: ChatTool): string {
  if ('name' in tool) return tool.name
  return tool.type === 'custom' ? tool.custom.name : tool.function.name
}

/** With a call forced in every turn, the run would never end. */
function withoutForce(
  choice: CreateChatCompletionParams['tool_choice'],
): CreateChatCompletionParams['tool_choice'] {
  if (choice === 'none' || !choice) return choice
  if (typeof choice === 'object' && choice.type === 'allowed_tools') {
    return { ...choice, allowed_tools: { ...choice.allowed_tools, mode: 'auto' } }
  }
  return 'auto'
}
