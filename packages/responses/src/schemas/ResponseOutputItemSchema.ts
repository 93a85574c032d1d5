import * as v from 'valibot'
import type { ResponseItemStatus } from '../types/ResponseFunctionToolCall.ts'
import type {
  ResponseCodeInterpreterToolCall,
  ResponseFileSearchToolCall,
  ResponseFunctionWebSearch,
  ResponseImageGenerationCall,
  ResponseMcpCall,
} from '../types/ResponseHostedToolCall.ts'
import type { ResponseOutputItem } from '../types/ResponseItem.ts'
import type { ResponseMessagePhase } from '../types/ResponseMessage.ts'
import { openEnum } from './openEnum.ts'
import { otherNull } from './otherNull.ts'
import { otherType } from './otherType.ts'
import { ResponseOutputTextSchema } from './ResponseOutputTextSchema.ts'

const agent = v.nullish(v.looseObject({ agent_name: v.string() }))
const status = openEnum<ResponseItemStatus>()
const caller = v.nullish(
  v.union([
    v.looseObject({ type: v.literal('direct') }),
    v.looseObject({ type: v.literal('program'), caller_id: v.string() }),
    otherType('direct', 'program'),
  ]),
)
const mcpCall = { id: v.string(), name: v.string(), server_label: v.string(), arguments: v.string(), agent }
const toolCall = {
  id: v.optional(v.string()),
  call_id: v.string(),
  name: v.string(),
  agent,
  async: v.optional(v.boolean()),
  caller,
  namespace: v.optional(v.string()),
}

/** Looks at messages, reasoning and the commoner calls; items of other types pass. */
export const ResponseOutputItemSchema: v.GenericSchema<unknown, ResponseOutputItem> = v.union([
  v.looseObject({
    type: v.literal('message'),
    id: v.string(),
    role: v.literal('assistant'),
    content: v.array(
      v.union([
        ResponseOutputTextSchema,
        v.looseObject({ type: v.literal('refusal'), refusal: v.string() }),
        otherType('output_text', 'refusal'),
      ]),
    ),
    status,
    agent,
    phase: v.nullish(openEnum<ResponseMessagePhase>()),
  }),
  v.looseObject({
    type: v.literal('reasoning'),
    id: v.string(),
    summary: v.array(v.looseObject({ type: v.literal('summary_text'), text: v.string() })),
    agent,
    content: v.optional(
      v.union([v.array(v.looseObject({ type: v.literal('reasoning_text'), text: v.string() })), otherNull()]),
    ),
    encrypted_content: v.nullish(v.string()),
    status: v.optional(status),
  }),
  v.looseObject({
    type: v.literal('function_call'),
    ...toolCall,
    arguments: v.string(),
    status: v.optional(status),
  }),
  v.looseObject({ type: v.literal('custom_tool_call'), ...toolCall, input: v.string() }),
  v.looseObject({
    type: v.literal('web_search_call'),
    id: v.string(),
    action: v.union([
      v.looseObject({
        type: v.literal('search'),
        queries: v.optional(v.array(v.string())),
        query: v.optional(v.string()),
        sources: v.optional(v.array(v.looseObject({ type: v.literal('url'), url: v.string() }))),
      }),
      v.looseObject({ type: v.literal('open_page'), url: v.nullish(v.string()) }),
      v.looseObject({ type: v.literal('find_in_page'), pattern: v.string(), url: v.string() }),
      otherType('search', 'open_page', 'find_in_page'),
    ]),
    status: openEnum<ResponseFunctionWebSearch['status']>(),
    agent,
  }),
  v.looseObject({
    type: v.literal('file_search_call'),
    id: v.string(),
    queries: v.array(v.string()),
    status: openEnum<ResponseFileSearchToolCall['status']>(),
    agent,
    results: v.nullish(
      v.array(
        v.looseObject({
          attributes: v.nullish(v.record(v.string(), v.union([v.string(), v.number(), v.boolean()]))),
          file_id: v.optional(v.string()),
          filename: v.optional(v.string()),
          score: v.optional(v.number()),
          text: v.optional(v.string()),
        }),
      ),
    ),
  }),
  v.looseObject({
    type: v.literal('code_interpreter_call'),
    id: v.string(),
    code: v.nullable(v.string()),
    container_id: v.string(),
    outputs: v.nullable(
      v.array(
        v.union([
          v.looseObject({ type: v.literal('logs'), logs: v.string() }),
          v.looseObject({ type: v.literal('image'), url: v.string() }),
          otherType('logs', 'image'),
        ]),
      ),
    ),
    status: openEnum<ResponseCodeInterpreterToolCall['status']>(),
    agent,
  }),
  v.looseObject({
    type: v.literal('image_generation_call'),
    id: v.string(),
    result: v.nullable(v.string()),
    status: openEnum<ResponseImageGenerationCall['status']>(),
    action: v.nullish(openEnum<NonNullable<ResponseImageGenerationCall['action']>>()),
    agent,
    background: v.nullish(openEnum<NonNullable<ResponseImageGenerationCall['background']>>()),
    error: v.optional(
      v.looseObject({
        code: v.nullable(v.string()),
        message: v.string(),
        param: v.nullable(v.string()),
        type: v.string(),
        moderation_details: v.optional(
          v.looseObject({
            categories: v.array(v.string()),
            moderation_stage: openEnum<'input' | 'output' | 'unknown'>(),
          }),
        ),
      }),
    ),
    output_format: v.nullish(openEnum<NonNullable<ResponseImageGenerationCall['output_format']>>()),
    quality: v.nullish(openEnum<NonNullable<ResponseImageGenerationCall['quality']>>()),
    revised_prompt: v.nullish(v.string()),
    size: v.nullish(v.string()),
    svg_usage: v.optional(
      v.looseObject({
        model: v.string(),
        input_tokens: v.number(),
        output_tokens: v.number(),
        reasoning_tokens: v.number(),
        total_tokens: v.number(),
      }),
    ),
  }),
  v.looseObject({
    type: v.literal('mcp_call'),
    ...mcpCall,
    approval_request_id: v.nullish(v.string()),
    error: v.nullish(
      v.union([
        v.looseObject({ type: v.literal('mcp_protocol_error'), code: v.number(), message: v.string() }),
        v.looseObject({ type: v.literal('mcp_tool_execution_error'), content: v.unknown() }),
        v.looseObject({ type: v.literal('http_error'), code: v.number(), message: v.string() }),
        otherType('mcp_protocol_error', 'mcp_tool_execution_error', 'http_error'),
      ]),
    ),
    output: v.nullish(v.string()),
    status: v.optional(openEnum<NonNullable<ResponseMcpCall['status']>>()),
  }),
  v.looseObject({
    type: v.literal('mcp_list_tools'),
    id: v.string(),
    server_label: v.string(),
    tools: v.array(
      v.looseObject({
        name: v.string(),
        input_schema: v.unknown(),
        annotations: v.optional(v.unknown()),
        description: v.nullish(v.string()),
      }),
    ),
    agent,
    error: v.nullish(v.string()),
  }),
  v.looseObject({ type: v.literal('mcp_approval_request'), ...mcpCall }),
  otherType(
    'message',
    'reasoning',
    'function_call',
    'custom_tool_call',
    'web_search_call',
    'file_search_call',
    'code_interpreter_call',
    'image_generation_call',
    'mcp_call',
    'mcp_list_tools',
    'mcp_approval_request',
  ),
])
