import * as v from 'valibot'
import type { ResponseInputItem } from '../types/ResponseItem.ts'
import type {
  ResponseAccessPrograms,
  ResponseError,
  ResponseImageContext,
  ResponseIncompleteDetails,
  ResponseModeration,
  ResponseObject,
  ResponsePrompt,
  ResponsePromptCacheDiagnostics,
  ResponsePromptCacheOptions,
  ResponseServiceTier,
  ResponseStatus,
  ResponseToolUsage,
} from '../types/ResponseObject.ts'
import type { ResponseReasoning } from '../types/ResponseReasoning.ts'
import type { ResponseTextConfig } from '../types/ResponseTextConfig.ts'
import type { ResponseTool } from '../types/ResponseTool.ts'
import type { ResponseToolChoice, ResponseToolChoiceOptions } from '../types/ResponseToolChoice.ts'
import { anyObject } from './anyObject.ts'
import { openEnum } from './openEnum.ts'
import { otherNull } from './otherNull.ts'
import { ResponseOutputItemSchema } from './ResponseOutputItemSchema.ts'
import { ResponseUsageSchema } from './ResponseUsageSchema.ts'

export const ResponseObjectSchema: v.GenericSchema<unknown, ResponseObject> = v.looseObject({
  id: v.string(),
  object: v.literal('response'),
  created_at: v.number(),
  model: v.string(),
  output: v.array(ResponseOutputItemSchema),
  error: v.nullable(
    v.looseObject({
      code: openEnum<ResponseError['code']>(),
      message: v.string(),
      misalignment: v.optional(anyObject<NonNullable<ResponseError['misalignment']>>()),
      param: v.nullish(v.string()),
      type: v.nullish(v.string()),
    }),
  ),
  incomplete_details: v.nullable(
    v.looseObject({
      reason: v.optional(openEnum<NonNullable<ResponseIncompleteDetails['reason']>>()),
    }),
  ),
  // Absent from responses that are older than the programs.
  access_programs: v.optional(v.nullable(anyObject<ResponseAccessPrograms>()), null),
  instructions: v.nullable(v.union([v.string(), v.array(anyObject<ResponseInputItem>())])),
  metadata: v.nullable(v.record(v.string(), v.string())),
  parallel_tool_calls: v.boolean(),
  temperature: v.nullable(v.number()),
  tool_choice: v.union([
    openEnum<ResponseToolChoiceOptions>(),
    anyObject<Exclude<ResponseToolChoice, ResponseToolChoiceOptions>>(),
  ]),
  tools: v.array(anyObject<ResponseTool>()),
  top_p: v.nullable(v.number()),
  background: v.nullish(v.boolean()),
  completed_at: v.nullish(v.number()),
  conversation: v.nullish(v.looseObject({ id: v.string() })),
  image: v.optional(anyObject<ResponseImageContext>()),
  max_output_tokens: v.nullish(v.number()),
  max_tool_calls: v.nullish(v.number()),
  moderation: v.nullish(anyObject<ResponseModeration>()),
  previous_response_id: v.nullish(v.string()),
  prompt: v.nullish(anyObject<ResponsePrompt>()),
  prompt_cache_diagnostics: v.optional(anyObject<ResponsePromptCacheDiagnostics>()),
  prompt_cache_key: v.nullish(v.string()),
  prompt_cache_options: v.optional(anyObject<ResponsePromptCacheOptions>()),
  prompt_cache_retention: v.nullish(openEnum<'in_memory' | '24h'>()),
  reasoning: v.nullish(anyObject<ResponseReasoning>()),
  safety_identifier: v.nullish(v.string()),
  service_tier: v.nullish(openEnum<NonNullable<ResponseServiceTier>>()),
  status: v.optional(openEnum<ResponseStatus>()),
  text: v.optional(anyObject<ResponseTextConfig>()),
  tool_usage: v.optional(anyObject<ResponseToolUsage>()),
  top_logprobs: v.nullish(v.number()),
  truncation: v.nullish(openEnum<'auto' | 'disabled'>()),
  usage: v.optional(v.union([ResponseUsageSchema, otherNull()])),
  user: v.optional(v.union([v.string(), otherNull()])),
})
