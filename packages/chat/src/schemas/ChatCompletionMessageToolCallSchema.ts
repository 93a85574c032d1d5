import * as v from 'valibot'
import type { ChatCompletionMessageToolCall } from '../types/ChatCompletionMessageToolCall.ts'
import { otherType } from './otherType.ts'

export const ChatCompletionMessageToolCallSchema: v.GenericSchema<unknown, ChatCompletionMessageToolCall> =
  v.union([
    v.looseObject({
      id: v.string(),
      type: v.literal('function'),
      function: v.looseObject({ name: v.string(), arguments: v.string() }),
    }),
    v.looseObject({
      id: v.string(),
      type: v.literal('custom'),
      custom: v.looseObject({ name: v.string(), input: v.string() }),
    }),
    otherType('function', 'custom'),
  ])
