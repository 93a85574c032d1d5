import * as v from 'valibot'
import type { ResponseOutputText } from '../types/ResponseContent.ts'
import { ResponseOutputTextAnnotationSchema } from './ResponseOutputTextAnnotationSchema.ts'

const logprob = { token: v.string(), bytes: v.array(v.number()), logprob: v.number() }

export const ResponseOutputTextSchema: v.GenericSchema<unknown, ResponseOutputText> = v.looseObject({
  type: v.literal('output_text'),
  text: v.string(),
  annotations: v.array(ResponseOutputTextAnnotationSchema),
  logprobs: v.optional(v.array(v.looseObject({ ...logprob, top_logprobs: v.array(v.looseObject(logprob)) }))),
})
