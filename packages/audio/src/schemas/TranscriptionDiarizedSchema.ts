import * as v from 'valibot'
import type { TranscriptionDiarized } from '../types/Transcription.ts'
import { TranscriptionUsageSchema } from './TranscriptionUsageSchema.ts'

export const TranscriptionDiarizedSchema: v.GenericSchema<unknown, TranscriptionDiarized> = v.looseObject({
  task: v.literal('transcribe'),
  text: v.string(),
  duration: v.number(),
  segments: v.array(
    v.looseObject({
      type: v.literal('transcript.text.segment'),
      id: v.string(),
      start: v.number(),
      end: v.number(),
      text: v.string(),
      speaker: v.string(),
    }),
  ),
  usage: v.optional(TranscriptionUsageSchema),
})
