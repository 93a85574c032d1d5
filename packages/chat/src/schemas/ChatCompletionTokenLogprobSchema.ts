import * as v from 'valibot'
import type { ChatCompletionTokenLogprob } from '../types/ChatCompletion.ts'

export const ChatCompletionTokenLogprobSchema: v.GenericSchema<unknown, ChatCompletionTokenLogprob> =
  v.looseObject({
    token: v.string(),
    bytes: v.nullable(v.array(v.number())),
    logprob: v.number(),
    top_logprobs: v.array(
      v.looseObject({
        token: v.string(),
        bytes: v.nullable(v.array(v.number())),
        logprob: v.number(),
      }),
    ),
  })
