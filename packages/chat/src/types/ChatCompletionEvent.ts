import type { ChatCompletion, ChatCompletionTokenLogprob } from './ChatCompletion.ts'
import type { ChatCompletionChunk } from './ChatCompletionChunk.ts'
import type { ChatCompletionSnapshot } from './ChatCompletionSnapshot.ts'

/**
 * A moment of a streamed completion: see `chatCompletionEvents` for their order. `choice` is the `index` of the
 * choice. Of a text, `snapshot` is all of it so far; the other snapshots are live: later chunks change them in place.
 */
export type ChatCompletionEvent =
  | ChatCompletionChunkEvent
  | { type: 'content.delta'; choice: number; delta: string; snapshot: string }
  | { type: 'content.done'; choice: number; content: string }
  | { type: 'refusal.delta'; choice: number; delta: string; snapshot: string }
  | { type: 'refusal.done'; choice: number; refusal: string }
  | ChatCompletionLogprobsDeltaEvent<'logprobs.content.delta'>
  | { type: 'logprobs.content.done'; choice: number; content: ChatCompletionTokenLogprob[] }
  | ChatCompletionLogprobsDeltaEvent<'logprobs.refusal.delta'>
  | { type: 'logprobs.refusal.done'; choice: number; refusal: ChatCompletionTokenLogprob[] }
  | ChatCompletionToolCallDeltaEvent<'tool_calls.function.arguments.delta'>
  | (ChatCompletionToolCallEvent & { type: 'tool_calls.function.arguments.done'; arguments: string })
  | ChatCompletionToolCallDeltaEvent<'tool_calls.custom.input.delta'>
  | (ChatCompletionToolCallEvent & { type: 'tool_calls.custom.input.done'; input: string })
  | ChatCompletionDoneEvent

/** Comes first for every chunk, and carries what has no event of its own: usage, audio, a provider's extras. */
export interface ChatCompletionChunkEvent {
  type: 'chunk'
  chunk: ChatCompletionChunk
  snapshot: ChatCompletionSnapshot
}

export interface ChatCompletionLogprobsDeltaEvent<Type extends string> {
  type: Type
  choice: number
  delta: ChatCompletionTokenLogprob[]
  snapshot: ChatCompletionTokenLogprob[]
}

export interface ChatCompletionToolCallEvent {
  choice: number
  /** The place of the call in the message's `tool_calls`. */
  index: number
  id: string
  name: string
}

/** The first one of a call comes as soon as the call is known; its `delta` may be empty. */
export interface ChatCompletionToolCallDeltaEvent<Type extends string> extends ChatCompletionToolCallEvent {
  type: Type
  delta: string
  snapshot: string
}

/** The last event of a stream that ended well. */
export interface ChatCompletionDoneEvent {
  type: 'done'
  completion: ChatCompletion
}
