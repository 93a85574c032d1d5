import * as v from 'valibot'
import type { ChatCompletionFinishReason, ChatCompletionServiceTier } from '../types/ChatCompletion.ts'
import type { ChatCompletionChunk, ChatCompletionDelta } from '../types/ChatCompletionChunk.ts'
import { ChatCompletionLogprobsSchema } from './ChatCompletionLogprobsSchema.ts'
import { ChatCompletionModerationSchema } from './ChatCompletionModerationSchema.ts'
import { CompletionUsageSchema } from './CompletionUsageSchema.ts'
import { openEnum } from './openEnum.ts'

export const ChatCompletionChunkSchema: v.GenericSchema<unknown, ChatCompletionChunk> = v.looseObject({
  id: v.string(),
  object: v.literal('chat.completion.chunk'),
  created: v.number(),
  model: v.string(),
  choices: v.array(
    v.looseObject({
      index: v.number(),
      delta: v.looseObject({
        role: v.optional(openEnum<NonNullable<ChatCompletionDelta['role']>>()),
        content: v.nullish(v.string()),
        refusal: v.nullish(v.string()),
        audio: v.optional(
          v.looseObject({
            id: v.optional(v.string()),
            data: v.optional(v.string()),
            expires_at: v.optional(v.number()),
            transcript: v.optional(v.string()),
          }),
        ),
        tool_calls: v.optional(
          v.array(
            v.looseObject({
              index: v.number(),
              id: v.optional(v.string()),
              type: v.optional(openEnum<'function' | 'custom'>()),
              function: v.optional(
                v.looseObject({ name: v.optional(v.string()), arguments: v.optional(v.string()) }),
              ),
              custom: v.optional(
                v.looseObject({ name: v.optional(v.string()), input: v.optional(v.string()) }),
              ),
            }),
          ),
        ),
        function_call: v.optional(
          v.looseObject({ name: v.optional(v.string()), arguments: v.optional(v.string()) }),
        ),
      }),
      finish_reason: v.nullable(openEnum<ChatCompletionFinishReason>()),
      logprobs: v.nullish(ChatCompletionLogprobsSchema),
    }),
  ),
  usage: v.nullish(CompletionUsageSchema),
  service_tier: v.nullish(openEnum<ChatCompletionServiceTier>()),
  moderation: v.nullish(ChatCompletionModerationSchema),
  obfuscation: v.optional(v.string()),
  system_fingerprint: v.optional(v.string()),
})
