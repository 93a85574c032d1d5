import * as v from 'valibot'
import type { FileSearchCallRanking, ToolCall } from '../types/RunStep.ts'
import { openEnum } from './openEnum.ts'
import { otherType } from './otherType.ts'

export const ToolCallSchema: v.GenericSchema<unknown, ToolCall> = v.union([
  v.looseObject({
    id: v.string(),
    type: v.literal('code_interpreter'),
    code_interpreter: v.looseObject({
      input: v.string(),
      outputs: v.array(
        v.union([
          v.looseObject({ type: v.literal('logs'), logs: v.string() }),
          v.looseObject({ type: v.literal('image'), image: v.looseObject({ file_id: v.string() }) }),
          otherType('logs', 'image'),
        ]),
      ),
    }),
  }),
  v.looseObject({
    id: v.string(),
    type: v.literal('file_search'),
    file_search: v.looseObject({
      ranking_options: v.optional(
        v.looseObject({ ranker: openEnum<FileSearchCallRanking['ranker']>(), score_threshold: v.number() }),
      ),
      results: v.optional(
        v.array(
          v.looseObject({
            file_id: v.string(),
            file_name: v.string(),
            score: v.number(),
            content: v.optional(
              v.array(v.looseObject({ type: v.optional(openEnum<'text'>()), text: v.optional(v.string()) })),
            ),
          }),
        ),
      ),
    }),
  }),
  v.looseObject({
    id: v.string(),
    type: v.literal('function'),
    function: v.looseObject({
      name: v.string(),
      arguments: v.string(),
      output: v.nullable(v.string()),
    }),
  }),
  otherType('code_interpreter', 'file_search', 'function'),
])
