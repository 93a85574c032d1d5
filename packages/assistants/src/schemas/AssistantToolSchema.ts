import * as v from 'valibot'
import type { AssistantFileSearchRanking, AssistantTool } from '../types/AssistantTool.ts'
import { openEnum } from './openEnum.ts'
import { otherType } from './otherType.ts'

export const AssistantToolSchema: v.GenericSchema<unknown, AssistantTool> = v.union([
  v.looseObject({ type: v.literal('code_interpreter') }),
  v.looseObject({
    type: v.literal('file_search'),
    file_search: v.optional(
      v.looseObject({
        max_num_results: v.optional(v.number()),
        ranking_options: v.optional(
          v.looseObject({
            score_threshold: v.number(),
            ranker: v.optional(openEnum<NonNullable<AssistantFileSearchRanking['ranker']>>()),
          }),
        ),
      }),
    ),
  }),
  v.looseObject({
    type: v.literal('function'),
    function: v.looseObject({
      name: v.string(),
      description: v.optional(v.string()),
      parameters: v.optional(v.record(v.string(), v.unknown())),
      strict: v.nullish(v.boolean()),
    }),
  }),
  otherType('code_interpreter', 'file_search', 'function'),
])
