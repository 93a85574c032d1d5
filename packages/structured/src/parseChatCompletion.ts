import { type ChatCompletionTool, type CreateChatCompletionParams, createChatCompletion } from '@oaix/chat'
import type { Client, RequestOptions } from '@oaix/core'
import { toParsedChatCompletion } from './toParsedChatCompletion.ts'
import type { JSONSchemaFormat } from './types/JSONSchemaFormat.ts'
import type { ChatTools, ParsedChatCompletion } from './types/ParsedChatCompletion.ts'

export interface ParseChatCompletionParams<Output = unknown, Tools extends ChatTools = ChatTools>
  extends Omit<CreateChatCompletionParams, 'response_format' | 'tools' | 'functions' | 'function_call'> {
  response_format?: JSONSchemaFormat<Output> | undefined
  tools?: Tools | undefined
}

/**
 * Asks for a completion, and parses what is in it: `message.parsed` has the output, validated, and
 * `tool_calls[].function.parsed_arguments` the arguments of `FunctionTool`s. Neither is enumerable, so that messages
 * can be sent back as they are. Beside tool calls, `parsed` is `null`.
 *
 * Rejects with a `LengthFinishReasonError` or `ContentFilterFinishReasonError` if a choice is cut off, with a
 * `RefusalError`, or with an `InvalidOutputError`: all of them have the `completion`.
 *
 * @see https://platform.openai.com/docs/guides/structured-outputs
 * @example
 * const { choices } = await parseChatCompletion(client, { model, messages, response_format: Weather })
 * console.log(choices[0]?.message.parsed.city)
 */
export async function parseChatCompletion<Output = null, const Tools extends ChatTools = []>(
  client: Client,
  params: ParseChatCompletionParams<Output, Tools>,
  options?: RequestOptions,
): Promise<ParsedChatCompletion<Output, Tools>> {
  const { response_format, tools, ...rest } = params
  const body: CreateChatCompletionParams = { ...rest }
  if (response_format) body.response_format = response_format.chat
  if (tools) body.tools = tools.map((tool): ChatCompletionTool => ('chat' in tool ? tool.chat : tool))
  return toParsedChatCompletion(await createChatCompletion(client, body, options), params)
}
