import * as v from 'valibot'
import type { RunStep, RunStepError } from '../types/RunStep.ts'
import { openEnum } from './openEnum.ts'
import { otherType } from './otherType.ts'
import { RunUsageSchema } from './RunUsageSchema.ts'
import { ToolCallSchema } from './ToolCallSchema.ts'

export const RunStepSchema: v.GenericSchema<unknown, RunStep> = v.looseObject({
  id: v.string(),
  object: v.literal('thread.run.step'),
  created_at: v.number(),
  assistant_id: v.string(),
  thread_id: v.string(),
  run_id: v.string(),
  type: openEnum<RunStep['type']>(),
  status: openEnum<RunStep['status']>(),
  step_details: v.union([
    v.looseObject({
      type: v.literal('message_creation'),
      message_creation: v.looseObject({ message_id: v.string() }),
    }),
    v.looseObject({ type: v.literal('tool_calls'), tool_calls: v.array(ToolCallSchema) }),
    otherType('message_creation', 'tool_calls'),
  ]),
  last_error: v.nullable(v.looseObject({ code: openEnum<RunStepError['code']>(), message: v.string() })),
  expired_at: v.nullable(v.number()),
  cancelled_at: v.nullable(v.number()),
  failed_at: v.nullable(v.number()),
  completed_at: v.nullable(v.number()),
  metadata: v.nullable(v.record(v.string(), v.string())),
  usage: v.nullable(RunUsageSchema),
})
