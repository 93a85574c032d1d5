import { outputText, type ResponseObject, toInputItems } from '@oaix/responses'
import { describe, expect, test } from 'vitest'
import { messageOf, responseOf } from './support/events.ts'

const hostile: unknown[] = [
  null,
  undefined,
  1,
  'x',
  [],
  {},
  { output: null },
  { output: 'x' },
  { output: [null, 1, []] },
]

describe('outputText', () => {
  test('is the text of all messages', () => {
    const content = [
      { type: 'output_text', text: 'b' },
      { type: 'refusal', refusal: 'no' },
      { type: 'output_text', text: 'c' },
    ]
    const output = [
      { type: 'reasoning', id: 'rs', summary: [], content: [{ type: 'output_text', text: 'thought' }] },
      messageOf('a'),
      messageOf('', { content }),
      { type: 'function_call', name: 'f', arguments: '{}' },
    ]
    expect(outputText(responseOf({ output }))).toBe('abc')
    expect(outputText(responseOf())).toBe('')
  })

  test('is empty for what is no response', () => {
    for (const value of hostile) expect(outputText(value as ResponseObject)).toBe('')
    const output = [
      messageOf(1 as never),
      messageOf('', { content: 'x' }),
      messageOf('', { content: [null] }),
    ]
    expect(outputText(responseOf({ output }))).toBe('')
  })
})

describe('toInputItems', () => {
  const itemsOf = (...output: object[]) => toInputItems(responseOf({ output }))

  test('gives the items back as they came', () => {
    const items = [
      { type: 'reasoning', id: 'rs', summary: [], encrypted_content: 'gAAA' },
      messageOf('a', { phase: 'final_answer' }),
      { type: 'function_call', id: 'fc', call_id: 'c', name: 'f', arguments: '{}', status: 'completed' },
      { type: 'web_search_call', id: 'ws', status: 'completed', action: { type: 'search', queries: ['x'] } },
      { type: 'hologram', id: 'h', content: ['x'], output: { a: 1 } },
      { id: 'msg_9' },
    ]
    const sent = structuredClone(items)
    expect(itemsOf(...items)).toEqual(items)
    expect(items).toEqual(sent)
  })

  test('without what the API does not take back', () => {
    const shell = { stdout: 'a', stderr: '', outcome: { type: 'exit', exit_code: 0 } }
    const screenshot = { type: 'computer_call_output', call_id: 'c', output: { type: 'computer_screenshot' } }
    const custom = { type: 'custom_tool_call_output', call_id: 'c', output: 'x' }
    const tools = { type: 'additional_tools', tools: [] }
    const parsed = { parsed: { a: 1 } }
    const content = [{ type: 'output_text', text: '{"a":1}', annotations: [], ...parsed }]
    const call = { type: 'function_call', call_id: 'c', name: 'f', arguments: '{}' }
    const items = [
      { type: 'shell_call_output', call_id: 'c', created_by: 'u', output: [{ ...shell, created_by: 'u' }] },
      { ...screenshot, status: 'failed' },
      { ...screenshot, status: 'completed', created_by: 'u' },
      { ...custom, status: 'in_progress' },
      { ...custom, status: 'completed', created_by: 'u' },
      custom,
      { ...tools, role: 'user' },
      { ...tools, role: 'developer' },
      messageOf('', { content }),
      { ...call, parsed_arguments: {}, created_by: 'u' },
    ]
    const sent = structuredClone(items)
    expect(itemsOf(...items)).toEqual([
      { type: 'shell_call_output', call_id: 'c', output: [shell] },
      { ...screenshot, status: 'completed' },
      custom,
      custom,
      { ...tools, role: 'developer' },
      messageOf('', { content: [{ type: 'output_text', text: '{"a":1}', annotations: [] }] }),
      call,
    ])
    expect(items).toEqual(sent)
  })

  test('never throws', () => {
    for (const value of hostile) expect(toInputItems(value as ResponseObject)).toEqual([].slice())
    const odd = [
      { type: 'message', content: 'x' },
      { type: 'shell_call_output' },
      JSON.parse('{"__proto__":{"a":1}}'),
    ]
    const items = itemsOf(...odd)
    expect(items).toHaveLength(3)
    expect(items[0]).toEqual(odd[0])
    expect(Object.getPrototypeOf(items[2])).toBe(Object.prototype)
  })
})
