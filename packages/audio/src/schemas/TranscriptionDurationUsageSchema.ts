import * as v from 'valibot'
import type { TranscriptionDurationUsage } from '../types/Transcription.ts'

export const TranscriptionDurationUsageSchema: v.GenericSchema<unknown, TranscriptionDurationUsage> =
  v.looseObject({ type: v.literal('duration'), seconds: v.number() })
