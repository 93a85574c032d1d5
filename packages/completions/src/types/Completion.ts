import type { CompletionUsage } from '@oaix/chat'

export interface Completion {
  id: string
  object: 'text_completion'
  /** Unix seconds. */
  created: number
  model: string
  /** `n` for each prompt, in the order of the prompts. */
  choices: CompletionChoice[]
  /** Changes when the servers do; what to watch beside `seed`. */
  system_fingerprint?: string | undefined
  usage?: CompletionUsage | undefined
}

export interface CompletionChoice {
  index: number
  text: string
  logprobs: CompletionLogprobs | null
  finish_reason: 'stop' | 'length' | 'content_filter'
}

/** Four lists with an entry for each token. */
export interface CompletionLogprobs {
  tokens?: string[] | undefined
  token_logprobs?: number[] | undefined
  /** The likeliest tokens with their log probabilities. */
  top_logprobs?: { [token: string]: number }[] | undefined
  /** Where the token begins in the text. */
  text_offset?: number[] | undefined
}

/** A piece of a streamed completion. */
export interface CompletionChunk extends Omit<Completion, 'choices' | 'usage'> {
  /** None in the chunk with the usage. */
  choices: CompletionChunkChoice[]
  /** In a chunk of its own at the end, if `include_usage` asked for it; `null` in the others then. */
  usage?: CompletionUsage | null | undefined
}

export interface CompletionChunkChoice extends Omit<CompletionChoice, 'finish_reason'> {
  /** `null` until the last chunk of the choice. */
  finish_reason: CompletionChoice['finish_reason'] | null
}
