import * as v from 'valibot'
import type { TranscriptionUsage } from '../types/Transcription.ts'
import { otherType } from './otherType.ts'
import { TranscriptionDurationUsageSchema } from './TranscriptionDurationUsageSchema.ts'
import { TranscriptionTokenUsageSchema } from './TranscriptionTokenUsageSchema.ts'

export const TranscriptionUsageSchema: v.GenericSchema<unknown, TranscriptionUsage> = v.union([
  TranscriptionTokenUsageSchema,
  TranscriptionDurationUsageSchema,
  otherType('tokens', 'duration'),
])
