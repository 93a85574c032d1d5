import * as v from 'valibot'
import type { ChatCompletionModeration } from '../types/ChatCompletionModeration.ts'
import { openEnum } from './openEnum.ts'
import { otherType } from './otherType.ts'

export const ChatCompletionModerationOutcomeSchema: v.GenericSchema<
  unknown,
  ChatCompletionModeration['input']
> = v.union([
  v.looseObject({
    type: v.literal('moderation_results'),
    model: v.string(),
    results: v.array(
      v.looseObject({
        type: v.literal('moderation_result'),
        model: v.string(),
        flagged: v.boolean(),
        categories: v.record(v.string(), v.boolean()),
        category_scores: v.record(v.string(), v.number()),
        category_applied_input_types: v.record(v.string(), v.array(openEnum<'text' | 'image'>())),
      }),
    ),
  }),
  v.looseObject({ type: v.literal('error'), code: v.string(), message: v.string() }),
  otherType('moderation_results', 'error'),
])
