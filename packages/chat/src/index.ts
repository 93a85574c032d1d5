export type { ChatModel } from '@oaix/core'
export { accumulateChatCompletion } from './accumulateChatCompletion.ts'
export { chatCompletionEvents } from './chatCompletionEvents.ts'
export { chatText } from './chatText.ts'
export {
  type ChatCompletionApproximateLocation,
  type ChatCompletionAudioParam,
  type ChatCompletionFunction,
  type ChatCompletionFunctionCallOption,
  type ChatCompletionModerationConfig,
  type ChatCompletionModerationParam,
  type ChatCompletionModerationPolicy,
  type ChatCompletionPredictionContent,
  type ChatCompletionPromptCacheOptions,
  type ChatCompletionUserLocation,
  type ChatCompletionWebSearchOptions,
  type CreateChatCompletionParams,
  createChatCompletion,
} from './createChatCompletion.ts'
export {
  type ChatCompletionDeleted,
  type DeleteChatCompletionParams,
  deleteChatCompletion,
} from './deleteChatCompletion.ts'
export {
  type ListChatCompletionMessagesParams,
  listChatCompletionMessages,
} from './listChatCompletionMessages.ts'
export { type ListChatCompletionsParams, listChatCompletions } from './listChatCompletions.ts'
export { reduceChatCompletion } from './reduceChatCompletion.ts'
export { type RetrieveChatCompletionParams, retrieveChatCompletion } from './retrieveChatCompletion.ts'
export {
  type ChatCompletionStreamOptions,
  type StreamChatCompletionParams,
  streamChatCompletion,
} from './streamChatCompletion.ts'
export { textDeltas } from './textDeltas.ts'
export type * from './types/ChatCompletion.ts'
export type * from './types/ChatCompletionChunk.ts'
export type * from './types/ChatCompletionContentPart.ts'
export type * from './types/ChatCompletionEvent.ts'
export type * from './types/ChatCompletionMessage.ts'
export type * from './types/ChatCompletionMessageParam.ts'
export type * from './types/ChatCompletionMessageToolCall.ts'
export type * from './types/ChatCompletionModeration.ts'
export type * from './types/ChatCompletionSnapshot.ts'
export type * from './types/ChatCompletionTool.ts'
export type * from './types/CompletionUsage.ts'
export { type UpdateChatCompletionParams, updateChatCompletion } from './updateChatCompletion.ts'
