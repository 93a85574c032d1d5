import { type Client, OpenAIError, type RequestOptions } from '@oaix/core'
import { type CreateChatCompletionParams, createChatCompletion } from './createChatCompletion.ts'

/**
 * Messages in, text out: resolves to the content of the first choice.
 *
 * An answer without text is no answer here: a refusal, tool calls, or no token left after the reasoning reject with an
 * `OpenAIError` that says which, and whose `cause` is the completion. Text that `max_completion_tokens` cut off is
 * returned as it is; where that matters, `createChatCompletion` has the `finish_reason`.
 *
 * @example
 * const haiku = await chatText(client, {
 *   model: 'gpt-5-mini',
 *   messages: [{ role: 'user', content: 'A haiku about bytes.' }],
 * })
 */
export async function chatText(
  client: Client,
  params: CreateChatCompletionParams,
  options?: RequestOptions,
): Promise<string> {
  const completion = await createChatCompletion(client, params, options)
  const choice = completion?.choices?.[0]
  const { content, refusal } = choice?.message ?? {}
  if (typeof content === 'string' && !refusal) return content
  const why = refusal ? 'the model refused' : choice ? `finish_reason ${choice.finish_reason}` : 'no choice'
  throw new OpenAIError(`The chat completion has no text: ${why}`, { cause: completion })
}
