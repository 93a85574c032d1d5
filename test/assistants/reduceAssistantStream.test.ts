import {
  type AssistantStreamEvent,
  type AssistantStreamState,
  type MessageContent,
  reduceAssistantStream,
} from '@oaix/assistants'
import { describe, expect, test } from 'vitest'
import { event, makeMessage, makeRun, makeStep, messageDelta, textDelta, toolCallDelta } from './support.ts'

function reduce(...events: AssistantStreamEvent[]): AssistantStreamState {
  let state: AssistantStreamState | undefined
  for (const each of events) state = reduceAssistantStream(state, each)
  if (!state) throw new Error('no events')
  return state
}

const messageCreated = event('thread.message.created', makeMessage())
const stepCreated = event('thread.run.step.created', makeStep())

/** The content of the only message. */
const contentOf = (...events: AssistantStreamEvent[]): unknown =>
  reduce(messageCreated, ...events).messages[0]?.content

/** The tool calls of the only step. */
const callsOf = (...events: AssistantStreamEvent[]): unknown => {
  const details = reduce(stepCreated, ...events).steps[0]?.step_details
  return details?.type === 'tool_calls' ? details.tool_calls : undefined
}

describe('deltas of messages', () => {
  test('text is joined, annotations are listed', () => {
    const citation = {
      index: 0,
      type: 'file_citation',
      text: '[1]',
      start_index: 3,
      file_citation: { file_id: 'f' },
    }
    const content = contentOf(
      messageDelta([{ index: 0, type: 'text', text: { value: 'He', annotations: [] } }]),
      textDelta('llo '),
      messageDelta([{ index: 0, type: 'text', text: { value: '[1]', annotations: [citation] } }]),
      messageDelta([
        { index: 0, type: 'text', text: { annotations: [{ index: 0, file_citation: { quote: 'q' } }] } },
      ]),
    )
    expect(content).toEqual([
      {
        index: 0,
        type: 'text',
        text: {
          value: 'Hello [1]',
          annotations: [{ ...citation, file_citation: { file_id: 'f', quote: 'q' } }],
        },
      },
    ])
  })

  test('parts are told apart by their index', () => {
    const content = contentOf(
      textDelta('a'),
      messageDelta([{ index: 1, type: 'image_file', image_file: { file_id: 'file-1' } }]),
      messageDelta([
        { index: 2, type: 'refusal', refusal: 'I ' },
        { index: 0, type: 'text', text: { value: 'b' } },
      ]),
      messageDelta([{ index: 2, type: 'refusal', refusal: 'won’t' }]),
    )
    expect(content).toEqual([
      { index: 0, type: 'text', text: { value: 'ab' } },
      { index: 1, type: 'image_file', image_file: { file_id: 'file-1' } },
      { index: 2, type: 'refusal', refusal: 'I won’t' },
    ])
  })

  test('a missing index is the place in the delta, and continues a part of the creation', () => {
    const part: MessageContent = { type: 'text', text: { value: 'a', annotations: [] } }
    const { messages } = reduce(
      event('thread.message.created', makeMessage({ content: [part] })),
      messageDelta([
        { type: 'text', text: { value: 'b' } },
        { type: 'refusal', refusal: 'c' },
      ]),
    )
    expect(messages[0]?.content).toEqual([
      { type: 'text', text: { value: 'ab', annotations: [] } },
      { type: 'refusal', refusal: 'c' },
    ])
  })

  test('messages take turns', () => {
    const { messages } = reduce(
      messageCreated,
      event('thread.message.created', makeMessage({ id: 'msg_2' })),
      textDelta('a', 0, 'msg_1'),
      textDelta('x', 0, 'msg_2'),
      textDelta('b', 0, 'msg_1'),
    )
    expect(messages.map(({ id, content }) => [id, content])).toEqual([
      ['msg_1', [{ index: 0, type: 'text', text: { value: 'ab' } }]],
      ['msg_2', [{ index: 0, type: 'text', text: { value: 'x' } }]],
    ])
  })

  test('the last event of a message has it whole', () => {
    const whole = makeMessage({ status: 'completed', content: [{ type: 'refusal', refusal: 'whole' }] })
    const { messages } = reduce(messageCreated, textDelta('par'), event('thread.message.completed', whole))
    expect(messages).toEqual([whole])
  })

  test('a late in_progress, or a second creation, takes nothing back', () => {
    const late = event('thread.message.in_progress', makeMessage({ metadata: { late: 'yes' } }))
    const { messages } = reduce(textDelta('a'), late, textDelta('b'), messageCreated)
    expect(messages).toEqual([
      makeMessage({
        metadata: { late: 'yes' },
        content: [{ index: 0, type: 'text', text: { value: 'ab' } }] as never,
      }),
    ])
  })

  test('a delta without an id belongs to the last message', () => {
    const delta = messageDelta([{ index: 0, type: 'text', text: { value: 'a' } }])
    Object.assign(delta.data, { id: undefined })
    expect(contentOf(delta)).toEqual([{ index: 0, type: 'text', text: { value: 'a' } }])
  })

  test('fields that the types do not know survive', () => {
    const { messages } = reduce(
      messageCreated,
      event('thread.message.delta', { id: 'msg_1', delta: { reasoning: 'a', seed: 1, flag: true } }),
      event('thread.message.delta', { id: 'msg_1', delta: { reasoning: 'b', seed: 2, flag: false } }),
    )
    expect(messages[0]).toMatchObject({ reasoning: 'ab', seed: 3, flag: false })
  })

  test.each([
    null,
    undefined,
    {},
    { content: null },
    { content: [null] },
    { role: 'assistant', content: [] },
  ])('a delta of %j changes nothing', (delta) => {
    const { messages } = reduce(messageCreated, event('thread.message.delta', { id: 'msg_1', delta }))
    expect(messages).toEqual([makeMessage()])
  })

  test('no event is changed', () => {
    const events = [
      event(
        'thread.message.created',
        makeMessage({ content: [{ type: 'text', text: { value: 'a', annotations: [] } }] }),
      ),
      textDelta('b'),
      messageDelta([
        { index: 1, type: 'text', text: { value: 'c', annotations: [{ index: 0, text: 'd' }] } },
      ]),
      messageDelta([
        {
          index: 1,
          type: 'text',
          text: { value: 'e', annotations: [{ index: 0, text: 'f' }, { index: 1 }] },
        },
      ]),
      event('thread.message.in_progress', makeMessage({ id: 'msg_2' })),
      textDelta('g', 0, 'msg_2'),
      textDelta('h', 0, 'msg_2'),
    ]
    const before = structuredClone(events)
    reduce(...events)
    expect(events).toEqual(before)
  })
})

describe('deltas of run steps', () => {
  test('arguments are joined, ids and types are not', () => {
    const calls = callsOf(
      toolCallDelta([
        { index: 0, id: 'call_1', type: 'function', function: { name: 'add', arguments: '', output: null } },
      ]),
      toolCallDelta([{ index: 0, id: 'call_1', type: 'function', function: { arguments: '{"a":' } }]),
      toolCallDelta([
        { index: 1, id: 'call_2', type: 'function', function: { name: 'sub', arguments: '{}' } },
      ]),
      toolCallDelta([{ index: 0, id: '', type: 'function', function: { arguments: '1}', output: '3' } }]),
    )
    expect(calls).toEqual([
      {
        index: 0,
        id: 'call_1',
        type: 'function',
        function: { name: 'add', arguments: '{"a":1}', output: '3' },
      },
      { index: 1, id: 'call_2', type: 'function', function: { name: 'sub', arguments: '{}' } },
    ])
  })

  test('code, logs and images of the code interpreter', () => {
    const calls = callsOf(
      toolCallDelta([
        { index: 0, id: 'call_1', type: 'code_interpreter', code_interpreter: { input: '', outputs: [] } },
      ]),
      toolCallDelta([{ index: 0, type: 'code_interpreter', code_interpreter: { input: 'print(' } }]),
      toolCallDelta([{ index: 0, type: 'code_interpreter', code_interpreter: { input: '1)' } }]),
      toolCallDelta([{ index: 0, code_interpreter: { outputs: [{ index: 0, type: 'logs', logs: '1' }] } }]),
      toolCallDelta([
        {
          index: 0,
          code_interpreter: {
            outputs: [
              { index: 0, type: 'logs', logs: '\n' },
              { index: 1, type: 'image', image: { file_id: 'file-1' } },
            ],
          },
        },
      ]),
    )
    expect(calls).toEqual([
      {
        index: 0,
        id: 'call_1',
        type: 'code_interpreter',
        code_interpreter: {
          input: 'print(1)',
          outputs: [
            { index: 0, type: 'logs', logs: '1\n' },
            { index: 1, type: 'image', image: { file_id: 'file-1' } },
          ],
        },
      },
    ])
  })

  test('a step whose creation did not come through begins with its first delta', () => {
    const { steps } = reduce(
      toolCallDelta([{ index: 0, id: 'call_1', type: 'file_search', file_search: {} }], 'step_9'),
    )
    expect(steps).toEqual([
      {
        id: 'step_9',
        object: 'thread.run.step',
        status: 'in_progress',
        step_details: {
          type: 'tool_calls',
          tool_calls: [{ index: 0, id: 'call_1', type: 'file_search', file_search: {} }],
        },
      },
    ])
  })

  test.each(['completed', 'failed', 'cancelled', 'expired'] as const)('%s has the step whole', (status) => {
    const whole = makeStep({ status, usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 } })
    const { steps } = reduce(
      stepCreated,
      toolCallDelta([{ index: 0 }]),
      event(`thread.run.step.${status}`, whole),
    )
    expect(steps).toEqual([whole])
  })
})

test('the thread and the last state of the run', () => {
  const thread = { id: 'thread_1', object: 'thread', created_at: 1, tool_resources: null, metadata: null }
  const last = makeRun({ status: 'completed' })
  const state = reduce(
    event('thread.created', thread),
    event('thread.run.created', makeRun()),
    event('thread.run.cancelling', makeRun({ status: 'cancelling' })),
    event('thread.run.completed', last),
  )
  expect(state).toEqual({ thread, run: last, messages: [], steps: [] })
})

test.each([
  event('thread.run.paused', makeRun({ status: 'failed' })),
  event('thread.message.translated', makeMessage({ id: 'msg_2' })),
  event('error', { message: 'no' }),
  event('done', '[DONE]'),
  event('thread.run.completed', null),
  { data: { id: 'run_2' } } as unknown as AssistantStreamEvent,
])('%j changes nothing', (unknown) => {
  const state = reduce(event('thread.run.created', makeRun()), messageCreated)
  const before = structuredClone(state)
  expect(reduceAssistantStream(state, unknown)).toBe(state)
  expect(state).toEqual(before)
})

describe('hostile deltas', () => {
  test('no prototype is reached', () => {
    const hostile = JSON.parse(`{
      "__proto__": { "polluted": 1 },
      "constructor": { "prototype": { "polluted": 1 } },
      "prototype": { "polluted": 1 },
      "toString": "a",
      "content": [
        { "index": 0, "type": "text", "__proto__": { "polluted": 1 }, "text": { "value": "a", "__proto__": { "polluted": 1 } } },
        { "index": "__proto__", "polluted": 1 },
        { "index": 0, "constructor": { "prototype": { "polluted": 1 } } }
      ]
    }`)
    const created = JSON.parse(JSON.stringify(makeMessage()).replace('{', '{"__proto__":{"polluted":1},'))
    const { messages } = reduce(
      event('thread.message.created', created),
      event('thread.message.delta', { id: 'msg_1', delta: hostile }),
      event('thread.message.delta', { id: 'msg_1', delta: hostile }),
      event('thread.message.delta', { id: '__proto__', delta: hostile }),
      event('thread.message.delta', { id: 'constructor', delta: hostile }),
    )
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
    expect((() => {}).constructor).not.toHaveProperty('polluted')
    expect(messages.map((message) => [message.id, (message as { polluted?: unknown }).polluted])).toEqual([
      ['msg_1', undefined],
      ['__proto__', undefined],
      ['constructor', undefined],
    ])
    for (const message of messages) {
      expect(Object.getPrototypeOf(message)).toBe(Object.prototype)
      for (const part of message.content) expect(Object.getPrototypeOf(part)).toBe(Object.prototype)
    }
    expect(messages[0]?.content[0]).toMatchObject({ type: 'text', text: { value: 'aa' } })
  })

  test('nothing that is inherited is merged into', () => {
    const shared = { a: 1 }
    Object.defineProperty(Object.prototype, 'shared', { value: shared, writable: true, configurable: true })
    try {
      const delta = event('thread.message.delta', { id: 'msg_1', delta: { shared: { b: 2 } } })
      const { messages } = reduce(messageCreated, delta)
      expect(Object.getOwnPropertyDescriptor(messages[0], 'shared')?.value).toEqual({ b: 2 })
      expect(shared).toEqual({ a: 1 })
    } finally {
      delete (Object.prototype as { shared?: unknown }).shared
    }
  })

  test('a far index takes no memory, and keeps its part', () => {
    const content = contentOf(
      messageDelta([{ index: 4_294_967_294, type: 'text', text: { value: 'far' } }]),
      textDelta('near', 0),
      messageDelta([{ index: 4_294_967_294, type: 'text', text: { value: 'ther' } }]),
      textDelta('between', 70_000),
    )
    expect(content).toEqual([
      { index: 0, type: 'text', text: { value: 'near' } },
      { index: 70_000, type: 'text', text: { value: 'between' } },
      { index: 4_294_967_294, type: 'text', text: { value: 'farther' } },
    ])
  })

  test.each([-1, 0.5, 1e300, Number.NaN])('a part with the index %d is left out', (index) => {
    const part = { index, type: 'text', text: { value: 'no' } }
    expect(contentOf(textDelta('a'), messageDelta([part]))).toEqual([
      { index: 0, type: 'text', text: { value: 'a' } },
    ])
  })

  test('values that change their kind replace each other', () => {
    const delta = (odd: unknown) => event('thread.message.delta', { id: 'msg_1', delta: { odd } })
    for (const values of [
      ['a', { b: 1 }, [1], 2, true],
      [{ b: 1 }, 'a'],
      [['x'], { y: 1 }],
    ]) {
      const { messages } = reduce(messageCreated, ...values.map(delta))
      expect((messages[0] as { odd?: unknown }).odd).toEqual(values.at(-1))
    }
  })

  test('arrays of plain values grow', () => {
    const delta = (tags: unknown) => event('thread.message.delta', { id: 'msg_1', delta: { tags } })
    expect(reduce(messageCreated, delta(['a']), delta(['b', 1])).messages[0]).toMatchObject({
      tags: ['a', 'b', 1],
    })
  })
})

describe('the cost of a long stream', () => {
  const time = (count: number, make: (index: number) => AssistantStreamEvent) => {
    const events = Array.from({ length: count }, (_, index) => make(index))
    const start = performance.now()
    reduce(messageCreated, ...events)
    return performance.now() - start
  }

  test.each([
    ['text', () => textDelta('word ')],
    [
      'annotations',
      (index: number) => messageDelta([{ index: 0, text: { annotations: [{ index, text: 'a' }] } }]),
    ],
    ['parts', (index: number) => textDelta('a', index)],
    ['far parts', (index: number) => textDelta('a', index * 1000)],
  ])('%s: sixteen times the events take less than sixty-four times as long', (_name, make) => {
    time(2000, make)
    const short = Math.min(...Array.from({ length: 3 }, () => time(2000, make)))
    // A quadratic reducer takes 256 times as long, which is seconds; below a few milliseconds a clock tells nothing.
    expect(time(32_000, make)).toBeLessThan(64 * Math.max(short, 5))
  })
})
