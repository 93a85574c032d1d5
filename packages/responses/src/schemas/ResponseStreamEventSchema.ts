import * as v from 'valibot'
import type { ResponseStreamEvent } from '../types/ResponseStreamEvent.ts'
import { otherType } from './otherType.ts'
import { ResponseObjectSchema } from './ResponseObjectSchema.ts'
import { ResponseOutputItemSchema } from './ResponseOutputItemSchema.ts'
import { ResponseOutputTextAnnotationSchema } from './ResponseOutputTextAnnotationSchema.ts'
import { ResponseOutputTextSchema } from './ResponseOutputTextSchema.ts'

const inResponse = {
  sequence_number: v.number(),
  agent: v.nullish(v.looseObject({ agent_name: v.string() })),
}
const inOutput = { ...inResponse, output_index: v.number() }
const inItem = { ...inOutput, item_id: v.string() }
const inContent = { ...inItem, content_index: v.number() }
const inSummary = { ...inItem, summary_index: v.number() }
const inCommand = { ...inOutput, command_index: v.number() }
const delta = v.string()
const logprob = { token: v.string(), logprob: v.number() }
const logprobs = v.array(
  v.looseObject({
    ...logprob,
    top_logprobs: v.optional(
      v.array(v.looseObject({ token: v.optional(v.string()), logprob: v.optional(v.number()) })),
    ),
  }),
)

const variants = [
  v.looseObject({
    type: v.picklist([
      'response.created',
      'response.queued',
      'response.in_progress',
      'response.completed',
      'response.failed',
      'response.incomplete',
    ]),
    ...inResponse,
    response: ResponseObjectSchema,
  }),
  v.looseObject({
    type: v.picklist(['error']),
    ...inResponse,
    code: v.nullable(v.string()),
    message: v.string(),
    param: v.nullable(v.string()),
  }),
  v.looseObject({
    type: v.picklist(['response.output_item.added', 'response.output_item.done']),
    ...inOutput,
    item: ResponseOutputItemSchema,
  }),
  v.looseObject({
    type: v.picklist(['response.content_part.added', 'response.content_part.done']),
    ...inContent,
    part: v.union([
      ResponseOutputTextSchema,
      v.looseObject({ type: v.literal('refusal'), refusal: v.string() }),
      v.looseObject({ type: v.literal('reasoning_text'), text: v.string() }),
      otherType('output_text', 'refusal', 'reasoning_text'),
    ]),
  }),
  v.looseObject({ type: v.picklist(['response.output_text.delta']), ...inContent, delta, logprobs }),
  v.looseObject({
    type: v.picklist(['response.output_text.done']),
    ...inContent,
    text: v.string(),
    logprobs,
  }),
  v.looseObject({
    type: v.picklist(['response.output_text.annotation.added']),
    ...inContent,
    annotation: v.nullable(ResponseOutputTextAnnotationSchema),
    annotation_index: v.number(),
  }),
  v.looseObject({
    type: v.picklist(['response.refusal.delta', 'response.reasoning_text.delta']),
    ...inContent,
    delta,
  }),
  v.looseObject({ type: v.picklist(['response.refusal.done']), ...inContent, refusal: v.string() }),
  v.looseObject({ type: v.picklist(['response.reasoning_text.done']), ...inContent, text: v.string() }),
  v.looseObject({
    type: v.picklist(['response.reasoning_summary_part.added', 'response.reasoning_summary_part.done']),
    ...inSummary,
    part: v.looseObject({ type: v.literal('summary_text'), text: v.string() }),
    status: v.optional(v.literal('incomplete')),
  }),
  v.looseObject({ type: v.picklist(['response.reasoning_summary_text.delta']), ...inSummary, delta }),
  v.looseObject({
    type: v.picklist(['response.reasoning_summary_text.done']),
    ...inSummary,
    text: v.string(),
  }),
  v.looseObject({
    type: v.picklist(['response.audio.delta', 'response.audio.transcript.delta']),
    ...inResponse,
    delta,
  }),
  v.looseObject({
    type: v.picklist(['response.audio.done', 'response.audio.transcript.done']),
    ...inResponse,
  }),
  v.looseObject({
    type: v.picklist([
      'response.function_call_arguments.delta',
      'response.custom_tool_call_input.delta',
      'response.mcp_call_arguments.delta',
      'response.code_interpreter_call_code.delta',
    ]),
    ...inItem,
    delta,
  }),
  v.looseObject({
    type: v.picklist(['response.function_call_arguments.done', 'response.mcp_call_arguments.done']),
    ...inItem,
    arguments: v.string(),
    name: v.optional(v.string()),
  }),
  v.looseObject({
    type: v.picklist(['response.custom_tool_call_input.done']),
    ...inItem,
    input: v.string(),
  }),
  v.looseObject({
    type: v.picklist(['response.code_interpreter_call_code.done']),
    ...inItem,
    code: v.string(),
  }),
  v.looseObject({
    type: v.picklist([
      'response.code_interpreter_call.completed',
      'response.code_interpreter_call.in_progress',
      'response.code_interpreter_call.interpreting',
      'response.compaction.compacting',
      'response.file_search_call.completed',
      'response.file_search_call.in_progress',
      'response.file_search_call.searching',
      'response.image_generation_call.completed',
      'response.image_generation_call.generating',
      'response.image_generation_call.in_progress',
      'response.mcp_call.completed',
      'response.mcp_call.failed',
      'response.mcp_call.in_progress',
      'response.mcp_list_tools.completed',
      'response.mcp_list_tools.failed',
      'response.mcp_list_tools.in_progress',
      'response.web_search_call.completed',
      'response.web_search_call.in_progress',
      'response.web_search_call.searching',
    ]),
    ...inItem,
  }),
  v.looseObject({
    type: v.picklist(['response.image_generation_call.partial_image']),
    ...inItem,
    partial_image_b64: v.string(),
    partial_image_index: v.number(),
    background: v.optional(v.string()),
    output_format: v.optional(v.string()),
    quality: v.optional(v.string()),
    size: v.optional(v.string()),
  }),
  v.looseObject({
    type: v.picklist(['response.shell_call_command.added', 'response.shell_call_command.done']),
    ...inCommand,
    command: v.string(),
  }),
  v.looseObject({
    type: v.picklist(['response.shell_call_command.delta']),
    ...inCommand,
    delta,
    obfuscation: v.optional(v.string()),
  }),
  v.looseObject({
    type: v.picklist(['response.shell_call_output_content.delta']),
    ...inItem,
    command_index: v.number(),
    delta: v.looseObject({ stderr: v.optional(v.string()), stdout: v.optional(v.string()) }),
  }),
  v.looseObject({
    type: v.picklist(['response.shell_call_output_content.done']),
    ...inItem,
    command_index: v.number(),
    output: v.array(
      v.looseObject({
        outcome: v.union([
          v.looseObject({ type: v.literal('timeout') }),
          v.looseObject({ type: v.literal('exit'), exit_code: v.number() }),
          otherType('timeout', 'exit'),
        ]),
        stderr: v.string(),
        stdout: v.string(),
        created_by: v.optional(v.string()),
      }),
    ),
  }),
] as const

export const ResponseStreamEventSchema: v.GenericSchema<unknown, ResponseStreamEvent> = v.union([
  ...variants,
  otherType(...variants.flatMap(({ entries }): readonly string[] => entries.type.options)),
])
