import * as v from 'valibot'
import type { ResponseUsage } from '../types/ResponseObject.ts'

export const ResponseUsageSchema: v.GenericSchema<unknown, ResponseUsage> = v.looseObject({
  input_tokens: v.number(),
  input_tokens_details: v.looseObject({
    cached_tokens: v.number(),
    cache_write_tokens: v.number(),
    cache_write_tokens_details: v.optional(
      v.looseObject({ ttl_12h_tokens: v.number(), ttl_30m_tokens: v.number() }),
    ),
  }),
  output_tokens: v.number(),
  output_tokens_details: v.looseObject({ reasoning_tokens: v.number() }),
  total_tokens: v.number(),
})
