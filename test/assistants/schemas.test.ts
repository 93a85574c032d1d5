import {
  AssistantSchema,
  MessageSchema,
  RunSchema,
  RunStepSchema,
  ThreadSchema,
} from '@oaix/assistants/schemas'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { makeMessage, makeRun, makeStep } from './support.ts'

const assistant = {
  id: 'asst_1',
  object: 'assistant',
  created_at: 1,
  name: null,
  description: null,
  model: 'gpt-4.1',
  instructions: null,
  tools: [
    { type: 'code_interpreter' },
    { type: 'file_search', file_search: { max_num_results: 3, ranking_options: { score_threshold: 0 } } },
    { type: 'function', function: { name: 'add', parameters: { type: 'object' }, strict: null } },
  ],
  tool_resources: { code_interpreter: { file_ids: ['file-1'] }, file_search: {} },
  metadata: { a: 'b' },
  response_format: { type: 'json_schema', json_schema: { name: 'a', schema: {} } },
}
const thread = { id: 'thread_1', object: 'thread', created_at: 1, tool_resources: null, metadata: {} }
const message = makeMessage({
  status: 'incomplete',
  incomplete_details: { reason: 'max_tokens' },
  attachments: [{ file_id: 'file-1', tools: [{ type: 'file_search' }] }],
  content: [
    {
      type: 'text',
      text: {
        value: 'a',
        annotations: [
          {
            type: 'file_citation',
            text: 'a',
            start_index: 0,
            end_index: 1,
            file_citation: { file_id: 'file-1' },
          },
          { type: 'file_path', text: 'a', start_index: 0, end_index: 1, file_path: { file_id: 'file-1' } },
        ],
      },
    },
    { type: 'refusal', refusal: 'no' },
    { type: 'image_file', image_file: { file_id: 'file-1', detail: 'low' } },
    { type: 'image_url', image_url: { url: 'https://images.test/a.png' } },
  ],
})
const run = makeRun({
  status: 'requires_action',
  required_action: {
    type: 'submit_tool_outputs',
    submit_tool_outputs: {
      tool_calls: [{ id: 'call_1', type: 'function', function: { name: 'add', arguments: '{}' } }],
    },
  },
  last_error: { code: 'server_error', message: 'a' },
  incomplete_details: { reason: 'max_prompt_tokens' },
  tool_choice: { type: 'function', function: { name: 'add' } },
  usage: { prompt_tokens: 1, completion_tokens: 2, total_tokens: 3 },
})
const step = makeStep({
  step_details: {
    type: 'tool_calls',
    tool_calls: [
      {
        id: 'call_1',
        type: 'code_interpreter',
        code_interpreter: {
          input: '1',
          outputs: [
            { type: 'logs', logs: '1' },
            { type: 'image', image: { file_id: 'file-1' } },
          ],
        },
      },
      {
        id: 'call_2',
        type: 'file_search',
        file_search: {
          ranking_options: { ranker: 'auto', score_threshold: 0 },
          results: [{ file_id: 'file-1', file_name: 'a', score: 1, content: [{ type: 'text', text: 'a' }] }],
        },
      },
      { id: 'call_3', type: 'function', function: { name: 'add', arguments: '{}', output: null } },
    ],
  },
})

const cases = [
  { name: 'AssistantSchema', schema: AssistantSchema, value: assistant },
  { name: 'ThreadSchema', schema: ThreadSchema, value: thread },
  { name: 'MessageSchema', schema: MessageSchema, value: message },
  { name: 'RunSchema', schema: RunSchema, value: run },
  { name: 'RunStepSchema', schema: RunStepSchema, value: step },
  {
    name: 'RunStepSchema of a message',
    schema: RunStepSchema,
    value: makeStep({
      type: 'message_creation',
      step_details: { type: 'message_creation', message_creation: { message_id: 'msg_1' } },
    }),
  },
]

describe.each(cases)('$name', ({ schema, value }) => {
  test('takes an answer as it is, new fields too', () => {
    const newer = { ...value, extra: { nested: [1] } }
    expect(v.parse(schema, newer)).toEqual(newer)
  })

  test.each(Object.keys(value).filter((key) => !['temperature', 'top_p', 'response_format'].includes(key)))(
    'names %s when it is wrong',
    (key) => {
      const { success, issues } = v.safeParse(schema, { ...value, [key]: Symbol('wrong') })
      expect(success).toBe(false)
      expect(issues?.map((issue) => v.getDotPath(issue))).toEqual([key])
    },
  )

  test.each(['id', 'object', 'created_at', 'metadata'])('requires %s', (key) => {
    expect(v.is(schema, { ...value, [key]: undefined })).toBe(false)
  })
})

test.each([
  [
    RunSchema,
    { ...run, status: 'paused', tools: [{ type: 'web_search' }], response_format: { type: 'grammar' } },
  ],
  [
    RunSchema,
    { ...run, required_action: { type: 'approve' }, last_error: { code: 'meltdown', message: 'a' } },
  ],
  [MessageSchema, { ...message, status: 'queued', content: [{ type: 'audio', audio: 1 }] }],
  [RunStepSchema, { ...step, type: 'reasoning', step_details: { type: 'reasoning' } }],
])('values that are newer than the types pass', (schema, value) => {
  expect(v.parse<v.GenericSchema>(schema, value)).toEqual(value)
})

test.each([
  [MessageSchema, { ...message, content: [{ type: 'text', text: 'a' }] }],
  [MessageSchema, { ...message, content: [{ text: { value: 'a', annotations: [] } }] }],
  [RunSchema, { ...run, required_action: { type: 'submit_tool_outputs' } }],
  [RunSchema, { ...run, usage: { prompt_tokens: 1 } }],
  [RunStepSchema, { ...step, step_details: { type: 'tool_calls', tool_calls: [{ type: 'function' }] } }],
  [AssistantSchema, { ...assistant, tools: [{ type: 'function', function: {} }] }],
])('known kinds must be whole', (schema, value) => {
  expect(v.is<v.GenericSchema>(schema, value)).toBe(false)
})
