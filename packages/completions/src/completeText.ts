import { type Client, OpenAIError, type RequestOptions } from '@oaix/core'
import { type CreateCompletionParams, createCompletion } from './createCompletion.ts'

export interface CompleteTextParams extends Omit<CreateCompletionParams, 'n' | 'prompt'> {
  /** One text, as a string or as a list of token ids. */
  prompt: string | number[] | null
  /** More than one text is for `createCompletion`. */
  n?: 1 | null | undefined
}

/**
 * Prompt in, string out: resolves to the text of the completion.
 *
 * An answer without text is no answer here: where there is no choice, or the content filter left nothing of it, it
 * rejects with an `OpenAIError` whose `cause` is the completion. Text that `max_tokens` cut off is returned as it is;
 * where that matters, `createCompletion` has the `finish_reason`.
 *
 * @example
 * const text = await completeText(client, { model: 'gpt-3.5-turbo-instruct', prompt: 'Once upon a time' })
 */
export async function completeText(
  client: Client,
  params: CompleteTextParams,
  options?: RequestOptions,
): Promise<string> {
  const completion = await createCompletion(client, params, options)
  const choice = completion?.choices?.[0]
  const { text, finish_reason } = choice ?? {}
  if (typeof text === 'string' && (text || finish_reason !== 'content_filter')) return text
  const why = choice ? `finish_reason ${finish_reason}` : 'no choice'
  throw new OpenAIError(`The completion has no text: ${why}`, { cause: completion })
}
