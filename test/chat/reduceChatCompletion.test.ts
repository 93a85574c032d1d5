import { type ChatCompletionChunk, type ChatCompletionSnapshot, reduceChatCompletion } from '@oaix/chat'
import { describe, expect, test } from 'vitest'
import { chunkOf, deltaOf, finishOf } from './support/chunks.ts'

function reduce(...chunks: ChatCompletionChunk[]): ChatCompletionSnapshot {
  const [first, ...rest] = chunks
  return rest.reduce(reduceChatCompletion, reduceChatCompletion(undefined, first as ChatCompletionChunk))
}

/** The first choice, without its types: what servers send is not always what the types say. */
// biome-ignore lint/suspicious/noExplicitAny: see above
function firstOf(...chunks: ChatCompletionChunk[]): any {
  return reduce(...chunks).choices[0]
}

const call = (index: number, fields: object) => deltaOf({ tool_calls: [{ index, ...fields }] })

describe('the completion', () => {
  test('is what it would have been without streaming', () => {
    const snapshot = reduce(
      deltaOf({ role: 'assistant', content: '', refusal: null }),
      deltaOf({ content: 'Hel' }),
      deltaOf({ content: 'lo' }),
      finishOf('stop'),
    )
    expect(snapshot).toStrictEqual({
      id: 'chatcmpl-1',
      object: 'chat.completion',
      created: 1_700_000_000,
      model: 'gpt-5-mini',
      choices: [
        {
          index: 0,
          message: { role: 'assistant', content: 'Hello', refusal: null },
          finish_reason: 'stop',
          logprobs: null,
        },
      ],
    })
  })

  test('takes usage, service tier, fingerprint and moderation from wherever they come, but no padding', () => {
    const usage = { prompt_tokens: 1, completion_tokens: 2, total_tokens: 3 }
    const snapshot = reduce(
      { ...deltaOf({ content: 'a' }), usage: null, system_fingerprint: 'fp_1', obfuscation: 'xyz' },
      { ...finishOf('stop'), service_tier: 'default', usage: null },
      chunkOf({
        usage,
        service_tier: null,
        moderation: { input: { type: 'error', code: 'c', message: 'm' } },
      }),
    )
    expect(snapshot).toMatchObject({ usage, service_tier: 'default', system_fingerprint: 'fp_1' })
    expect(snapshot.moderation).toEqual({ input: { type: 'error', code: 'c', message: 'm' } })
    expect(Object.keys(snapshot)).not.toContain('obfuscation')
  })

  test("keeps its id, model and time where Azure's chunks have none", () => {
    const filter = { id: '', model: '', object: '', created: 0 }
    const snapshot = reduce(
      chunkOf({ ...filter, prompt_filter_results: [{ prompt_index: 0 }] }),
      deltaOf({ content: 'a' }, { content_filter_results: {} }),
      chunkOf({
        ...deltaOf({}, { content_filter_results: { hate: { filtered: false, severity: 'safe' } } }),
        ...filter,
      }),
      deltaOf({}, { content_filter_results: {}, finish_reason: 'stop' }),
      chunkOf(filter),
    )
    expect(snapshot).toMatchObject({
      id: 'chatcmpl-1',
      object: 'chat.completion',
      created: 1_700_000_000,
      model: 'gpt-5-mini',
      prompt_filter_results: [{ prompt_index: 0 }],
      choices: [{ content_filter_results: { hate: { filtered: false, severity: 'safe' } } }],
    })
  })

  test('has every choice, in order, however they come', () => {
    const snapshot = reduce(
      deltaOf({ content: 'c' }, { index: 2 }),
      deltaOf({ content: 'a' }, { index: 0 }),
      chunkOf({
        choices: [
          { index: 1, delta: { content: 'b' } },
          { index: 0, delta: { content: 'A' } },
        ],
      }),
      finishOf('length', 2),
    )
    expect(snapshot.choices.map(({ index, message }) => [index, message.content])).toEqual([
      [0, 'aA'],
      [1, 'b'],
      [2, 'c'],
    ])
    expect(snapshot.choices.map((choice) => choice.finish_reason)).toEqual([null, null, 'length'])
  })

  test('is one live object', () => {
    const first = reduceChatCompletion(undefined, deltaOf({ content: 'a' }))
    expect(reduceChatCompletion(first, deltaOf({ content: 'b' }))).toBe(first)
    expect(first.choices[0]?.message.content).toBe('ab')
  })

  test('may go on from a copy', () => {
    const half = reduce(call(0, { id: 'call_a', function: { name: 'f', arguments: '{' } }))
    const whole = reduceChatCompletion(structuredClone(half), call(0, { function: { arguments: '}' } }))
    expect(whole.choices[0]?.message.tool_calls).toEqual([
      { id: 'call_a', type: 'function', function: { name: 'f', arguments: '{}' } },
    ])
    expect(half.choices[0]?.message.tool_calls).toMatchObject([{ function: { arguments: '{' } }])
  })
})

describe('the message', () => {
  test('has the refusal', () => {
    const { message } = firstOf(
      deltaOf({ content: null, refusal: '' }),
      deltaOf({ refusal: 'I ' }),
      deltaOf({ refusal: "can't." }),
    )
    expect(message).toEqual({ role: 'assistant', content: null, refusal: "I can't." })
  })

  test('that is empty has an empty content', () => {
    expect(firstOf(deltaOf({ role: 'assistant', content: '' }), finishOf('stop')).message).toEqual({
      role: 'assistant',
      content: '',
      refusal: null,
    })
  })

  test('has the audio, data and transcript joined', () => {
    const { message } = firstOf(
      deltaOf({ audio: { id: 'audio_1', transcript: 'Hi ' } }),
      deltaOf({ audio: { data: 'AAAA' } }),
      deltaOf({ audio: { id: 'audio_1', data: 'BBBB', transcript: 'you' } }),
      deltaOf({ audio: { expires_at: 1_700_003_600 } }),
    )
    expect(message.audio).toEqual({
      id: 'audio_1',
      data: 'AAAABBBB',
      transcript: 'Hi you',
      expires_at: 1_700_003_600,
    })
  })

  test('has the annotations of all chunks', () => {
    const one = { type: 'url_citation', url_citation: { start_index: 0, end_index: 1, title: 't', url: 'u' } }
    const two = { type: 'url_citation', url_citation: { start_index: 2, end_index: 3, title: 'T', url: 'U' } }
    expect(
      firstOf(deltaOf({ annotations: [one] }), deltaOf({ annotations: [two] })).message.annotations,
    ).toEqual([one, two])
  })

  test('has the logprobs of all tokens', () => {
    const a = { token: 'a', logprob: -1, bytes: [97], top_logprobs: [] }
    const b = { token: 'b', logprob: -2, bytes: null, top_logprobs: [] }
    const { logprobs } = firstOf(
      deltaOf({ content: 'a' }, { logprobs: { content: [a], refusal: null } }),
      deltaOf({ content: 'b' }, { logprobs: { content: [b], refusal: null } }),
      deltaOf({ content: '' }, { logprobs: null }),
      deltaOf({ refusal: 'a' }, { logprobs: { content: null, refusal: [a] } }),
    )
    expect(logprobs).toEqual({ content: [a, b], refusal: [a] })
  })

  test('has the legacy function call', () => {
    const { message } = firstOf(
      deltaOf({ function_call: { name: 'f', arguments: '' } }),
      deltaOf({ function_call: { arguments: '{"a"' } }),
      deltaOf({ function_call: { name: 'f', arguments: ':1}' } }),
    )
    expect(message.function_call).toEqual({ name: 'f', arguments: '{"a":1}' })
  })
})

describe('tool calls', () => {
  test('are built in parallel, of both kinds', () => {
    const { message } = firstOf(
      call(0, { id: 'call_a', type: 'function', function: { name: 'f', arguments: '' } }),
      call(0, { function: { arguments: '{"a"' } }),
      call(1, { id: 'call_b', type: 'custom', custom: { name: 'g', input: 'print' } }),
      call(0, { function: { arguments: ':1}' } }),
      call(1, { custom: { input: '(1)' } }),
    )
    expect(message.tool_calls).toStrictEqual([
      { id: 'call_a', type: 'function', function: { name: 'f', arguments: '{"a":1}' } },
      { id: 'call_b', type: 'custom', custom: { name: 'g', input: 'print(1)' } },
    ])
  })

  test('have the kind of their first delta, where a server leaves out the type', () => {
    const { message } = firstOf(
      call(0, { id: 'call_a', function: { name: 'f' } }),
      call(1, { id: 'call_b', custom: { name: 'g', input: 'x' } }),
    )
    expect(message.tool_calls).toStrictEqual([
      { id: 'call_a', type: 'function', function: { name: 'f', arguments: '' } },
      { id: 'call_b', type: 'custom', custom: { name: 'g', input: 'x' } },
    ])
  })

  test('of one delta are told apart by their place where they have no index', () => {
    const f = { id: 'call_a', type: 'function', function: { name: 'f', arguments: '{}' } }
    const g = { id: 'call_b', type: 'function', function: { name: 'g', arguments: '[]' } }
    expect(firstOf(deltaOf({ tool_calls: [f, g] })).message.tool_calls).toEqual([f, g])
  })

  test('are told apart by id and name where all have the index 0', () => {
    const { message } = firstOf(
      call(0, { id: 'call_a', function: { name: 'f', arguments: '{}' } }),
      call(0, { id: 'call_b', function: { name: 'g', arguments: '[' } }),
      call(0, { function: { arguments: ']' } }),
    )
    expect(message.tool_calls).toEqual([
      { id: 'call_a', type: 'function', function: { name: 'f', arguments: '{}' } },
      { id: 'call_b', type: 'function', function: { name: 'g', arguments: '[]' } },
    ])
  })

  test('stay one where a server repeats the id and the name, or makes up a new id for every delta', () => {
    const repeated = [
      call(0, { id: 'call_a', type: 'function', function: { name: 'f', arguments: '{' } }),
      call(0, { id: 'call_a', type: 'function', function: { name: 'f', arguments: '}' } }),
    ]
    const renamed = [
      call(0, { id: 'call_a', type: 'function', function: { name: 'f', arguments: '{' } }),
      call(0, { id: 'call_b', type: 'function', function: { name: '', arguments: '}' } }),
    ]
    for (const chunks of [repeated, renamed]) {
      const { message } = firstOf(...chunks)
      expect(message.tool_calls).toMatchObject([
        { type: 'function', function: { name: 'f', arguments: '{}' } },
      ])
    }
  })

  test('without an id get one that no other call of the completion has', () => {
    const chunks = [
      call(0, { id: '', function: { name: 'f', arguments: '{' } }),
      call(0, { function: { arguments: '}' } }),
      call(1, { function: { name: 'g', arguments: '{}' } }),
      deltaOf({ tool_calls: [{ index: 0, function: { name: 'f', arguments: '{}' } }] }, { index: 1 }),
    ]
    const id = `chatcmpl-${'x'.repeat(100)}`
    const ids = reduce(chunkOf({ id }), ...chunks.map((chunk) => ({ ...chunk, id }))).choices.flatMap(
      ({ message }) => message.tool_calls?.map(({ id }) => id),
    )
    expect(new Set(ids).size).toBe(3)
    // OpenAI refuses to be sent longer ones.
    for (const id of ids) expect(id).toMatch(/^call_.{1,35}$/)
    expect(reduce(...chunks).choices[0]?.message.tool_calls).toMatchObject([
      { function: { name: 'f', arguments: '{}' } },
      { function: { name: 'g', arguments: '{}' } },
    ])
  })

  test('keep the index of their deltas to themselves', () => {
    const [only] = firstOf(call(7, { id: 'call_a', function: { name: 'f', arguments: '{}' } })).message
      .tool_calls
    expect(Object.keys(only)).toEqual(['id', 'type', 'function'])
    expect(JSON.parse(JSON.stringify(only))).not.toHaveProperty('index')
  })
})

describe('what the types do not know', () => {
  test("survives: text of a provider's is joined, lists grow, objects merge", () => {
    const { message, ...choice } = firstOf(
      deltaOf({ reasoning_content: 'Let ', token_ids: [1] }, { stop_reason: null, token_ids: [1, 2] }),
      deltaOf({ reasoning_content: 'me.', token_ids: [2], extra: { a: { text: 'x' } } }, { token_ids: [3] }),
      deltaOf({ reasoning_content: null, extra: { a: { text: 'y', n: 2 } } }, { stop_reason: 'eos' }),
    )
    expect(message).toMatchObject({
      reasoning_content: 'Let me.',
      token_ids: [1, 2],
      extra: { a: { text: 'xy', n: 2 } },
    })
    expect(choice).toMatchObject({ stop_reason: 'eos', token_ids: [1, 2, 3] })
  })

  test('entries with an index grow, of each type on their own', () => {
    const detail = (fields: object) => deltaOf({ reasoning_details: [{ index: 0, format: 'v1', ...fields }] })
    const { message } = firstOf(
      detail({ type: 'reasoning.text', text: 'Let ' }),
      detail({ type: 'reasoning.text', text: 'me.', signature: null }),
      detail({ type: 'reasoning.text', signature: 'sig' }),
      detail({ type: 'reasoning.encrypted', data: 'AAAA' }),
    )
    expect(message.reasoning_details).toEqual([
      { index: 0, format: 'v1', type: 'reasoning.text', text: 'Let me.', signature: 'sig' },
      { index: 0, format: 'v1', type: 'reasoning.encrypted', data: 'AAAA' },
    ])
  })

  test('survives inside of tool calls', () => {
    const { message } = firstOf(
      call(0, {
        id: 'a',
        function: { name: 'f', arguments: '{' },
        extra_content: { google: { signature: 's' } },
      }),
      call(0, { function: { arguments: '}' } }),
    )
    expect(message.tool_calls[0].extra_content).toEqual({ google: { signature: 's' } })
  })

  test('is not repeated where every chunk has all of it', () => {
    const citations = ['https://example.com']
    const snapshot = reduce(
      { ...deltaOf({ content: 'a' }), ...{ citations } },
      { ...deltaOf({}), ...{ citations } },
    )
    expect(snapshot).toMatchObject({ citations })
  })

  test('does not replace the message, where a server repeats that', () => {
    const repeated = { finish_reason: 'stop', message: { role: 'assistant', content: 'ab', tool_calls: [] } }
    expect(firstOf(deltaOf({ content: 'a' }), deltaOf({ content: 'b' }, repeated)).message).toEqual({
      role: 'assistant',
      content: 'ab',
      refusal: null,
    })
  })
})

describe('dialects', () => {
  const odd: [string, object | null][] = [
    ['error: null', { ...deltaOf({ content: 'b' }), error: null }],
    ['delta: null', { choices: [{ index: 0, delta: null }] }],
    ['no delta', { choices: [{ index: 0 }] }],
    ['an empty role', deltaOf({ role: '', content: 'b' })],
    ['no index', { choices: [{ delta: { content: 'b' } }] }],
    ['no id', { choices: [{ index: 0, delta: { content: 'b' } }] }],
    ['tool_calls: null', deltaOf({ content: 'b', tool_calls: null })],
    ['tool_calls: []', deltaOf({ content: 'b', tool_calls: [] })],
    ['null in tool_calls', deltaOf({ content: 'b', tool_calls: [null] })],
    ['an empty finish_reason', deltaOf({ content: 'b' }, { finish_reason: '' })],
    ['audio: null', deltaOf({ content: 'b', audio: null, function_call: null })],
    ['no choices', { id: 'chatcmpl-1' }],
    ['choices: null', { choices: null }],
    ['choices that are an object', { choices: {} }],
    ['choices of null', { choices: [null, 1, 'x'] }],
    ['null', null],
    ['a string', 'x' as unknown as object],
  ]
  test.each(odd)('%s passes', (_name, chunk) => {
    const snapshot = reduce(deltaOf({ role: 'assistant', content: 'a' }), chunk as ChatCompletionChunk)
    const content = JSON.stringify(chunk).includes('"b"') ? 'ab' : 'a'
    expect(snapshot).toStrictEqual(reduce(deltaOf({ role: 'assistant', content })))
  })

  test('fields of unexpected types do no harm', () => {
    const chunks = [
      deltaOf(
        { content: { text: 'x' }, audio: 'x', tool_calls: 'x', refusal: 1, function_call: [] },
        { logprobs: 'x' },
      ),
      deltaOf({
        tool_calls: [
          { index: 0, function: 'x' },
          { index: 1, id: 5, function: { name: 1, arguments: {} } },
        ],
      }),
      deltaOf(
        { content: 'a', tool_calls: [{ index: 0, function: { arguments: '{}' } }] },
        { logprobs: { content: [] } },
      ),
    ]
    expect(firstOf(...chunks)).toMatchObject({ message: { content: 'a' }, logprobs: { content: [] } })
  })
})

describe('hostile chunks', () => {
  function expectPlain(value: unknown): void {
    if (typeof value !== 'object' || value === null) return
    expect([Object.prototype, Array.prototype]).toContain(Object.getPrototypeOf(value))
    for (const inner of Object.values(value)) expectPlain(inner)
  }

  test('reach no prototype', () => {
    const evil = '"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}'
    const chunk = `{${evil},"id":"1","choices":[{${evil},"index":0,"logprobs":{${evil}},"delta":{${evil},"content":"x",
      "extra":{${evil}},"list":[{${evil},"index":0}],
      "tool_calls":[{${evil},"index":0,"id":"a","function":{${evil},"name":"f","arguments":"{}"}}]}}]}`
    const parse = () => JSON.parse(chunk) as ChatCompletionChunk
    const snapshot = reduce(parse(), parse(), parse())
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
    expectPlain(snapshot)
    expect(JSON.stringify(snapshot)).not.toContain('__proto__')
    expect(snapshot.choices[0]?.message.content).toBe('xxx')
    expect(snapshot).toMatchObject({ constructor: { prototype: { polluted: 1 } } })
  })

  test('make no holes, whatever the index', () => {
    const indexes = [2 ** 53, 4_294_967_295, 1e308, -1, 1.5, -0, 3]
    const snapshot = reduce(
      ...indexes.map((index) => deltaOf({ content: String(index) }, { index })),
      ...indexes.map((index) =>
        call(index, { id: `call_${index}`, function: { name: 'f', arguments: '{}' } }),
      ),
    )
    const sorted = [...indexes].sort((a, b) => a - b)
    expect(snapshot.choices.map(({ index }) => index)).toEqual(sorted)
    const calls = snapshot.choices.find(({ index }) => index === 0)?.message.tool_calls
    expect(calls?.map(({ id }) => id)).toEqual(sorted.map((index) => `call_${index}`))
  })

  test('are not changed, neither at once nor later', () => {
    function freeze<Value>(value: Value): Value {
      if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(freeze)
      return value
    }
    const delta = {
      content: 'a',
      audio: { data: 'A' },
      annotations: [{ type: 'url_citation' }],
      function_call: { name: 'f', arguments: '{' },
      reasoning_details: [{ index: 0, text: 'a' }],
      tool_calls: [{ index: 0, id: 'a', function: { name: 'f', arguments: 'a' }, extra_content: { a: 'b' } }],
    }
    const logprobs = { content: [{ token: 'a', logprob: 0, bytes: null, top_logprobs: [] }], refusal: null }
    const chunk = freeze(
      chunkOf({ ...deltaOf(delta, { logprobs }), citations: ['a'], usage: { total_tokens: 1 } }),
    )
    expect(() => reduce(chunk, chunk)).not.toThrow()
  })
})

test('100 000 chunks take linear time', () => {
  const token = { token: 'a', logprob: -1, bytes: [97], top_logprobs: [] }
  const started = performance.now()
  let snapshot: ChatCompletionSnapshot | undefined
  for (let index = 0; index < 100_000; index++) {
    const delta = {
      content: 'word ',
      tool_calls: [{ index, id: `call_${index}`, function: { name: 'f', arguments: '{}' } }],
    }
    snapshot = reduceChatCompletion(
      snapshot,
      deltaOf(delta, { logprobs: { content: [token], refusal: null } }),
    )
  }
  // Copying what is there for every chunk takes minutes.
  expect(performance.now() - started).toBeLessThan(5_000)
  expect(snapshot?.choices[0]?.message.content).toHaveLength(500_000)
  expect(snapshot?.choices[0]?.message.tool_calls).toHaveLength(100_000)
  expect(snapshot?.choices[0]?.logprobs?.content).toHaveLength(100_000)
})
