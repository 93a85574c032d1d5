import { type ChatCompletionChunk, streamChatCompletion } from '@oaix/chat'
import type { ResponseStreamEvent } from '@oaix/responses'
import { partials } from '@oaix/structured'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { chunkOf, collect, deltaOf, finishOf, streamOf } from '../chat/support/chunks.ts'
import { fakeFetch, sse } from '../chat/support/fakeFetch.ts'
import { eachClient } from '../support/clients.ts'

interface Recipe {
  title: string
  minutes: number
  steps: { text: string }[]
}

const recipe: Recipe = { title: 'Soup', minutes: 10, steps: [{ text: 'Boil' }, { text: 'Eat' }] }
const text = JSON.stringify(recipe)
const format = {
  async parse(text: string): Promise<Recipe> {
    const value = JSON.parse(text)
    if (value.minutes < 0) throw new TypeError('minutes')
    return { ...value, isValidated: true }
  },
}

function cut(whole: string, length: number): string[] {
  return Array.from({ length: Math.ceil(whole.length / length) }, (_, place) =>
    whole.slice(place * length, (place + 1) * length),
  )
}

/** The values as they were when they came, for they are live. */
async function valuesOf(stream: AsyncIterable<{ value: unknown }>): Promise<unknown[]> {
  const values: unknown[] = []
  for await (const { value } of stream) values.push(structuredClone(value))
  return values
}

function chatStream(pieces: string[], finish = 'stop'): AsyncIterable<ChatCompletionChunk> {
  return streamOf(
    deltaOf({ role: 'assistant', content: '', refusal: null }),
    ...pieces.map((content) => deltaOf({ content })),
    deltaOf({ content: 'of another choice' }, { index: 1 }),
    finishOf(finish),
    chunkOf({ usage: { total_tokens: 3 } }),
  )
}

function responseStream(events: object[], response: object = {}): AsyncIterable<ResponseStreamEvent> {
  const whole = {
    id: 'resp_1',
    object: 'response',
    status: 'completed',
    output: [{ type: 'message' }],
    usage: { total_tokens: 3 },
  }
  return streamOf(
    { type: 'response.created', response: { ...whole, status: 'in_progress', output: [] } },
    { type: 'keepalive' },
    ...events,
    { type: 'response.completed', response: { ...whole, ...response } },
  ) as AsyncIterable<ResponseStreamEvent>
}

function textEvents(pieces: string[], output_index = 0, content_index = 0): object[] {
  const place = { item_id: 'msg_1', output_index, content_index }
  return [
    ...pieces.map((delta) => ({ type: 'response.output_text.delta', ...place, delta })),
    { type: 'response.output_text.done', ...place, text: pieces.join('') },
  ]
}

const sources: [string, (pieces: string[]) => AsyncIterable<never> | Iterable<never>][] = [
  ['texts', (pieces) => pieces as never[]],
  ['a stream of texts', (pieces) => streamOf(...(pieces as never[]))],
  ['a chat stream', (pieces) => chatStream(pieces) as AsyncIterable<never>],
  ['a response stream', (pieces) => responseStream(textEvents(pieces)) as AsyncIterable<never>],
]

describe.each(sources)('%s', (_, sourceOf) => {
  test('values grow, and the last one is validated', async () => {
    expect(
      await valuesOf(partials(sourceOf(['{"ti', 'tle":"So', 'up","min', 'utes":1', '0,"steps":[]', '}']))),
    ).toEqual([
      {},
      { title: 'So' },
      { title: 'Soup' },
      { title: 'Soup', minutes: 10, steps: [] },
      { title: 'Soup', minutes: 10, steps: [] },
      { title: 'Soup', minutes: 10, steps: [] },
    ])
    const items = await collect(partials(sourceOf(cut(text, 3)), format))
    expect(items.map(({ isComplete }) => isComplete)).toEqual(
      items.map((_, place) => place === items.length - 1),
    )
    expect(items.at(-1)?.value).toEqual({ ...recipe, isValidated: true })
    expect(items[0]?.value).toEqual(recipe)
  })

  test('every split of a text', async () => {
    for (let at = 0; at <= text.length; at++) {
      const items = await collect(partials(sourceOf([text.slice(0, at), text.slice(at)]), format))
      expect(items.at(-1)).toMatchObject({ isComplete: true, value: recipe })
    }
  })

  test('what is complete is marked', async () => {
    const marks: string[] = []
    for await (const { isCompleteAt } of partials(sourceOf(cut(text, 1)))) {
      const mark = [['title'], ['minutes'], ['steps', 0], ['steps', 1], ['steps'], []]
        .filter((path) => isCompleteAt(...path))
        .join(' ')
      if (mark !== marks.at(-1)) marks.push(mark)
    }
    expect(marks).toEqual([
      '',
      'title',
      'title minutes',
      'title minutes steps,0',
      'title minutes steps,0 steps,1',
      'title minutes steps,0 steps,1 steps',
      'title minutes steps,0 steps,1 steps ',
    ])
  })

  test('a number for a whole text is there at the end', async () => {
    expect(await valuesOf(partials(sourceOf(['1', '2'])))).toEqual([12])
  })

  test.each([
    ['Sure! {}', undefined],
    ['{"a":[1,2}', { a: [1, 2] }],
    ['{"a":"b', { a: 'b' }],
    ['{"a":1} {', { a: 1 }],
    ['', undefined],
  ])('no JSON: %s', async (bad, partial) => {
    for (const length of [1, 100]) {
      const error = await collect(partials(sourceOf(cut(bad, length)), format)).catch((error) => error)
      expect(error).toMatchObject({
        name: 'InvalidOutputError',
        partial,
        issues: [{ message: expect.stringMatching(/at character \d/) }],
      })
      expect(bad.startsWith(error.text)).toBe(true)
      expect(error.message).not.toContain('Sure')
    }
  })

  test('a value that is not valid', async () => {
    const items = partials(sourceOf(['{"minutes":-1}']), format)
    await expect(collect(items)).rejects.toThrow(new TypeError('minutes'))
  })

  test('limits', async () => {
    await expect(collect(partials(sourceOf(cut('['.repeat(200), 7))))).rejects.toThrow(
      'more than 128 levels of JSON at character 128',
    )
    await expect(collect(partials(sourceOf(cut(text, 3)), format, { maxLength: 10 }))).rejects.toMatchObject({
      name: 'InvalidOutputError',
      partial: {},
    })
    await expect(collect(partials(sourceOf([text]), format, { maxDepth: 2 }))).rejects.toThrow(
      'more than 2 levels',
    )
  })
})

test('__proto__ is data, at every moment', async () => {
  const hostile =
    '{"__proto__":{"polluted":[1]},"a":{"__proto__":"text","constructor":{"prototype":{"polluted":1}}}}'
  for await (const { value } of partials(hostile)) {
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype)
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
  }
  const [last] = (await collect(partials([hostile]))).slice(-1)
  expect(Object.keys(last?.value as object)).toEqual(['__proto__', 'a'])
  expect(JSON.stringify(last?.value)).toBe(hostile)
})

test("the value is live, and the complete one is the format's", async () => {
  const items = await collect(partials(cut(text, 5), format))
  const lives = new Set(items.slice(0, -1).map(({ value }) => value))
  expect(lives.size).toBe(1)
  expect(lives.has(items.at(-1)?.value as never)).toBe(false)
  const raw = await collect(partials(cut(text, 5)))
  expect(new Set(raw.map(({ value }) => value)).size).toBe(1)
})

describe('the work is linear in the text', () => {
  afterEach(() => void vi.restoreAllMocks())

  /** Characters that are handed to whatever looks at characters. */
  async function workFor(length: number): Promise<number> {
    let work = 0
    const count = (prototype: object, method: string, sizeOf: (self: unknown, args: unknown[]) => number) => {
      const original = (prototype as Record<string, (...args: unknown[]) => unknown>)[method] as () => unknown
      vi.spyOn(prototype as Record<string, () => unknown>, method).mockImplementation(function (
        this: unknown,
        ...args: unknown[]
      ) {
        work += sizeOf(this, args)
        return original.apply(this, args as [])
      })
    }
    const pieces = cut(
      JSON.stringify({
        text: 'a\\b"c😀'.repeat(length / 20),
        list: Array.from({ length: length / 20 }, (_, n) => ({ n })),
      }).replace('[', `[${'1'.repeat(length)},`),
      10,
    )
    count(RegExp.prototype, 'exec', (_, [text]) => String(text).length)
    count(RegExp.prototype, 'test', (_, [text]) => String(text).length)
    for (const method of ['charAt', 'charCodeAt', 'codePointAt']) count(String.prototype, method, () => 1)
    for (const method of ['slice', 'substring', 'split', 'indexOf', 'endsWith'])
      count(String.prototype, method, (self) => String(self).length)
    count(JSON, 'parse', (_, [text]) => String(text).length)
    count(Object, 'keys', (_, [value]) => Object.entries(value as object).length)
    for await (const { isComplete } of partials(pieces)) if (isComplete) break
    vi.restoreAllMocks()
    return work / pieces.join('').length
  }

  test('however long it is, each character costs the same', async () => {
    const [short, long] = [await workFor(1000), await workFor(64_000)]
    expect(long).toBeLessThan(short * 1.1)
    expect(long).toBeLessThan(50)
  })
})

describe('chat streams', () => {
  test('the answer comes with the value', async () => {
    const items = await collect(partials(chatStream(cut(text, 9)), format))
    expect(items.at(-1)).toMatchObject({
      isComplete: true,
      completion: {
        id: 'chatcmpl-1',
        usage: { total_tokens: 3 },
        choices: [{ message: { content: text } }, {}],
      },
    })
  })

  test.each([
    ['length', 'LengthFinishReasonError'],
    ['content_filter', 'ContentFilterFinishReasonError'],
  ])('finish reason %s', async (finish, name) => {
    for (const pieces of [['{"title":"So'], [text]]) {
      const values: unknown[] = []
      const read = async () => {
        for await (const { value } of partials(chatStream(pieces, finish), format))
          values.push(structuredClone(value))
      }
      await expect(read()).rejects.toMatchObject({
        name,
        completion: { usage: { total_tokens: 3 }, choices: [{ finish_reason: finish }, {}] },
      })
      expect(values).toHaveLength(1)
    }
  })

  test('a refusal', async () => {
    const stream = streamOf(deltaOf({ refusal: 'I can' }), deltaOf({ refusal: 'not.' }), finishOf('stop'))
    await expect(collect(partials(stream, format))).rejects.toMatchObject({
      name: 'RefusalError',
      refusal: 'I cannot.',
      completion: { id: 'chatcmpl-1' },
    })
  })

  test('tool calls in place of a text', async () => {
    const stream = streamOf(
      deltaOf({
        tool_calls: [{ index: 0, id: 'call_1', type: 'function', function: { name: 'f', arguments: '{}' } }],
      }),
      finishOf('tool_calls'),
    )
    expect(await collect(partials(stream, format))).toEqual([])
  })

  test('dialects pass', async () => {
    const odd = [
      null as never,
      chunkOf({ choices: null }),
      chunkOf({ choices: [null] }),
      chunkOf({ choices: [{ delta: null }] }),
      chunkOf({ choices: [{ delta: { content: { text: 1 } } }] }),
      chunkOf({ choices: [{ delta: { content: '[1]' } }] }),
    ]
    expect((await valuesOf(partials(streamOf(...odd)))).at(-1)).toEqual([1])
  })
})

describe('response streams', () => {
  test('the answer comes with the value', async () => {
    const items = await collect(partials(responseStream(textEvents([text])), format))
    expect(items.at(-1)).toMatchObject({
      isComplete: true,
      completion: { id: 'resp_1', usage: { total_tokens: 3 } },
    })
  })

  test('commentary, other parts and repeated texts are left out', async () => {
    const events = [
      { type: 'response.output_item.added', output_index: 0, item: { type: 'message', phase: 'commentary' } },
      ...textEvents(['Let me see.'], 0),
      {
        type: 'response.output_item.added',
        output_index: 1,
        item: { type: 'message', phase: 'final_answer' },
      },
      ...textEvents(['{"a"', ':1}'], 1),
      ...textEvents(['Anything else?'], 1, 1),
    ]
    expect((await valuesOf(partials(responseStream(events)))).at(-1)).toEqual({ a: 1 })
  })

  test('dialects pass', async () => {
    const odd = [
      null,
      {},
      { type: 'response.output_item.added' },
      { type: 'response.output_text.delta', delta: null },
      { type: 'response.in_progress', response: null },
    ]
    const place = { output_index: undefined, content_index: undefined }
    const events = [...(odd as object[]), { type: 'response.output_text.delta', delta: '[1]', ...place }]
    expect((await valuesOf(partials(responseStream(events, { output: undefined })))).at(-1)).toEqual([1])
  })

  test('a text without deltas', async () => {
    expect((await valuesOf(partials(responseStream(textEvents(['[1]']).slice(1))))).at(-1)).toEqual([1])
  })

  test.each([
    [
      { status: 'incomplete', incomplete_details: { reason: 'max_output_tokens' } },
      'LengthFinishReasonError',
    ],
    [
      { status: 'incomplete', incomplete_details: { reason: 'content_filter' } },
      'ContentFilterFinishReasonError',
    ],
    [{ status: 'failed', error: { code: 'server_error', message: '' } }, 'ResponseStatusError'],
  ])('%o', async (response, name) => {
    const stream = responseStream(textEvents(['{"a":']), response)
    await expect(collect(partials(stream, format))).rejects.toMatchObject({
      name,
      completion: { id: 'resp_1' },
    })
  })

  test('a refusal', async () => {
    const place = { item_id: 'msg_1', output_index: 0, content_index: 0 }
    const stream = responseStream([
      { type: 'response.refusal.delta', ...place, delta: 'I can' },
      { type: 'response.refusal.delta', ...place, delta: 'not.' },
    ])
    await expect(collect(partials(stream, format))).rejects.toMatchObject({
      name: 'RefusalError',
      refusal: 'I cannot.',
    })
  })

  test('a refusal without deltas', async () => {
    const content = [{ type: 'refusal', refusal: 'No.' }]
    const stream = responseStream([], { output: [{ type: 'message', content }] })
    await expect(collect(partials(stream, format))).rejects.toMatchObject({
      name: 'RefusalError',
      refusal: 'No.',
      completion: { id: 'resp_1' },
    })
  })

  test('tool calls in place of a text', async () => {
    const stream = responseStream([], { output: [{ type: 'function_call', call_id: 'c' }] })
    expect(await collect(partials(stream, format))).toEqual([])
  })
})

describe.each(eachClient)('$name', ({ createClient }) => {
  const params = { model: 'm', messages: [] }
  const chunks = cut(text, 5).map((content) => sse(deltaOf({ content })))

  test('a stream that breaks off has the value so far', async () => {
    const { fetch } = fakeFetch(...chunks.slice(0, 4))
    const client = createClient({ apiKey: 'sk-test', fetch })
    const items = partials(await streamChatCompletion(client, params), format)
    await expect(collect(items)).rejects.toMatchObject({
      name: 'StreamError',
      kind: 'truncated',
      partial: { title: 'Soup' },
    })
  })

  test('leaving the loop, and text that is no JSON, cancel the request', async () => {
    const { fetch, state } = fakeFetch(...chunks)
    const client = createClient({ apiKey: 'sk-test', fetch })
    for await (const _ of partials(await streamChatCompletion(client, params), format)) break
    expect(state.cancelled).toBe(true)
    const bad = fakeFetch(sse(deltaOf({ content: 'no' })), sse(deltaOf({ content: ' JSON' })), ...chunks)
    const other = createClient({ apiKey: 'sk-test', fetch: bad.fetch })
    const items = partials(await streamChatCompletion(other, params), format)
    await expect(collect(items)).rejects.toMatchObject({ name: 'InvalidOutputError' })
    expect(bad.state.cancelled).toBe(true)
  })

  test('leaving while a read is pending does not hang', async () => {
    const body = new ReadableStream<Uint8Array>({ pull: () => new Promise(() => {}) })
    const client = createClient({
      apiKey: 'sk-test',
      fetch: async () => new Response(body, { headers: { 'content-type': 'text/event-stream' } }),
    })
    const iterator = partials(await streamChatCompletion(client, params))[Symbol.asyncIterator]()
    const pending = iterator.next()
    await iterator.return?.()
    expect(await pending).toEqual({ done: true, value: undefined })
  })
})
