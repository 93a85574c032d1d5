import * as v from 'valibot'
import type { CompletionUsage } from '../types/CompletionUsage.ts'

export const CompletionUsageSchema: v.GenericSchema<unknown, CompletionUsage> = v.looseObject({
  prompt_tokens: v.number(),
  completion_tokens: v.number(),
  total_tokens: v.number(),
  prompt_tokens_details: v.optional(
    v.looseObject({
      audio_tokens: v.optional(v.number()),
      cached_tokens: v.optional(v.number()),
      cache_write_tokens: v.optional(v.number()),
      image_tokens: v.optional(v.number()),
      text_tokens: v.optional(v.number()),
    }),
  ),
  completion_tokens_details: v.optional(
    v.looseObject({
      accepted_prediction_tokens: v.optional(v.number()),
      rejected_prediction_tokens: v.optional(v.number()),
      audio_tokens: v.optional(v.number()),
      reasoning_tokens: v.optional(v.number()),
      text_tokens: v.optional(v.number()),
    }),
  ),
})
