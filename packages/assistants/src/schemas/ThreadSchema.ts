import * as v from 'valibot'
import type { Thread } from '../types/Thread.ts'
import { AssistantToolResourcesSchema } from './AssistantToolResourcesSchema.ts'

export const ThreadSchema: v.GenericSchema<unknown, Thread> = v.looseObject({
  id: v.string(),
  object: v.literal('thread'),
  created_at: v.number(),
  tool_resources: v.nullable(AssistantToolResourcesSchema),
  metadata: v.nullable(v.record(v.string(), v.string())),
})
