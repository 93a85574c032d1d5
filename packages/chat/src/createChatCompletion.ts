import type { ChatModel } from '@oaix/core'
import {
  type Client,
  type FunctionParameters,
  type Metadata,
  type ReasoningEffort,
  type RequestOptions,
  type ResponseFormatJSONObject,
  type ResponseFormatJSONSchema,
  type ResponseFormatText,
  requestJSON,
} from '@oaix/core'
import type { ChatCompletion, ChatCompletionServiceTier } from './types/ChatCompletion.ts'
import type { ChatCompletionContentPartText } from './types/ChatCompletionContentPart.ts'
import type { ChatCompletionMessageParam } from './types/ChatCompletionMessageParam.ts'
import type { ChatCompletionTool, ChatCompletionToolChoiceOption } from './types/ChatCompletionTool.ts'

export interface CreateChatCompletionParams {
  model: (string & {}) | ChatModel
  /** The conversation so far; at least one. */
  messages: ChatCompletionMessageParam[]
  /** Required where `modalities` asks for audio. */
  audio?: ChatCompletionAudioParam | null | undefined
  /** -2 to 2: positive numbers make a token less likely the more often it was used. @default 0 */
  frequency_penalty?: number | null | undefined
  /** @deprecated `tool_choice` took its place. */
  function_call?: 'none' | 'auto' | ChatCompletionFunctionCallOption | undefined
  /** @deprecated `tools` took its place. */
  functions?: ChatCompletionFunction[] | undefined
  /** -100 to 100 by token id: how much likelier to make a token. */
  logit_bias?: { [token: string]: number } | null | undefined
  /** @default false */
  logprobs?: boolean | null | undefined
  /** Tokens of the answer, those for reasoning included. */
  max_completion_tokens?: number | null | undefined
  /** @deprecated `max_completion_tokens` took its place; reasoning models refuse this one. */
  max_tokens?: number | null | undefined
  metadata?: Metadata | null | undefined
  /** @default ['text'] */
  modalities?: ('text' | 'audio')[] | null | undefined
  moderation?: ChatCompletionModerationParam | null | undefined
  /** How many choices to make, 1 to 128; the tokens of all of them are billed. @default 1 */
  n?: number | null | undefined
  /** Allows several tool calls in one message. @default true */
  parallel_tool_calls?: boolean | undefined
  prediction?: ChatCompletionPredictionContent | null | undefined
  /** -2 to 2: positive numbers make a token less likely once it was used. @default 0 */
  presence_penalty?: number | null | undefined
  /** Requests with the same key are likelier to share a prompt cache. */
  prompt_cache_key?: string | null | undefined
  prompt_cache_options?: ChatCompletionPromptCacheOptions | undefined
  /** @deprecated `prompt_cache_options.ttl` took its place. */
  prompt_cache_retention?: 'in_memory' | '24h' | null | undefined
  reasoning_effort?: ReasoningEffort | null | undefined
  response_format?: ResponseFormatText | ResponseFormatJSONSchema | ResponseFormatJSONObject | undefined
  /** Stands for one of your users, without telling who it is: a hash, say. */
  safety_identifier?: string | null | undefined
  /** @deprecated Equal seeds give equal answers, as far as that is possible. */
  seed?: number | null | undefined
  /** @default 'auto' */
  service_tier?: ChatCompletionServiceTier | null | undefined
  /** Up to four texts that end the answer; they are no part of it. Not for reasoning models. */
  stop?: string | string[] | null | undefined
  /** Keeps the completion, for `listChatCompletions` and the other functions of its kind. @default false */
  store?: boolean | null | undefined
  /** Streaming has a function of its own: `streamChatCompletion`. */
  stream?: false | undefined
  /** 0 to 2: higher is more random. @default 1 */
  temperature?: number | null | undefined
  /** @default 'auto' where there are tools, else 'none' */
  tool_choice?: ChatCompletionToolChoiceOption | undefined
  tools?: ChatCompletionTool[] | undefined
  /** 0 to 20 likeliest tokens at every place; needs `logprobs: true`. */
  top_logprobs?: number | null | undefined
  /** 0 to 1: only the tokens that make up this share of the probability are considered. @default 1 */
  top_p?: number | null | undefined
  /** @deprecated `safety_identifier` and `prompt_cache_key` took its place. */
  user?: string | undefined
  /** @default 'medium' */
  verbosity?: 'low' | 'medium' | 'high' | null | undefined
  web_search_options?: ChatCompletionWebSearchOptions | undefined
}

export interface ChatCompletionAudioParam {
  format: 'wav' | 'aac' | 'mp3' | 'flac' | 'opus' | 'pcm16'
  /** A voice by its name, or one of your own by its id. */
  voice:
    | (string & {})
    | 'alloy'
    | 'ash'
    | 'ballad'
    | 'cedar'
    | 'coral'
    | 'echo'
    | 'marin'
    | 'sage'
    | 'shimmer'
    | 'verse'
    | { id: string }
}

/** @deprecated Tools took the place of functions. */
export interface ChatCompletionFunctionCallOption {
  name: string
}

/** @deprecated Tools took the place of functions. */
export interface ChatCompletionFunction {
  name: string
  description?: string | undefined
  /** JSON Schema of the arguments; left out means no arguments. */
  parameters?: FunctionParameters | undefined
}

/** Moderates the request and the answer on the way. */
export interface ChatCompletionModerationParam {
  /** Such as `omni-moderation-latest`. */
  model: string
  policy?: ChatCompletionModerationPolicy | null | undefined
}

export interface ChatCompletionModerationPolicy {
  input?: ChatCompletionModerationConfig | null | undefined
  output?: ChatCompletionModerationConfig | null | undefined
}

export interface ChatCompletionModerationConfig {
  /** `score` only reports, `block` stops. */
  mode: 'score' | 'block'
}

/** Text that most of the answer will repeat, which makes it faster. */
export interface ChatCompletionPredictionContent {
  type: 'content'
  content: string | ChatCompletionContentPartText[]
}

/** For gpt-5.6 and newer. */
export interface ChatCompletionPromptCacheOptions {
  /** `explicit` caches only up to the `prompt_cache_breakpoint`s of the messages. @default 'implicit' */
  mode?: 'implicit' | 'explicit' | undefined
  /** At least this long. @default '30m' */
  ttl?: '30m' | undefined
}

/** For the models that search the web. */
export interface ChatCompletionWebSearchOptions {
  /** How much of the context window the results may take. @default 'medium' */
  search_context_size?: 'low' | 'medium' | 'high' | undefined
  user_location?: ChatCompletionUserLocation | null | undefined
}

export interface ChatCompletionUserLocation {
  type: 'approximate'
  approximate: ChatCompletionApproximateLocation
}

export interface ChatCompletionApproximateLocation {
  city?: string | undefined
  /** Two letters, ISO 3166-1. */
  country?: string | undefined
  region?: string | undefined
  /** Such as `Europe/Vienna`. */
  timezone?: string | undefined
}

/**
 * Asks a model for the next message of a conversation; resolves to the whole completion.
 *
 * @see https://platform.openai.com/docs/api-reference/chat/create
 */
export function createChatCompletion(
  client: Client,
  params: CreateChatCompletionParams,
  options?: RequestOptions,
): Promise<ChatCompletion> {
  return requestJSON(client, { method: 'POST', path: '/chat/completions', body: params }, options)
}
