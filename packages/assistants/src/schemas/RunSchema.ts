import * as v from 'valibot'
import type { AssistantToolChoice } from '../types/AssistantToolChoice.ts'
import type { Run, RunError, RunIncompleteDetails, RunStatus } from '../types/Run.ts'
import type { TruncationStrategy } from '../types/RunSettings.ts'
import { AssistantResponseFormatSchema } from './AssistantResponseFormatSchema.ts'
import { AssistantToolSchema } from './AssistantToolSchema.ts'
import { openEnum } from './openEnum.ts'
import { otherType } from './otherType.ts'
import { RunUsageSchema } from './RunUsageSchema.ts'

export const RunSchema: v.GenericSchema<unknown, Run> = v.looseObject({
  id: v.string(),
  object: v.literal('thread.run'),
  created_at: v.number(),
  thread_id: v.string(),
  assistant_id: v.string(),
  status: openEnum<RunStatus>(),
  required_action: v.nullable(
    v.union([
      v.looseObject({
        type: v.literal('submit_tool_outputs'),
        submit_tool_outputs: v.looseObject({
          tool_calls: v.array(
            v.union([
              v.looseObject({
                id: v.string(),
                type: v.literal('function'),
                function: v.looseObject({ name: v.string(), arguments: v.string() }),
              }),
              otherType('function'),
            ]),
          ),
        }),
      }),
      otherType('submit_tool_outputs'),
    ]),
  ),
  last_error: v.nullable(v.looseObject({ code: openEnum<RunError['code']>(), message: v.string() })),
  expires_at: v.nullable(v.number()),
  started_at: v.nullable(v.number()),
  cancelled_at: v.nullable(v.number()),
  failed_at: v.nullable(v.number()),
  completed_at: v.nullable(v.number()),
  incomplete_details: v.nullable(
    v.looseObject({ reason: v.optional(openEnum<NonNullable<RunIncompleteDetails['reason']>>()) }),
  ),
  model: v.string(),
  instructions: v.string(),
  tools: v.array(AssistantToolSchema),
  metadata: v.nullable(v.record(v.string(), v.string())),
  usage: v.nullable(RunUsageSchema),
  temperature: v.nullish(v.number()),
  top_p: v.nullish(v.number()),
  max_prompt_tokens: v.nullable(v.number()),
  max_completion_tokens: v.nullable(v.number()),
  truncation_strategy: v.nullable(
    v.looseObject({ type: openEnum<TruncationStrategy['type']>(), last_messages: v.nullish(v.number()) }),
  ),
  tool_choice: v.nullable(
    v.union([
      openEnum<'none' | 'auto' | 'required'>(),
      v.looseObject({
        type: openEnum<AssistantToolChoice['type']>(),
        function: v.optional(v.looseObject({ name: v.string() })),
      }),
    ]),
  ),
  parallel_tool_calls: v.boolean(),
  response_format: v.nullable(AssistantResponseFormatSchema),
})
