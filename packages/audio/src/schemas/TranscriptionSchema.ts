import * as v from 'valibot'
import type { Transcription } from '../types/Transcription.ts'
import { TranscriptionUsageSchema } from './TranscriptionUsageSchema.ts'

export const TranscriptionSchema: v.GenericSchema<unknown, Transcription> = v.looseObject({
  text: v.string(),
  languages: v.optional(v.array(v.looseObject({ code: v.string() }))),
  logprobs: v.optional(
    v.array(
      v.looseObject({
        token: v.optional(v.string()),
        logprob: v.optional(v.number()),
        bytes: v.optional(v.array(v.number())),
      }),
    ),
  ),
  usage: v.optional(TranscriptionUsageSchema),
})
