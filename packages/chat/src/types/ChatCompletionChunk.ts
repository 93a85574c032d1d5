import type {
  ChatCompletionFinishReason,
  ChatCompletionLogprobs,
  ChatCompletionServiceTier,
} from './ChatCompletion.ts'
import type { ChatCompletionModeration } from './ChatCompletionModeration.ts'
import type { CompletionUsage } from './CompletionUsage.ts'

/** One piece of a streamed completion. */
export interface ChatCompletionChunk {
  /** The same in all chunks. */
  id: string
  object: 'chat.completion.chunk'
  /** Seconds since 1970; the same in all chunks. */
  created: number
  model: string
  /** Empty in the chunk that brings the usage. */
  choices: ChatCompletionChunkChoice[]
  /** Only with `stream_options.include_usage`: `null` in every chunk but the last. */
  usage?: CompletionUsage | null | undefined
  service_tier?: ChatCompletionServiceTier | null | undefined
  moderation?: ChatCompletionModeration | null | undefined
  /** Padding that hides the length of the chunk from who watches the network. */
  obfuscation?: string | undefined
  /** @deprecated */
  system_fingerprint?: string | undefined
}

export interface ChatCompletionChunkChoice {
  index: number
  delta: ChatCompletionDelta
  /** `null` until the choice is finished. */
  finish_reason: ChatCompletionFinishReason | null
  logprobs?: ChatCompletionLogprobs | null | undefined
}

/** What a chunk adds to a message. */
export interface ChatCompletionDelta {
  role?: 'developer' | 'system' | 'user' | 'assistant' | 'tool' | undefined
  content?: string | null | undefined
  refusal?: string | null | undefined
  audio?: ChatCompletionAudioDelta | undefined
  tool_calls?: ChatCompletionToolCallDelta[] | undefined
  /** @deprecated `tool_calls` took its place. */
  function_call?: ChatCompletionFunctionCallDelta | undefined
}

export interface ChatCompletionAudioDelta {
  id?: string | undefined
  /** Base64: decodes together with the pieces before it. */
  data?: string | undefined
  /** Seconds since 1970. */
  expires_at?: number | undefined
  transcript?: string | undefined
}

export interface ChatCompletionToolCallDelta {
  /** Which of the message's calls this adds to. */
  index: number
  /** Only in the first delta of a call. */
  id?: string | undefined
  type?: 'function' | 'custom' | undefined
  function?: ChatCompletionFunctionCallDelta | undefined
  custom?: ChatCompletionCustomToolInputDelta | undefined
}

export interface ChatCompletionFunctionCallDelta {
  name?: string | undefined
  arguments?: string | undefined
}

export interface ChatCompletionCustomToolInputDelta {
  name?: string | undefined
  input?: string | undefined
}
