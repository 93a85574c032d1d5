import * as v from 'valibot'
import type { TranscriptionVerbose } from '../types/Transcription.ts'
import { otherType } from './otherType.ts'
import { TranscriptionDurationUsageSchema } from './TranscriptionDurationUsageSchema.ts'

export const TranscriptionVerboseSchema: v.GenericSchema<unknown, TranscriptionVerbose> = v.looseObject({
  text: v.string(),
  language: v.string(),
  duration: v.number(),
  segments: v.optional(
    v.array(
      v.looseObject({
        id: v.number(),
        seek: v.number(),
        start: v.number(),
        end: v.number(),
        text: v.string(),
        tokens: v.array(v.number()),
        temperature: v.number(),
        avg_logprob: v.number(),
        compression_ratio: v.number(),
        no_speech_prob: v.number(),
      }),
    ),
  ),
  words: v.optional(v.array(v.looseObject({ word: v.string(), start: v.number(), end: v.number() }))),
  usage: v.optional(v.union([TranscriptionDurationUsageSchema, otherType('duration')])),
})
