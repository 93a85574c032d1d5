import * as v from 'valibot'
import type { TranscriptionTokenUsage } from '../types/Transcription.ts'

export const TranscriptionTokenUsageSchema: v.GenericSchema<unknown, TranscriptionTokenUsage> = v.looseObject(
  {
    type: v.literal('tokens'),
    input_tokens: v.number(),
    input_token_details: v.optional(
      v.looseObject({ audio_tokens: v.optional(v.number()), text_tokens: v.optional(v.number()) }),
    ),
    output_tokens: v.number(),
    total_tokens: v.number(),
  },
)
