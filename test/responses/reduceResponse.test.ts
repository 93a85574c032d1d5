import {
  type ResponseObject,
  type ResponseOutputItem,
  type ResponseStreamEvent,
  reduceResponse,
} from '@oaix/responses'
import { describe, expect, test } from 'vitest'
import { charactersSeen } from './support/charactersSeen.ts'
import { eventsOf, messageOf, responseOf, textDelta } from './support/events.ts'
import { randomOf } from './support/random.ts'

function reduce(...events: unknown[]): ResponseObject {
  const all = events as ResponseStreamEvent[]
  return all.reduce<ResponseObject | undefined>(reduceResponse, undefined) as ResponseObject
}

const created = { type: 'response.created', response: responseOf({ status: 'in_progress' }) }
const added = (item: object, output_index: unknown = 0) => ({
  type: 'response.output_item.added',
  output_index,
  item,
})
const call = (id: string, fields: object = {}) => ({
  id,
  type: 'function_call',
  call_id: id,
  name: 'f',
  arguments: '',
  ...fields,
})
const argumentsDelta = (delta: string, fields: object) => ({
  type: 'response.function_call_arguments.delta',
  delta,
  ...fields,
})
const textsOf = (response: ResponseObject) =>
  response.output.map((item) =>
    item.type === 'message'
      ? item.content.map((part) => (part.type === 'output_text' ? part.text : part.refusal))
      : item.type,
  )

test('the snapshot is live', () => {
  const snapshot = reduceResponse(undefined, created as ResponseStreamEvent)
  const [event] = eventsOf(textDelta('Hi'))
  expect(reduceResponse(snapshot, event as ResponseStreamEvent)).toBe(snapshot)
  expect(textsOf(snapshot)).toEqual([['Hi']])
})

test('nothing of ours is in a response that the server described', () => {
  expect(reduce({ type: 'response.created', response: { id: 'resp_1' } })).toEqual({
    id: 'resp_1',
    output: [],
  })
})

test('a stream that is picked up in the middle has all that a response must have', () => {
  const response = reduce(textDelta('Hi'))
  expect(response).toEqual({
    ...responseOf({ id: '', created_at: 0, model: '', metadata: null, temperature: null, top_p: null }),
    status: 'in_progress',
    output: [
      {
        id: 'msg_1',
        type: 'message',
        role: 'assistant',
        status: 'in_progress',
        content: [{ type: 'output_text', text: 'Hi', annotations: [] }],
      },
    ],
  })
})

describe('servers that differ', () => {
  test('another id in every event', () => {
    const items = [call('a'), call('b')]
    const response = reduce(
      created,
      added(items[0] as object, 0),
      argumentsDelta('{"x"', { output_index: 0, item_id: 'p' }),
      added(items[1] as object, 1),
      argumentsDelta(':1}', { output_index: 0, item_id: 'q' }),
      argumentsDelta('{}', { output_index: 1, item_id: 'r' }),
      { type: 'response.output_item.done', output_index: 0, item: call('s', { arguments: '{"x":1}' }) },
      {
        type: 'response.completed',
        response: { output: [call('t', { arguments: '{"x":1}' }), call('u', { arguments: '{}' })] },
      },
    )
    expect(response.output).toMatchObject([
      { id: 't', arguments: '{"x":1}' },
      { id: 'u', arguments: '{}' },
    ])
  })

  test.each([
    ['the same index for all items', 0],
    ['no index', undefined],
  ])('%s', (_, output_index) => {
    const response = reduce(
      created,
      added(call('a'), output_index),
      argumentsDelta('1', { output_index, item_id: 'a' }),
      added(call('b'), output_index),
      argumentsDelta('2', { output_index, item_id: 'b' }),
      argumentsDelta('1', { output_index, item_id: 'a' }),
    )
    expect(response.output).toMatchObject([
      { id: 'a', arguments: '11' },
      { id: 'b', arguments: '2' },
    ])
  })

  test('only whole items, without index', () => {
    const done = (id: string) => ({ type: 'response.output_item.done', item: call(id, { arguments: id }) })
    expect(reduce(created, done('a'), done('b')).output).toMatchObject([{ id: 'a' }, { id: 'b' }])
  })

  test('nothing but deltas', () => {
    const delta = { type: 'response.output_text.delta', delta: 'Hi' }
    expect(textsOf(reduce(delta, delta))).toEqual([['HiHi']])
  })

  test('texts that the last word changes', () => {
    const done = { type: 'response.output_text.done', output_index: 0, content_index: 0, text: 'Hello' }
    expect(textsOf(reduce(created, textDelta('Helo'), done))).toEqual([['Hello']])
    const empty = { ...done, text: '' }
    expect(textsOf(reduce(created, textDelta('Helo'), empty))).toEqual([['Helo']])
  })

  test('another kind of part at the end', () => {
    const refusal = messageOf('', { content: [{ type: 'refusal', refusal: 'no' }] })
    const end = { type: 'response.completed', response: { output: [refusal] } }
    expect(reduce(created, textDelta('Sure'), end).output).toEqual([refusal])
    const delta = { type: 'response.refusal.delta', output_index: 0, content_index: 0, delta: 'no' }
    expect(textsOf(reduce(created, textDelta('Sure'), delta))).toEqual([['Sure', 'no']])
  })

  test('another order at the end', () => {
    const items = [call('a'), messageOf('Hi'), call('b')]
    const output = [items[1], items[2], items[0]]
    const streamed = [created, ...items.map((item, index) => added(item as object, index))]
    expect(reduce(...streamed, { type: 'response.completed', response: { output } }).output).toEqual(output)
    const shorter = { type: 'response.completed', response: { output: [items[2]] } }
    expect(reduce(...streamed, shorter).output).toEqual(items)
  })

  test('the same id for two items', () => {
    const calls = [call('a', { arguments: '1' }), call('a', { arguments: '2' })]
    const message = messageOf('Hi', { id: 'a' })
    const orders = [calls, [message, ...calls], [calls[0], message, calls[1]], [message, calls[1], message]]
    for (const output of orders as object[][]) {
      const end = { type: 'response.completed', response: { output } }
      const streamed = output.map((item, index) => added(item, index))
      for (let count = 0; count <= output.length; count++) {
        expect(reduce(created, ...streamed.slice(0, count), end).output).toEqual(output)
      }
      const emptied = output.map((item) => ({
        ...item,
        ...('arguments' in item ? { arguments: '' } : { content: [] }),
      }))
      const emptier = { type: 'response.completed', response: { output: emptied } }
      expect(reduce(created, ...streamed, emptier).output).toEqual(output)
    }
  })

  test('the same id for items of two types, in another order at the end', () => {
    const items = [messageOf('Hi', { id: 'a' }), call('a', { arguments: '1' })]
    const output = items.toReversed()
    const end = { type: 'response.completed', response: { output } }
    expect(reduce(created, ...items.map(added), end).output).toEqual(output)
  })

  test('no ids at all', () => {
    const items = [messageOf('Hi', { id: undefined }), { ...call('a', { arguments: '1' }), id: undefined }]
    const end = { type: 'response.completed', response: { output: [{ ...items[1], arguments: '' }] } }
    expect(reduce(created, ...items.map(added), end).output).toEqual(items)
  })

  test('no types at the end', () => {
    const items = [messageOf('Hi'), call('a', { arguments: '1' })]
    const output = items.map(({ id }) => ({ id }))
    const end = { type: 'response.completed', response: { output } }
    expect(reduce(created, ...items.map(added), end).output).toEqual(items)
  })

  test('no ids at the end, and less', () => {
    const reasoning = { type: 'reasoning', id: 'rs', summary: [{ type: 'summary_text', text: 'Hm' }] }
    const { id: _, ...message } = messageOf('Hi!')
    const end = { type: 'response.completed', response: { output: [message, call('')] } }
    const response = reduce(created, added(reasoning), added(messageOf('Hi'), 1), end)
    expect(response.output).toMatchObject([reasoning, { id: 'msg_1', content: [{ text: 'Hi!' }] }, call('')])
  })

  test('no status but the name of the event', () => {
    expect(reduce({ type: 'response.completed', response: { id: 'r' } }).status).toBe('completed')
    expect(reduce(created, { type: 'response.incomplete', response: { status: null } }).status).toBe(
      'incomplete',
    )
  })

  test('an error event says that the response failed', () => {
    const failure = { type: 'error', code: 'rate_limit_exceeded', message: 'slow down', param: null }
    expect(reduce(created, failure)).toMatchObject({
      status: 'failed',
      error: { code: 'rate_limit_exceeded', message: 'slow down' },
    })
    expect(reduce(created, { type: 'error', error: { message: 'no' } }).error).toMatchObject({
      code: 'server_error',
      message: 'no',
    })
  })

  test('the beginning is said again', () => {
    const events = [created, added(messageOf('', { content: [] })), textDelta('Hi')]
    expect(textsOf(reduce(...events, created, added(messageOf('', { content: [] }))))).toEqual([['Hi']])
  })

  test('what only the wire has survives', () => {
    const item = messageOf('', { extra: { a: 1 } })
    const part = { type: 'response.content_part.added', output_index: 0, content_index: 0 }
    const response = reduce(
      { type: 'response.created', response: responseOf({ extra: [1] }) },
      added(item),
      { ...part, part: { type: 'output_text', text: '', annotations: [], extra: true } },
      added({ type: 'hologram', id: 'h', content: ['a'] }, 1),
    )
    expect(response).toMatchObject({
      extra: [1],
      output: [
        { extra: { a: 1 }, content: [{ extra: true }] },
        { type: 'hologram', content: ['a'] },
      ],
    })
  })
})

test('logprobs grow, and the end has the last word', () => {
  const a = { token: 'a', logprob: -1 }
  const b = { token: 'b', logprob: -2, top_logprobs: [] }
  const deltas = [textDelta('a', { logprobs: [a] }), textDelta('b', { logprobs: [b] })]
  const part = (response: ResponseObject) => (response.output[0] as { content: object[] }).content[0]
  expect(part(reduce(...deltas))).toMatchObject({ text: 'ab', logprobs: [a, b] })
  const done = { type: 'response.output_text.done', output_index: 0, content_index: 0, text: 'ab' }
  expect(part(reduce(...deltas, { ...done, logprobs: [b] }))).toMatchObject({ logprobs: [b] })
  expect(part(reduce(...deltas, { ...done, logprobs: [] }))).toMatchObject({ logprobs: [a, b] })
})

test('an annotation that is said again is there once', () => {
  const event = {
    type: 'response.output_text.annotation.added',
    output_index: 0,
    content_index: 0,
    annotation_index: 0,
  }
  const first = { ...event, annotation: { type: 'file_path', file_id: 'a', index: 0 } }
  const second = { ...event, annotation_index: 1, annotation: { type: 'file_path', file_id: 'b', index: 0 } }
  const { output } = reduce(textDelta('a'), first, first, second, { ...second, annotation: null })
  expect(output).toMatchObject([{ content: [{ annotations: [first.annotation, second.annotation] }] }])
})

test('items show what they are at', () => {
  const search = { id: 'ws', type: 'web_search_call', status: 'in_progress', action: {} }
  const image = { id: 'ig', type: 'image_generation_call', status: 'in_progress', result: null }
  const at = (type: string, output_index: number) => ({ type: `response.${type}`, output_index })
  const before = [created, added(search), added(image, 1)]
  expect(reduce(...before, at('web_search_call.searching', 0)).output[0]).toMatchObject({
    status: 'searching',
  })
  const partial = { ...at('image_generation_call.partial_image', 1), partial_image_b64: 'AAAA' }
  const { output } = reduce(...before, at('image_generation_call.generating', 1), partial)
  expect(output).toEqual([search, { ...image, status: 'generating' }])
  expect(reduce(...before, at('web_search_call.completed', 1)).output).toEqual([search, image])
})

test('commands and what they write grow', () => {
  const shell = { id: 'sh', type: 'shell_call', action: { commands: [] } }
  const command = (phase: string, command_index: number, fields: object) => ({
    type: `response.shell_call_command.${phase}`,
    output_index: 0,
    command_index,
    ...fields,
  })
  const events = [
    created,
    added(shell),
    command('added', 0, { command: '' }),
    command('delta', 0, { delta: 'l' }),
    command('delta', 0, { delta: 's' }),
    command('added', 1, { command: 'p' }),
    command('delta', 1, { delta: 'w' }),
  ]
  expect(reduce(...events).output).toMatchObject([{ action: { commands: ['ls', 'pw'] } }])
  const odd = [command('delta', 1e9, { delta: 'x' }), command('added', -1, { command: 'x' })]
  const end = command('done', 1, { command: 'pwd' })
  expect(reduce(...events, ...odd, end).output).toMatchObject([{ action: { commands: ['ls', 'pwd'] } }])
  expect(shell.action.commands).toEqual([])

  const output = (phase: string, fields: object) => ({
    type: `response.shell_call_output_content.${phase}`,
    output_index: 1,
    command_index: 0,
    ...fields,
  })
  const written = [
    added({ id: 'sho', type: 'shell_call_output', output: [] }, 1),
    output('delta', { delta: { stdout: 'a' } }),
    output('delta', { delta: { stdout: 'b', stderr: 'e' } }),
  ]
  const outcome = { type: 'exit', exit_code: 2 }
  expect(reduce(...events, ...written).output[1]).toMatchObject({ output: [{ stdout: 'ab', stderr: 'e' }] })
  const last = output('done', { output: [{ stdout: 'ab\n', stderr: 'e', outcome }] })
  expect(reduce(...events, ...written, last).output[1]).toMatchObject({
    output: [{ stdout: 'ab\n', stderr: 'e', outcome }],
  })
})

test('a call whose beginning was missed has what a call must have', () => {
  const delta = (kind: string, output_index: number) => ({
    type: `response.${kind}.delta`,
    output_index,
    delta: 'x',
  })
  const kinds = ['function_call_arguments', 'custom_tool_call_input', 'code_interpreter_call_code']
  expect(reduce(created, ...kinds.map(delta)).output).toEqual([
    { id: '', type: 'function_call', call_id: '', name: '', arguments: 'x' },
    { id: '', type: 'custom_tool_call', call_id: '', name: '', input: 'x' },
    { id: '', type: 'code_interpreter_call', code: 'x' },
  ])
})

describe('hostile events', () => {
  const hostile = JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}')

  test.each<[name: string, event: unknown]>([
    ['null', null],
    ['a list', []],
    ['a text', 'response.created'],
    ['no type', {}],
    ['a type that is no text', { type: { toString: () => 'response.created' } }],
    ['an unknown type', { type: 'response.hologram.delta', delta: 'x', output_index: 0 }],
    ['a type that cannot be text', { type: { toString: 1 }, response: { id: 'other' } }],
    ['an unknown phase of a text', { ...textDelta('x'), type: 'response.output_text.moved' }],
    ['an unknown phase of an item', { ...added(messageOf('x')), type: 'response.output_item.moved' }],
    [
      'an unknown phase of a part',
      { ...added({}), type: 'response.content_part.moved', part: { type: 'output_text', text: 'x' } },
    ],
    [
      'the output of a command of something else',
      { type: 'response.shell_call_output_content.delta', output_index: 0, delta: { stdout: 'x' } },
    ],
    ['types of prototypes', { type: 'response.constructor.delta', delta: 'x' }],
    ['more types of prototypes', { type: 'response.__proto__.done', text: 'x' }],
    ['a null response', { type: 'response.completed', response: null }],
    [
      'a response in an unknown event',
      { type: 'response.hologram', response: { id: 'other', output: [call('a')] } },
    ],
    ['a response that is a list', { type: 'response.completed', response: [1] }],
    ['no item', { type: 'response.output_item.added', output_index: 3 }],
    ['an item that is a text', { type: 'response.output_item.done', output_index: 0, item: 'x' }],
    ['no part', { type: 'response.content_part.added', output_index: 0, content_index: 0 }],
    ['a keepalive', { type: 'keepalive', sequence_number: 3 }],
    ['audio', { type: 'response.audio.delta', delta: 'AAAA' }],
    ['a command out of range', { type: 'response.shell_call_command.delta', command_index: 1e9, delta: 'x' }],
    [
      'a null annotation',
      { type: 'response.output_text.annotation.added', output_index: 0, annotation: null },
    ],
    [
      'a command of something else',
      { type: 'response.shell_call_command.added', output_index: 0, command_index: 0, command: 'x' },
    ],
    ['a delta that is no text', textDelta({ a: 1 })],
    ['a null delta', textDelta(null)],
    ['an output that is no list', { type: 'response.completed', response: { output: { length: 1e9 } } }],
    ['an output of other things', { type: 'response.completed', response: { output: [null, 1, 'x', []] } }],
  ])('%s changes nothing', (_, event) => {
    const before = [created, added(messageOf('', { content: [] })), textDelta('Hi')]
    const { status: _a, ...after } = reduce(...before, event)
    const { status: _b, ...expected } = reduce(...before)
    expect(after).toEqual(expected)
    expect(() => reduce(event, event)).not.toThrow()
  })

  test.each([1e9, 2 ** 53, 1e308, -1, 0.5, -1e9, Number.POSITIVE_INFINITY])(
    'index %d makes no hole',
    (index) => {
      const place = { output_index: index, content_index: index, summary_index: index, item_id: 'x' }
      const summary = { type: 'response.reasoning_summary_text.delta', ...place, item_id: 'y', delta: 's' }
      const response = reduce(
        created,
        textDelta('a', place),
        textDelta('b'),
        textDelta('c', place),
        { ...summary, output_index: 5 },
        {
          type: 'response.output_text.annotation.added',
          ...place,
          annotation_index: index,
          annotation: { a: 1 },
        },
        { type: 'response.shell_call_command.added', ...place, command_index: index, command: 'x' },
        {
          type: 'response.shell_call_output_content.delta',
          ...place,
          command_index: index,
          delta: { stdout: 'x' },
        },
      )
      expect(response.output).toHaveLength(3)
      expect(textsOf(response).flat().sort()).toEqual(['ac', 'b', 'reasoning'])
      for (const item of response.output) {
        const { content = [], summary: parts = [] } = item as { content?: object[]; summary?: object[] }
        expect([...content, ...parts]).toHaveLength(1)
      }
    },
  )

  test('no index names a property of lists', () => {
    const event = { type: 'response.output_text.annotation.added', output_index: 0, content_index: 0 }
    for (const annotation_index of ['length', 'push', '__proto__', null, 0.5, -1]) {
      const { output } = reduce(textDelta('a'), { ...event, annotation_index, annotation: { type: 'x' } })
      expect(output).toMatchObject([{ content: [{ annotations: [{ type: 'x' }] }] }])
    }
  })

  test('prototypes stay as they are', () => {
    const items = [hostile, { ...hostile, type: 'message', content: [hostile, hostile] }, call('a', hostile)]
    const response = reduce(
      hostile,
      { type: 'response.created', response: hostile },
      ...items.map((item, index) => added(item, index)),
      { type: 'response.content_part.added', output_index: 1, content_index: 0, part: hostile },
      { type: 'response.shell_call_output_content.delta', output_index: 2, command_index: 0, delta: hostile },
      { type: 'response.completed', response: { ...hostile, output: [...items, ...items] } },
    )
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
    expect(Object.getPrototypeOf(response)).toBe(Object.prototype)
    for (const item of response.output) expect(Object.getPrototypeOf(item)).toBe(Object.prototype)
    expect(Object.prototype).not.toHaveProperty('polluted')
  })

  test('no nesting exhausts the stack', () => {
    let deep: object = {}
    for (let depth = 0; depth < 200_000; depth++) deep = { deep }
    const response = reduce(
      { type: 'response.created', response: responseOf({ metadata: deep }) },
      added(messageOf('', { deep })),
      { type: 'response.completed', response: responseOf({ output: [messageOf('a', { deep })] }) },
    )
    expect(textsOf(response)).toEqual([['a']])

    let part: object = { type: 'output_text', text: 'a' }
    for (let depth = 0; depth < 200_000; depth++) part = { type: 'output_text', text: 'a', content: [part] }
    const end = { type: 'response.completed', response: { output: [messageOf('', { content: [part] })] } }
    expect(textsOf(reduce(created, added(messageOf('', { content: [part] })), end, end))).toEqual([['a']])
  })

  test('commands that are no text are harmless', () => {
    const odd = { toString: 1 }
    const shell = { id: 'sh', type: 'shell_call', action: { commands: [odd] } }
    const written = { id: 'sho', type: 'shell_call_output', output: [{ stdout: odd }] }
    const { output } = reduce(
      added(shell),
      { type: 'response.shell_call_command.delta', output_index: 0, command_index: 0, delta: 'x' },
      added(written, 1),
      {
        type: 'response.shell_call_output_content.delta',
        output_index: 1,
        command_index: 0,
        delta: { stdout: 'x' },
      },
    )
    expect(output).toMatchObject([{ action: { commands: ['x'] } }, { output: [{ stdout: 'x' }] }])
  })

  test('the index on the wire is not in the response', () => {
    const response = reduce(
      created,
      added(messageOf('', { content: [], '@index': 99 })),
      textDelta('a', { content_index: 3 }),
    )
    expect(textsOf(response)).toEqual([['a']])
    const message = reduce(textDelta('a')).output[0] as ResponseOutputItem & { content: object[] }
    expect(Object.keys(message)).toEqual(['id', 'type', 'status', 'role', 'content'])
    expect(Object.keys(message.content[0] as object)).toEqual(['type', 'text', 'annotations'])
    expect(JSON.stringify(response)).not.toContain('"@index":3')
  })

  test('events of any shape are harmless', () => {
    const odd = { toString: 1 }
    const values = [null, true, 0, -1, 1e9, '', 'x', [], [null], {}, hostile, odd, 'message', 'output_text']
    const names = [
      'output_item',
      'content_part',
      'reasoning_summary_part',
      'output_text',
      'refusal',
      'mcp_call',
    ]
    const phases = ['added', 'delta', 'done', 'failed', 'annotation.added']
    const random = randomOf(1)
    const pick = <Item>(list: Item[]): Item => list[Math.floor(random() * list.length)] as Item
    const keys = [
      'output_index',
      'item_id',
      'content_index',
      'delta',
      'text',
      'item',
      'part',
      'response',
      'type',
    ]
    for (let round = 0; round < 300; round++) {
      const events = Array.from({ length: 20 }, () => {
        const event: Record<string, unknown> = { type: `response.${pick(names)}.${pick(phases)}` }
        for (const key of keys) if (pick([true, false])) event[key] = pick(values)
        if (pick([true, false])) event.item = { type: pick(values), content: pick(values), id: pick(values) }
        return event
      })
      const response = reduce(...events)
      expect(Array.isArray(response.output)).toBe(true)
      expect(response.output.length).toBeLessThanOrEqual(21)
      expect(JSON.stringify(response).length).toBeLessThan(20_000)
    }
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
  })
})

test('a delta costs the same in a long text as in a short one', async () => {
  const [delta] = eventsOf(textDelta('0123456789'))
  let snapshot: ResponseObject | undefined
  const seen = await charactersSeen(() => {
    for (let count = 0; count < 2000; count++) {
      snapshot = reduceResponse(snapshot, delta as ResponseStreamEvent)
    }
  })
  expect(textsOf(snapshot as ResponseObject)).toEqual([['0123456789'.repeat(2000)]])
  // Looking at the text for each of its deltas would be 20 million.
  expect(seen).toBeLessThan(200_000)
})

test.each([0, 5000, 9999])('item %i of many is found without looking at all of them', (output_index) => {
  const response = reduce(
    created,
    ...Array.from({ length: 10_000 }, (_, index) => added(call(`${index}`), index)),
  )
  let reads = 0
  const output = new Proxy(response.output, {
    get(list, key) {
      reads++
      return Reflect.get(list, key)
    },
  })
  const item_id = `${output_index}`
  reduceResponse({ ...response, output }, argumentsDelta('{}', { output_index, item_id }) as never)
  expect(response.output[output_index]).toMatchObject({ arguments: '{}' })
  expect(reads).toBeLessThan(100)
})
