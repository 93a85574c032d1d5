import * as v from 'valibot'
import type { ChatCompletionMessage } from '../types/ChatCompletionMessage.ts'
import { ChatCompletionMessageToolCallSchema } from './ChatCompletionMessageToolCallSchema.ts'
import { otherType } from './otherType.ts'

export const ChatCompletionMessageSchema: v.GenericSchema<unknown, ChatCompletionMessage> = v.looseObject({
  role: v.literal('assistant'),
  content: v.nullable(v.string()),
  refusal: v.nullable(v.string()),
  annotations: v.optional(
    v.array(
      v.union([
        v.looseObject({
          type: v.literal('url_citation'),
          url_citation: v.looseObject({
            start_index: v.number(),
            end_index: v.number(),
            title: v.string(),
            url: v.string(),
          }),
        }),
        otherType('url_citation'),
      ]),
    ),
  ),
  audio: v.nullish(
    v.looseObject({ id: v.string(), data: v.string(), expires_at: v.number(), transcript: v.string() }),
  ),
  tool_calls: v.optional(v.array(ChatCompletionMessageToolCallSchema)),
  function_call: v.nullish(v.looseObject({ name: v.string(), arguments: v.string() })),
})
