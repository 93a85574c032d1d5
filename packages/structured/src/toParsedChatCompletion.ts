import type { ChatCompletion, ChatCompletionMessage } from '@oaix/chat'
import { checkChoice } from './checkChoice.ts'
import { functionToolOf } from './functionToolOf.ts'
import { parseWithin } from './parseWithin.ts'
import type { JSONSchemaFormat } from './types/JSONSchemaFormat.ts'
import type { ChatTools, ParsedChatCompletion } from './types/ParsedChatCompletion.ts'
import { withHidden } from './withHidden.ts'

/** The part of the params that says how to read the completion. */
export interface ChatParsers<Output, Tools extends ChatTools> {
  response_format?: JSONSchemaFormat<Output> | undefined
  tools?: Tools | undefined
}

/**
 * Parses the texts and arguments of a completion that is there already, such as one that was streamed. Resolves to a
 * copy, and rejects, as `parseChatCompletion` does.
 *
 * @example
 * const stream = await streamChatCompletion(client, { ...params, response_format: Weather.chat })
 * const completion = await accumulateChatCompletion(stream)
 * const { choices } = await toParsedChatCompletion(completion, { response_format: Weather })
 */
export async function toParsedChatCompletion<Output = null, const Tools extends ChatTools = []>(
  completion: ChatCompletion,
  parsers: ChatParsers<Output, Tools>,
): Promise<ParsedChatCompletion<Output, Tools>> {
  for (const choice of completion.choices) checkChoice(completion, choice)
  const choices: unknown[] = []
  for (const choice of completion.choices) {
    choices.push({ ...choice, message: await parseMessage(choice.message, completion, parsers) })
  }
  return { ...completion, choices } as ParsedChatCompletion<Output, Tools>
}

async function parseMessage(
  message: ChatCompletionMessage,
  completion: ChatCompletion,
  { response_format, tools = [] }: ChatParsers<unknown, ChatTools>,
): Promise<ChatCompletionMessage> {
  const { content, tool_calls } = message
  // Beside tool calls, a text is mere talk, or not there.
  const isOutput = response_format && !tool_calls?.length
  const parsed = isOutput ? await parseWithin(completion, response_format, content ?? '') : null
  if (!tool_calls) return withHidden(message, 'parsed', parsed)
  const calls: typeof tool_calls = []
  for (const call of tool_calls) {
    // Some servers leave the type out.
    if ('custom' in call) {
      calls.push(call)
      continue
    }
    const tool = functionToolOf(tools, call.function.name)
    const args = tool ? await parseWithin(completion, tool, call.function.arguments) : null
    calls.push({ ...call, function: withHidden(call.function, 'parsed_arguments', args) })
  }
  return withHidden({ ...message, tool_calls: calls }, 'parsed', parsed)
}
