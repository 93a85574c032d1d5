import * as v from 'valibot'
import type { Assistant } from '../types/Assistant.ts'
import { AssistantResponseFormatSchema } from './AssistantResponseFormatSchema.ts'
import { AssistantToolResourcesSchema } from './AssistantToolResourcesSchema.ts'
import { AssistantToolSchema } from './AssistantToolSchema.ts'

export const AssistantSchema: v.GenericSchema<unknown, Assistant> = v.looseObject({
  id: v.string(),
  object: v.literal('assistant'),
  created_at: v.number(),
  name: v.nullable(v.string()),
  description: v.nullable(v.string()),
  model: v.string(),
  instructions: v.nullable(v.string()),
  tools: v.array(AssistantToolSchema),
  tool_resources: v.nullish(AssistantToolResourcesSchema),
  metadata: v.nullable(v.record(v.string(), v.string())),
  temperature: v.nullish(v.number()),
  top_p: v.nullish(v.number()),
  response_format: v.nullish(AssistantResponseFormatSchema),
})
