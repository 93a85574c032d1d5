import * as v from 'valibot'
import type {
  ChatCompletion,
  ChatCompletionFinishReason,
  ChatCompletionServiceTier,
} from '../types/ChatCompletion.ts'
import { ChatCompletionLogprobsSchema } from './ChatCompletionLogprobsSchema.ts'
import { ChatCompletionMessageSchema } from './ChatCompletionMessageSchema.ts'
import { ChatCompletionModerationSchema } from './ChatCompletionModerationSchema.ts'
import { CompletionUsageSchema } from './CompletionUsageSchema.ts'
import { openEnum } from './openEnum.ts'

export const ChatCompletionSchema: v.GenericSchema<unknown, ChatCompletion> = v.looseObject({
  id: v.string(),
  object: v.literal('chat.completion'),
  created: v.number(),
  model: v.string(),
  choices: v.array(
    v.looseObject({
      index: v.number(),
      message: ChatCompletionMessageSchema,
      finish_reason: openEnum<ChatCompletionFinishReason>(),
      logprobs: v.nullable(ChatCompletionLogprobsSchema),
    }),
  ),
  usage: v.optional(CompletionUsageSchema),
  service_tier: v.nullish(openEnum<ChatCompletionServiceTier>()),
  metadata: v.nullish(v.record(v.string(), v.string())),
  moderation: v.nullish(ChatCompletionModerationSchema),
  system_fingerprint: v.optional(v.string()),
})
