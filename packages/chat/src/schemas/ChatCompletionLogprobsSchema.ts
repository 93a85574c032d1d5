import * as v from 'valibot'
import type { ChatCompletionLogprobs } from '../types/ChatCompletion.ts'
import { ChatCompletionTokenLogprobSchema } from './ChatCompletionTokenLogprobSchema.ts'

export const ChatCompletionLogprobsSchema: v.GenericSchema<unknown, ChatCompletionLogprobs> = v.looseObject({
  content: v.nullable(v.array(ChatCompletionTokenLogprobSchema)),
  refusal: v.nullable(v.array(ChatCompletionTokenLogprobSchema)),
})
