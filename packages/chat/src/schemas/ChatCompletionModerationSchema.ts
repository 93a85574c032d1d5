import * as v from 'valibot'
import type { ChatCompletionModeration } from '../types/ChatCompletionModeration.ts'
import { ChatCompletionModerationOutcomeSchema } from './ChatCompletionModerationOutcomeSchema.ts'

export const ChatCompletionModerationSchema: v.GenericSchema<unknown, ChatCompletionModeration> =
  v.looseObject({
    input: ChatCompletionModerationOutcomeSchema,
    output: ChatCompletionModerationOutcomeSchema,
  })
