import * as v from 'valibot'
import type { RunUsage } from '../types/Run.ts'

export const RunUsageSchema: v.GenericSchema<unknown, RunUsage> = v.looseObject({
  prompt_tokens: v.number(),
  completion_tokens: v.number(),
  total_tokens: v.number(),
})
