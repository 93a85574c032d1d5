import type { Metadata } from '@oaix/core'
import type { ChatCompletionMessage } from './ChatCompletionMessage.ts'
import type { ChatCompletionModeration } from './ChatCompletionModeration.ts'
import type { CompletionUsage } from './CompletionUsage.ts'

export interface ChatCompletion {
  id: string
  object: 'chat.completion'
  /** Seconds since 1970. */
  created: number
  model: string
  /** One for each of the `n` that were asked for. */
  choices: ChatCompletionChoice[]
  usage?: CompletionUsage | undefined
  /** The tier that did the work; it may be another than the one asked for. */
  service_tier?: ChatCompletionServiceTier | null | undefined
  metadata?: Metadata | null | undefined
  moderation?: ChatCompletionModeration | null | undefined
  /** @deprecated */
  system_fingerprint?: string | undefined
}

export interface ChatCompletionChoice {
  index: number
  message: ChatCompletionMessage
  finish_reason: ChatCompletionFinishReason
  logprobs: ChatCompletionLogprobs | null
}

/** `length` and `content_filter` mean that the message is not whole. */
export type ChatCompletionFinishReason = 'stop' | 'length' | 'tool_calls' | 'content_filter' | 'function_call'

export type ChatCompletionServiceTier = 'auto' | 'default' | 'flex' | 'scale' | 'priority' | 'fast'

export interface ChatCompletionLogprobs {
  content: ChatCompletionTokenLogprob[] | null
  refusal: ChatCompletionTokenLogprob[] | null
}

export interface ChatCompletionTopLogprob {
  token: string
  /** UTF-8; a character may be spread over several tokens. */
  bytes: number[] | null
  /** -9999 where the token is very unlikely. */
  logprob: number
}

export interface ChatCompletionTokenLogprob extends ChatCompletionTopLogprob {
  /** The likeliest tokens at this place; maybe fewer than asked for. */
  top_logprobs: ChatCompletionTopLogprob[]
}
