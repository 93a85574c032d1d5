import * as v from 'valibot'
import type { AssistantResponseFormatOption } from '../types/AssistantResponseFormat.ts'
import { openEnum } from './openEnum.ts'
import { otherType } from './otherType.ts'

export const AssistantResponseFormatSchema: v.GenericSchema<unknown, AssistantResponseFormatOption> = v.union(
  [
    openEnum<'auto'>(),
    v.looseObject({ type: v.literal('text') }),
    v.looseObject({ type: v.literal('json_object') }),
    v.looseObject({
      type: v.literal('json_schema'),
      json_schema: v.looseObject({
        name: v.string(),
        description: v.optional(v.string()),
        schema: v.optional(v.record(v.string(), v.unknown())),
        strict: v.nullish(v.boolean()),
      }),
    }),
    otherType('text', 'json_object', 'json_schema'),
  ],
)
