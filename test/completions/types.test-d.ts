import type { CompletionUsage } from '@oaix/chat'
import {
  type CompleteTextParams,
  type Completion,
  type CompletionChoice,
  type CompletionChunk,
  type CompletionChunkChoice,
  type CompletionLogprobs,
  type CreateCompletionParams,
  completeText,
  createCompletion,
  type StreamCompletionParams,
  streamCompletion,
} from '@oaix/completions'
import type { Client } from '@oaix/core'
import type OpenAI from 'openai'
import { sameType } from '../support/sameType.ts'

declare const client: Client

sameType<
  CreateCompletionParams,
  OpenAI.CompletionCreateParamsNonStreaming,
  | 'stream' // no null
  | 'stream_options' // only streamCompletion has a use for them
>()
sameType<
  StreamCompletionParams,
  OpenAI.CompletionCreateParamsStreaming,
  | 'stream' // set by the function
  | 'best_of' // can't be streamed
>()
sameType<
  CompleteTextParams,
  CreateCompletionParams,
  | 'n' // one text
  | 'prompt' // of one prompt
>()
sameType<Completion, OpenAI.Completion>()
sameType<CompletionChoice, OpenAI.CompletionChoice>()
sameType<CompletionLogprobs, OpenAI.CompletionChoice.Logprobs>()
sameType<CompletionUsage, OpenAI.CompletionUsage>()
sameType<
  CompletionChunk,
  OpenAI.Completion,
  | 'choices' // theirs have a finish reason in every chunk
  | 'usage' // theirs is never null
>()
sameType<
  CompletionChunkChoice,
  OpenAI.CompletionChoice,
  'finish_reason' // null until the last chunk
>()

const params = { model: 'gpt-3.5-turbo-instruct', prompt: 'Once' }
const completion: Promise<Completion> = createCompletion(client, params)
const stream: Promise<AsyncIterable<CompletionChunk>> = streamCompletion(client, { ...params, stream: true })
const text: Promise<string> = completeText(client, params)
void [completion, stream, text]

// @ts-expect-error chunks come from streamCompletion
void createCompletion(client, { ...params, stream: true })
// @ts-expect-error one answer comes from createCompletion
void streamCompletion(client, { ...params, stream: false })
// @ts-expect-error the best can't be told before the end
void streamCompletion(client, { ...params, best_of: 2 })
// @ts-expect-error one prompt makes one text
void completeText(client, { ...params, prompt: ['a', 'b'] })
// @ts-expect-error several texts come from createCompletion
void completeText(client, { ...params, n: 2 })
// @ts-expect-error a prompt is required
void createCompletion(client, { model: 'davinci-002' })
