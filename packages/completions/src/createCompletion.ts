import { type Client, type RequestOptions, requestJSON } from '@oaix/core'
import type { Completion } from './types/Completion.ts'

export interface CreateCompletionParams {
  model: (string & {}) | 'gpt-3.5-turbo-instruct' | 'davinci-002' | 'babbage-002'
  /** One text or several, as strings or as lists of token ids. `null` begins a new document. */
  prompt: string | string[] | number[] | number[][] | null
  /** Makes this many, not fewer than `n`, and returns the `n` likeliest; the tokens of all are billed. @default 1 */
  best_of?: number | null | undefined
  /** Repeats the prompt before the completion. @default false */
  echo?: boolean | null | undefined
  /** -2 to 2: positive numbers make a token less likely the more often it was used. @default 0 */
  frequency_penalty?: number | null | undefined
  /** -100 to 100 by token id: how much likelier to make a token. */
  logit_bias?: { [token: string]: number } | null | undefined
  /** 0 to 5 likeliest tokens at every place, with their log probabilities. */
  logprobs?: number | null | undefined
  /** Tokens of the completion. @default 16 */
  max_tokens?: number | null | undefined
  /** How many completions to make for each prompt, 1 to 128. @default 1 */
  n?: number | null | undefined
  /** -2 to 2: positive numbers make a token less likely once it was used. @default 0 */
  presence_penalty?: number | null | undefined
  /** Equal seeds give equal answers, as far as that is possible. */
  seed?: number | null | undefined
  /** Up to four texts that end the completion; they are no part of it. */
  stop?: string | string[] | null | undefined
  /** Streaming has a function of its own: `streamCompletion`. */
  stream?: false | undefined
  /** What comes after the completion; for `gpt-3.5-turbo-instruct` only. */
  suffix?: string | null | undefined
  /** 0 to 2: higher is more random. @default 1 */
  temperature?: number | null | undefined
  /** 0 to 1: only the tokens that make up this share of the probability are considered. @default 1 */
  top_p?: number | null | undefined
  /** Stands for one of your users, without telling who it is: a hash, say. */
  user?: string | undefined
}

/**
 * Continues a text. Made for the models before chat; `createChatCompletion` and `createResponse` are for the others.
 *
 * @see https://platform.openai.com/docs/api-reference/completions/create
 */
export function createCompletion(
  client: Client,
  params: CreateCompletionParams,
  options?: RequestOptions,
): Promise<Completion> {
  return requestJSON(client, { method: 'POST', path: '/completions', body: params }, options)
}
