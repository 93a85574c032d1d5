import {
  accumulateChatCompletion,
  type ChatCompletion,
  type ChatCompletionAllowedToolChoice,
  type ChatCompletionAssistantMessageParam,
  type ChatCompletionAudio,
  type ChatCompletionAudioParam,
  type ChatCompletionChoice,
  type ChatCompletionChunk,
  type ChatCompletionChunkChoice,
  type ChatCompletionContentPart,
  type ChatCompletionContentPartFile,
  type ChatCompletionContentPartImage,
  type ChatCompletionContentPartInputAudio,
  type ChatCompletionContentPartRefusal,
  type ChatCompletionContentPartText,
  type ChatCompletionCustomTool,
  type ChatCompletionDeleted,
  type ChatCompletionDelta,
  type ChatCompletionDeveloperMessageParam,
  type ChatCompletionEvent,
  type ChatCompletionFinishReason,
  type ChatCompletionFunction,
  type ChatCompletionFunctionMessageParam,
  type ChatCompletionFunctionTool,
  type ChatCompletionLogprobs,
  type ChatCompletionMessage,
  type ChatCompletionMessageCustomToolCall,
  type ChatCompletionMessageFunctionToolCall,
  type ChatCompletionMessageParam,
  type ChatCompletionMessageToolCall,
  type ChatCompletionModeration,
  type ChatCompletionModerationParam,
  type ChatCompletionPredictionContent,
  type ChatCompletionPromptCacheOptions,
  type ChatCompletionRole,
  type ChatCompletionSnapshot,
  type ChatCompletionStoreMessage,
  type ChatCompletionStreamOptions,
  type ChatCompletionSystemMessageParam,
  type ChatCompletionTokenLogprob,
  type ChatCompletionTool,
  type ChatCompletionToolCallDelta,
  type ChatCompletionToolChoiceOption,
  type ChatCompletionToolMessageParam,
  type ChatCompletionUserMessageParam,
  type ChatCompletionWebSearchOptions,
  type ChatModel,
  type CompletionUsage,
  type CreateChatCompletionParams,
  chatCompletionEvents,
  chatText,
  createChatCompletion,
  type DeleteChatCompletionParams,
  deleteChatCompletion,
  type ListChatCompletionMessagesParams,
  type ListChatCompletionsParams,
  listChatCompletionMessages,
  listChatCompletions,
  type RetrieveChatCompletionParams,
  reduceChatCompletion,
  retrieveChatCompletion,
  type StreamChatCompletionParams,
  streamChatCompletion,
  textDeltas,
  type UpdateChatCompletionParams,
  updateChatCompletion,
} from '@oaix/chat'
import { type Client, type Page, paginate } from '@oaix/core'
import type OpenAI from 'openai'
import type * as Official from 'openai/resources/chat/completions'
import { expectTypeOf } from 'vitest'
import { sameType } from '../support/sameType.ts'

declare const client: Client
declare const messages: ChatCompletionMessageParam[]

// Parameters
sameType<
  CreateChatCompletionParams,
  Official.ChatCompletionCreateParamsNonStreaming,
  | 'stream' // Never null: streaming is a function of its own.
  | 'stream_options' // The API refuses them without a stream.
>()
sameType<
  StreamChatCompletionParams,
  Official.ChatCompletionCreateParamsStreaming,
  'stream' // Set by the function, so it may be left out.
>()
sameType<ChatCompletionStreamOptions, Official.ChatCompletionStreamOptions>()
sameType<
  ListChatCompletionsParams,
  Official.ChatCompletionListParams,
  'metadata' // A query has no null.
>()
sameType<Omit<ListChatCompletionMessagesParams, 'completion_id'>, Official.MessageListParams>()
sameType<Omit<UpdateChatCompletionParams, 'completion_id'>, Official.ChatCompletionUpdateParams>()
sameType<ListChatCompletionMessagesParams['completion_id'], string>()
sameType<RetrieveChatCompletionParams, { completion_id: string }>()
sameType<DeleteChatCompletionParams, { completion_id: string }>()
sameType<ChatModel, OpenAI.ChatModel>()

sameType<ChatCompletionMessageParam, Official.ChatCompletionMessageParam>()
sameType<ChatCompletionDeveloperMessageParam, Official.ChatCompletionDeveloperMessageParam>()
sameType<ChatCompletionSystemMessageParam, Official.ChatCompletionSystemMessageParam>()
sameType<ChatCompletionUserMessageParam, Official.ChatCompletionUserMessageParam>()
sameType<ChatCompletionAssistantMessageParam, Official.ChatCompletionAssistantMessageParam>()
sameType<ChatCompletionToolMessageParam, Official.ChatCompletionToolMessageParam>()
sameType<ChatCompletionFunctionMessageParam, Official.ChatCompletionFunctionMessageParam>()
sameType<ChatCompletionRole, Official.ChatCompletionRole>()
sameType<ChatCompletionContentPart, Official.ChatCompletionContentPart>()
sameType<ChatCompletionContentPartText, Official.ChatCompletionContentPartText>()
sameType<ChatCompletionContentPartImage, Official.ChatCompletionContentPartImage>()
sameType<ChatCompletionContentPartInputAudio, Official.ChatCompletionContentPartInputAudio>()
sameType<ChatCompletionContentPartFile, Official.ChatCompletionContentPart.File>()
sameType<ChatCompletionContentPartRefusal, Official.ChatCompletionContentPartRefusal>()
sameType<ChatCompletionTool, Official.ChatCompletionTool>()
sameType<ChatCompletionFunctionTool, Official.ChatCompletionFunctionTool>()
sameType<ChatCompletionCustomTool, Official.ChatCompletionCustomTool>()
sameType<ChatCompletionToolChoiceOption, Official.ChatCompletionToolChoiceOption>()
sameType<ChatCompletionAllowedToolChoice, Official.ChatCompletionAllowedToolChoice>()
sameType<ChatCompletionAudioParam, Official.ChatCompletionAudioParam>()
sameType<ChatCompletionFunction, OpenAI.Chat.ChatCompletionCreateParams.Function>()
sameType<ChatCompletionModerationParam, OpenAI.Chat.ChatCompletionCreateParams.Moderation>()
sameType<ChatCompletionPromptCacheOptions, OpenAI.Chat.ChatCompletionCreateParams.PromptCacheOptions>()
sameType<ChatCompletionWebSearchOptions, OpenAI.Chat.ChatCompletionCreateParams.WebSearchOptions>()
sameType<ChatCompletionPredictionContent, Official.ChatCompletionPredictionContent>()

// Results
sameType<ChatCompletion, Official.ChatCompletion>()
sameType<ChatCompletionChoice, OpenAI.Chat.ChatCompletion.Choice>()
sameType<ChatCompletionLogprobs, OpenAI.Chat.ChatCompletion.Choice.Logprobs>()
sameType<ChatCompletionTokenLogprob, Official.ChatCompletionTokenLogprob>()
sameType<ChatCompletionModeration, OpenAI.Chat.ChatCompletion.Moderation>()
sameType<ChatCompletionMessage, Official.ChatCompletionMessage>()
sameType<ChatCompletionAudio, Official.ChatCompletionAudio>()
sameType<ChatCompletionMessageToolCall, Official.ChatCompletionMessageToolCall>()
sameType<ChatCompletionMessageFunctionToolCall, Official.ChatCompletionMessageFunctionToolCall>()
sameType<ChatCompletionMessageCustomToolCall, Official.ChatCompletionMessageCustomToolCall>()
sameType<ChatCompletionStoreMessage, Official.ChatCompletionStoreMessage>()
sameType<ChatCompletionDeleted, Official.ChatCompletionDeleted>()
sameType<CompletionUsage, OpenAI.CompletionUsage>()
sameType<ChatCompletionChunk, Official.ChatCompletionChunk>()
sameType<ChatCompletionChunkChoice, OpenAI.Chat.ChatCompletionChunk.Choice>()
sameType<ChatCompletionDelta, OpenAI.Chat.ChatCompletionChunk.Choice.Delta>()
sameType<ChatCompletionToolCallDelta, OpenAI.Chat.ChatCompletionChunk.Choice.Delta.ToolCall>()

// Functions
expectTypeOf(createChatCompletion(client, { model: 'm', messages })).resolves.toEqualTypeOf<ChatCompletion>()
expectTypeOf(streamChatCompletion(client, { model: 'm', messages })).resolves.toEqualTypeOf<
  AsyncIterable<ChatCompletionChunk>
>()
expectTypeOf(retrieveChatCompletion(client, { completion_id: 'c' })).resolves.toEqualTypeOf<ChatCompletion>()
expectTypeOf(
  updateChatCompletion(client, { completion_id: 'c', metadata: null }),
).resolves.toEqualTypeOf<ChatCompletion>()
expectTypeOf(
  deleteChatCompletion(client, { completion_id: 'c' }),
).resolves.toEqualTypeOf<ChatCompletionDeleted>()
expectTypeOf(listChatCompletions(client)).resolves.toEqualTypeOf<Page<ChatCompletion>>()
expectTypeOf(listChatCompletionMessages(client, { completion_id: 'c' })).resolves.toEqualTypeOf<
  Page<ChatCompletionStoreMessage>
>()
expectTypeOf(paginate(listChatCompletions, client)).toExtend<AsyncIterable<ChatCompletion>>()
expectTypeOf(paginate(listChatCompletionMessages, client, { completion_id: 'c' })).toExtend<
  AsyncIterable<ChatCompletionStoreMessage>
>()
expectTypeOf(paginate(listChatCompletions, client, { limit: 2, model: 'm' })).toExtend<
  AsyncIterable<ChatCompletion>
>()
expectTypeOf(chatText(client, { model: 'm', messages })).resolves.toBeString()

declare const stream: AsyncIterable<ChatCompletionChunk>
declare const official: AsyncIterable<OpenAI.Chat.ChatCompletionChunk>
expectTypeOf(accumulateChatCompletion(stream)).resolves.toEqualTypeOf<ChatCompletion>()
expectTypeOf(textDeltas(stream)).toEqualTypeOf<AsyncIterable<string>>()
expectTypeOf(chatCompletionEvents(official)).toEqualTypeOf<AsyncIterable<ChatCompletionEvent>>()
expectTypeOf([] as ChatCompletionChunk[]).toExtend<Parameters<typeof reduceChatCompletion>[1][]>()
expectTypeOf(reduceChatCompletion).returns.toEqualTypeOf<ChatCompletionSnapshot>()
expectTypeOf<
  ChatCompletionSnapshot['choices'][number]['finish_reason']
>().toEqualTypeOf<ChatCompletionFinishReason | null>()
expectTypeOf<ChatCompletion>().toExtend<ChatCompletionSnapshot>()

// An answer goes into the next call as it is.
expectTypeOf<ChatCompletionMessage>().toExtend<ChatCompletionMessageParam>()

// The types of events narrow.
declare const event: ChatCompletionEvent
if (event.type === 'content.delta') expectTypeOf(event.snapshot).toBeString()
if (event.type === 'content.done') expectTypeOf(event.content).toBeString()
if (event.type === 'refusal.done') expectTypeOf(event.refusal).toBeString()
if (event.type === 'logprobs.content.delta')
  expectTypeOf(event.delta).toEqualTypeOf<ChatCompletionTokenLogprob[]>()
if (event.type === 'logprobs.refusal.done')
  expectTypeOf(event.refusal).toEqualTypeOf<ChatCompletionTokenLogprob[]>()
if (event.type === 'tool_calls.function.arguments.delta') expectTypeOf(event.snapshot).toBeString()
if (event.type === 'tool_calls.function.arguments.done') expectTypeOf(event.arguments).toBeString()
if (event.type === 'tool_calls.custom.input.done') expectTypeOf(event.input).toBeString()
if (event.type === 'done') expectTypeOf(event.completion).toEqualTypeOf<ChatCompletion>()

// What is refused
// @ts-expect-error streaming is a function of its own
createChatCompletion(client, { model: 'm', messages, stream: true })
// @ts-expect-error only for streams
createChatCompletion(client, { model: 'm', messages, stream_options: { include_usage: true } })
// @ts-expect-error not a stream
streamChatCompletion(client, { model: 'm', messages, stream: false })
// @ts-expect-error the model is missing
createChatCompletion(client, { messages })
// @ts-expect-error no such role
createChatCompletion(client, { model: 'm', messages: [{ role: 'critic', content: 'x' }] })
// @ts-expect-error a result needs to say of which call
createChatCompletion(client, { model: 'm', messages: [{ role: 'tool', content: 'x' }] })
// @ts-expect-error no such effort
createChatCompletion(client, { model: 'm', messages, reasoning_effort: 'huge' })
// @ts-expect-error no such parameter
createChatCompletion(client, { model: 'm', messages, temprature: 1 })
// @ts-expect-error the id is missing
retrieveChatCompletion(client, {})
// @ts-expect-error the metadata is missing
updateChatCompletion(client, { completion_id: 'c' })
// @ts-expect-error a query has no null
listChatCompletions(client, { metadata: null })

// Any model by its name, and any effort that there is
createChatCompletion(client, { model: 'llama-4', messages, reasoning_effort: 'xhigh' })
createChatCompletion(client, { model: 'gpt-5-mini', messages, reasoning_effort: null, stream: false })
streamChatCompletion(client, { model: 'gpt-5-mini', messages, stream: true }, { idleTimeout: 1000 })
