import {
  ResponseObjectSchema,
  ResponseOutputItemSchema,
  ResponseStreamEventSchema,
} from '@oaix/responses/schemas'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { backgroundEvents } from './support/background.ts'

const caller = { type: 'program', caller_id: 'call_0' }
const annotations = [
  { type: 'file_citation', file_id: 'file_1', filename: 'a.txt', index: 0 },
  { type: 'url_citation', start_index: 0, end_index: 1, title: 't', url: 'u' },
  {
    type: 'container_file_citation',
    start_index: 0,
    end_index: 1,
    container_id: 'cntr_1',
    file_id: 'file_1',
    filename: 'a.txt',
  },
  { type: 'file_path', file_id: 'file_1', index: 0 },
]
const logprob = { token: 'a', bytes: [97], logprob: -1 }
const outputText = {
  type: 'output_text',
  text: 'Hi',
  annotations,
  logprobs: [{ ...logprob, top_logprobs: [logprob] }],
}
const call = { call_id: 'call_1', name: 'f', caller, namespace: 'n', agent: { agent_name: 'a' } }
const mcp = { id: 'mcp_1', name: 'f', server_label: 's', arguments: '{}' }

/** One of each kind of item that is looked at. */
const items = {
  message: {
    type: 'message',
    id: 'msg_1',
    role: 'assistant',
    status: 'completed',
    phase: 'final_answer',
    content: [outputText, { type: 'refusal', refusal: 'No' }],
  },
  reasoning: {
    type: 'reasoning',
    id: 'rs_1',
    summary: [{ type: 'summary_text', text: 'Hm' }],
    content: [{ type: 'reasoning_text', text: 'Hm' }],
    encrypted_content: null,
  },
  function_call: { type: 'function_call', ...call, arguments: '{}', status: 'completed' },
  custom_tool_call: { type: 'custom_tool_call', ...call, input: 'x' },
  web_search_call: {
    type: 'web_search_call',
    id: 'ws_1',
    status: 'completed',
    action: { type: 'search', queries: ['x'], sources: [{ type: 'url', url: 'u' }] },
  },
  file_search_call: {
    type: 'file_search_call',
    id: 'fs_1',
    status: 'completed',
    queries: ['x'],
    results: [{ attributes: { a: 1, b: 'c', d: true }, file_id: 'file_1', score: 0.5, text: 't' }],
  },
  code_interpreter_call: {
    type: 'code_interpreter_call',
    id: 'ci_1',
    status: 'completed',
    code: '1+1',
    container_id: 'cntr_1',
    outputs: [
      { type: 'logs', logs: '2' },
      { type: 'image', url: 'u' },
    ],
  },
  image_generation_call: {
    type: 'image_generation_call',
    id: 'ig_1',
    status: 'completed',
    result: 'AAAA',
    revised_prompt: 'a cat',
  },
  mcp_call: {
    type: 'mcp_call',
    ...mcp,
    output: null,
    error: { type: 'http_error', code: 500, message: 'no' },
    status: 'failed',
  },
  mcp_list_tools: {
    type: 'mcp_list_tools',
    id: 'mcpl_1',
    server_label: 's',
    tools: [{ name: 'f', input_schema: { type: 'object' }, annotations: null, description: null }],
    error: null,
  },
  mcp_approval_request: { type: 'mcp_approval_request', ...mcp },
}

const events = backgroundEvents('a')
const response = {
  ...(events.at(-1) as { response: object }).response,
  output: Object.values(items),
  error: { code: 'server_error', message: 'sorry' },
  incomplete_details: { reason: 'max_output_tokens' },
  instructions: 'Be brief.',
  tools: [{ type: 'function', name: 'f', parameters: {}, strict: true }],
  tool_choice: { type: 'function', name: 'f' },
  text: { format: { type: 'text' } },
  reasoning: { effort: null },
  service_tier: 'default',
  truncation: 'disabled',
  usage: {
    input_tokens: 1,
    input_tokens_details: { cached_tokens: 0, cache_write_tokens: 0 },
    output_tokens: 2,
    output_tokens_details: { reasoning_tokens: 1 },
    total_tokens: 3,
  },
  user: null,
}

/** Whether it passes, unchanged. */
function passes(schema: v.GenericSchema<unknown, unknown>, value: unknown): boolean {
  const { success, output } = v.safeParse(schema, value)
  if (success) expect(output).toEqual(value)
  return success
}

describe('ResponseObjectSchema', () => {
  test('passes a whole response, and fields, items and values that are new', () => {
    expect(passes(ResponseObjectSchema, response)).toBe(true)
    const newer = {
      ...response,
      status: 'paused',
      mood: 'good',
      output: [{ type: 'dream', of: 'sheep' }],
      error: { code: 'new', message: 'm', extra: 1 },
      tools: [{ type: 'new_tool' }],
    }
    expect(passes(ResponseObjectSchema, newer)).toBe(true)
  })

  test('passes what servers say of a response that is not done, and older ones', () => {
    expect(passes(ResponseObjectSchema, { ...response, usage: null, status: 'queued', output: [] })).toBe(
      true,
    )
    const { access_programs: _, ...older } = response as typeof response & { access_programs: unknown }
    expect(v.parse(ResponseObjectSchema, older)).toEqual({ ...older, access_programs: null })
  })

  test.each([
    'id',
    'object',
    'created_at',
    'model',
    'output',
    'error',
    'instructions',
    'metadata',
    'parallel_tool_calls',
    'tool_choice',
    'tools',
  ])('refuses a response without %s, or with a wrong one', (name) => {
    const { [name]: _, ...rest } = response as Record<string, unknown>
    expect(passes(ResponseObjectSchema, rest)).toBe(false)
    expect(passes(ResponseObjectSchema, { ...rest, [name]: Symbol() })).toBe(false)
  })

  test('refuses wrong usage', () => {
    expect(
      passes(ResponseObjectSchema, { ...response, usage: { ...response.usage, total_tokens: '3' } }),
    ).toBe(false)
  })
})

describe('ResponseOutputItemSchema', () => {
  test.each(Object.entries(items))('%s', (_type, item) => {
    expect(passes(ResponseOutputItemSchema, item)).toBe(true)
    expect(passes(ResponseOutputItemSchema, { ...item, new_field: 1 })).toBe(true)
    // Every field that has to be there, but for the type: an item of no known type passes.
    const optional = ['phase', 'encrypted_content', 'caller', 'agent', 'revised_prompt', 'error']
    for (const name of Object.keys(item)) {
      if (name === 'type') continue
      expect(passes(ResponseOutputItemSchema, { ...item, [name]: Symbol() }), name).toBe(false)
      if (optional.includes(name))
        expect(passes(ResponseOutputItemSchema, { ...item, [name]: null })).toBe(true)
    }
  })

  test('looks into what an item holds', () => {
    const { message, web_search_call } = items
    expect(
      passes(ResponseOutputItemSchema, { ...message, content: [{ type: 'output_text', text: 1 }] }),
    ).toBe(false)
    expect(passes(ResponseOutputItemSchema, { ...message, content: [{ type: 'new_part' }] })).toBe(true)
    expect(passes(ResponseOutputItemSchema, { ...web_search_call, action: { type: 'find_in_page' } })).toBe(
      false,
    )
    expect(passes(ResponseOutputItemSchema, { type: 'shell_call', id: 'sh_1' })).toBe(true)
    expect(passes(ResponseOutputItemSchema, { id: 'x' })).toBe(false)
  })
})

describe('ResponseStreamEventSchema', () => {
  const inItem = { sequence_number: 1, output_index: 0, item_id: 'item_1' }
  const inContent = { ...inItem, content_index: 0 }
  const inSummary = { ...inItem, summary_index: 0 }
  const logprobs = [{ token: 'a', logprob: -1, top_logprobs: [{ token: 'b' }] }]
  const summary = { type: 'summary_text', text: 'Hm' }
  const shell = { stdout: 'a', stderr: '', outcome: { type: 'exit', exit_code: 0 } }

  const more = [
    { type: 'response.failed', sequence_number: 1, response },
    { type: 'error', sequence_number: 1, code: null, message: 'sorry', param: null },
    ...Object.values(items).map((item) => ({
      type: 'response.output_item.added',
      sequence_number: 1,
      output_index: 0,
      item,
    })),
    { type: 'response.content_part.done', ...inContent, part: { type: 'refusal', refusal: 'No' } },
    { type: 'response.content_part.added', ...inContent, part: { type: 'reasoning_text', text: '' } },
    { type: 'response.output_text.delta', ...inContent, delta: 'a', logprobs },
    { type: 'response.output_text.done', ...inContent, text: 'a', logprobs },
    ...annotations.map((annotation) => ({
      type: 'response.output_text.annotation.added',
      ...inContent,
      annotation,
      annotation_index: 0,
    })),
    { type: 'response.refusal.delta', ...inContent, delta: 'a' },
    { type: 'response.refusal.done', ...inContent, refusal: 'a' },
    { type: 'response.reasoning_text.delta', ...inContent, delta: 'a' },
    { type: 'response.reasoning_text.done', ...inContent, text: 'a' },
    { type: 'response.reasoning_summary_part.added', ...inSummary, part: summary },
    { type: 'response.reasoning_summary_part.done', ...inSummary, part: summary, status: 'incomplete' },
    { type: 'response.reasoning_summary_text.delta', ...inSummary, delta: 'a' },
    { type: 'response.reasoning_summary_text.done', ...inSummary, text: 'a' },
    { type: 'response.audio.delta', sequence_number: 1, delta: 'AAAA' },
    { type: 'response.audio.transcript.done', sequence_number: 1 },
    { type: 'response.function_call_arguments.delta', ...inItem, delta: '{' },
    { type: 'response.function_call_arguments.done', ...inItem, arguments: '{}' },
    { type: 'response.custom_tool_call_input.done', ...inItem, input: 'a' },
    { type: 'response.code_interpreter_call_code.done', ...inItem, code: 'a' },
    { type: 'response.web_search_call.searching', ...inItem },
    {
      type: 'response.image_generation_call.partial_image',
      ...inItem,
      partial_image_b64: 'AAAA',
      partial_image_index: 0,
    },
    {
      type: 'response.shell_call_command.done',
      sequence_number: 1,
      output_index: 0,
      command_index: 0,
      command: 'ls',
    },
    {
      type: 'response.shell_call_command.delta',
      sequence_number: 1,
      output_index: 0,
      command_index: 0,
      delta: 'l',
    },
    { type: 'response.shell_call_output_content.delta', ...inItem, command_index: 0, delta: { stdout: 'a' } },
    { type: 'response.shell_call_output_content.done', ...inItem, command_index: 0, output: [shell] },
  ]

  test.each([...events, ...more].map((event) => [event.type, event]))('%s', (_type, event) => {
    expect(passes(ResponseStreamEventSchema, event)).toBe(true)
    expect(passes(ResponseStreamEventSchema, { ...(event as object), new_field: 1, obfuscation: 'x' })).toBe(
      true,
    )
    for (const name of Object.keys(event)) {
      const wrong = { ...(event as object), [name]: Symbol() }
      expect(passes(ResponseStreamEventSchema, wrong), name).toBe(false)
      const { [name]: _, ...rest } = event as unknown as Record<string, unknown>
      if (name !== 'status') expect(passes(ResponseStreamEventSchema, rest), name).toBe(false)
    }
  })

  test('passes an event that is new', () => {
    expect(passes(ResponseStreamEventSchema, { type: 'response.dream', sequence_number: 1 })).toBe(true)
    expect(passes(ResponseStreamEventSchema, { sequence_number: 1 })).toBe(false)
  })
})
