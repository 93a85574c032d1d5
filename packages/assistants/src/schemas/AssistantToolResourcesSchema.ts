import * as v from 'valibot'
import type { AssistantToolResources } from '../types/AssistantToolResources.ts'

export const AssistantToolResourcesSchema: v.GenericSchema<unknown, AssistantToolResources> = v.looseObject({
  code_interpreter: v.optional(v.looseObject({ file_ids: v.optional(v.array(v.string())) })),
  file_search: v.optional(v.looseObject({ vector_store_ids: v.optional(v.array(v.string())) })),
})
