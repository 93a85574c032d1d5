import {
  type ChatCompletionChunk,
  type ChatCompletionEvent,
  chatCompletionEvents,
  streamChatCompletion,
} from '@oaix/chat'
import { isStreamError, OpenAIError } from '@oaix/core'
import { describe, expect, test } from 'vitest'
import { eachClient } from '../support/clients.ts'
import { chunkOf, collect, deltaOf, finishOf, streamOf } from './support/chunks.ts'
import { fakeFetch, sse } from './support/fakeFetch.ts'
import { randomChunks, randomCompletion, randomOf } from './support/random.ts'

type Named<Type extends ChatCompletionEvent['type']> = Extract<ChatCompletionEvent, { type: Type }>

const eventsOf = (...chunks: ChatCompletionChunk[]) => collect(chatCompletionEvents(streamOf(...chunks)))

/** The events as lines: the type, and what is in them but for the whole completion. */
function summary(events: ChatCompletionEvent[]): string[] {
  return events.map((event) => {
    if (event.type === 'chunk' || event.type === 'done') return event.type
    const { type, ...fields } = event
    const tokens = (value: unknown) =>
      Array.isArray(value) ? value.map(({ token }) => token).join('+') : value
    return [type, ...Object.values(fields).map(tokens)].join(' ')
  })
}

/** All of a text, whose snapshots have to tell the same. */
function grownText(events: { delta: string; snapshot: string }[]): string {
  let text = ''
  for (const { delta, snapshot } of events) {
    text += delta
    expect(snapshot).toBe(text)
  }
  return text
}

const token = (text: string) => ({ token: text, logprob: -1, bytes: null, top_logprobs: [] })
const call = (index: number, fields: object) => deltaOf({ tool_calls: [{ index, ...fields }] })

test('content: deltas with what there is so far, and done with the finish reason', async () => {
  const events = await eventsOf(
    deltaOf({ role: 'assistant', content: '' }),
    deltaOf({ content: 'Hel' }),
    deltaOf({ content: 'lo' }),
    finishOf('stop'),
    chunkOf({ usage: { prompt_tokens: 1, completion_tokens: 2, total_tokens: 3 } }),
  )
  expect(summary(events)).toEqual([
    'chunk',
    'chunk',
    'content.delta 0 Hel Hel',
    'chunk',
    'content.delta 0 lo Hello',
    'chunk',
    'content.done 0 Hello',
    'chunk',
    'done',
  ])
  expect(events.at(-1)).toMatchObject({
    completion: {
      usage: { total_tokens: 3 },
      choices: [{ message: { content: 'Hello' }, finish_reason: 'stop' }],
    },
  })
})

test('refusal and logprobs have their own, in the order of the documentation', async () => {
  const logprobs = (content: string[], refusal: string[]) => ({
    logprobs: { content: content.map(token), refusal: refusal.map(token) },
  })
  const events = await eventsOf(
    deltaOf({ refusal: 'No', content: 'Hm' }, logprobs(['Hm'], ['N', 'o'])),
    deltaOf({ refusal: '!' }, logprobs([], ['!'])),
    finishOf('stop'),
  )
  expect(summary(events).filter((line) => line !== 'chunk')).toEqual([
    'content.delta 0 Hm Hm',
    'refusal.delta 0 No No',
    // The snapshots are live, and these were looked at when the stream was over.
    'logprobs.content.delta 0 Hm Hm',
    'logprobs.refusal.delta 0 N+o N+o+!',
    'refusal.delta 0 ! No!',
    'logprobs.refusal.delta 0 ! N+o+!',
    'content.done 0 Hm',
    'refusal.done 0 No!',
    'logprobs.content.done 0 Hm',
    'logprobs.refusal.done 0 N+o+!',
    'done',
  ])
})

test('tool calls: the next one ends the text and the call before it', async () => {
  const events = await eventsOf(
    deltaOf({ content: 'Looking' }),
    call(0, { id: 'call_a', type: 'function', function: { name: 'f', arguments: '' } }),
    call(0, { function: { arguments: '{"a"' } }),
    call(0, { function: { arguments: ':1}' } }),
    call(1, { id: 'call_b', type: 'custom', custom: { name: 'g', input: 'x' } }),
    call(1, { custom: { input: '' } }),
    finishOf('tool_calls'),
  )
  expect(summary(events).filter((line) => line !== 'chunk')).toEqual([
    'content.delta 0 Looking Looking',
    'content.done 0 Looking',
    'tool_calls.function.arguments.delta 0 0 call_a f  ',
    'tool_calls.function.arguments.delta 0 0 call_a f {"a" {"a"',
    'tool_calls.function.arguments.delta 0 0 call_a f :1} {"a":1}',
    'tool_calls.function.arguments.done 0 0 call_a f {"a":1}',
    'tool_calls.custom.input.delta 0 1 call_b g x x',
    'tool_calls.custom.input.done 0 1 call_b g x',
    'done',
  ])
  expect(events[4]).toEqual({
    type: 'tool_calls.function.arguments.delta',
    choice: 0,
    index: 0,
    id: 'call_a',
    name: 'f',
    delta: '',
    snapshot: '',
  })
})

test('two calls in one chunk are two calls, even with one index', async () => {
  const both = [
    { index: 0, id: 'call_a', function: { name: 'f', arguments: '{}' } },
    { index: 0, id: 'call_b', function: { name: 'g', arguments: '[]' } },
  ]
  const events = await eventsOf(deltaOf({ tool_calls: both }, { finish_reason: 'tool_calls' }))
  expect(summary(events)).toEqual([
    'chunk',
    'tool_calls.function.arguments.delta 0 0 call_a f {} {}',
    'tool_calls.function.arguments.done 0 0 call_a f {}',
    'tool_calls.function.arguments.delta 0 1 call_b g [] []',
    'tool_calls.function.arguments.done 0 1 call_b g []',
    'done',
  ])
})

test('what one chunk says twice of a choice comes as two deltas', async () => {
  const part = (content: string) => ({ index: 0, delta: { content }, finish_reason: null })
  const events = await eventsOf(chunkOf({ choices: [part('a'), part('b')] }))
  expect(summary(events)).toEqual([
    'chunk',
    'content.delta 0 a a',
    'content.delta 0 b ab',
    'content.done 0 ab',
    'done',
  ])
})

test('the choices are apart from each other', async () => {
  const events = await eventsOf(
    deltaOf({ content: 'a' }, { index: 0 }),
    deltaOf({ content: 'b' }, { index: 1 }),
    finishOf('stop', 1),
    deltaOf({ content: 'A' }, { index: 0 }),
    finishOf('stop', 0),
  )
  expect(summary(events).filter((line) => line !== 'chunk')).toEqual([
    'content.delta 0 a a',
    'content.delta 1 b b',
    'content.done 1 b',
    'content.delta 0 A aA',
    'content.done 0 aA',
    'done',
  ])
})

test('a stream without a finish reason still ends what is open', async () => {
  const events = await eventsOf(
    deltaOf({ content: 'a' }),
    call(0, { id: 'x', function: { name: 'f', arguments: '{}' } }),
  )
  expect(summary(events).slice(-2)).toEqual(['tool_calls.function.arguments.done 0 0 x f {}', 'done'])
})

test('however a completion is cut, the events tell the same', async () => {
  for (let seed = 1; seed <= 200; seed++) {
    const random = randomOf(seed)
    const completion = randomCompletion(random)
    const chunks = randomChunks(random, completion)
    const events = await eventsOf(...chunks)
    const of = <Type extends ChatCompletionEvent['type']>(...types: Type[]) =>
      events.filter((event): event is Named<Type> => (types as string[]).includes(event.type))

    expect(of('chunk').map(({ chunk }) => chunk)).toEqual(chunks)
    expect(events.at(-1)).toEqual({ type: 'done', completion })

    for (const { index, message, logprobs } of completion.choices) {
      for (const key of ['content', 'refusal'] as const) {
        const deltas = of(`${key}.delta`).filter(({ choice }) => choice === index)
        expect(grownText(deltas)).toBe(message[key] ?? '')
        const done = of(`${key}.done`).findLast(({ choice }) => choice === index)
        expect(done).toEqual(
          message[key] ? { type: `${key}.done`, choice: index, [key]: message[key] } : undefined,
        )
      }
      const tokens = of('logprobs.content.delta').filter(({ choice }) => choice === index)
      expect(tokens.flatMap(({ delta }) => delta)).toEqual(logprobs?.content ?? [])

      for (const call of message.tool_calls ?? []) {
        const isAbout = (event: { choice: number; id: string }) =>
          event.choice === index && event.id === call.id
        const [name, text] =
          call.type === 'custom'
            ? [call.custom.name, call.custom.input]
            : [call.function.name, call.function.arguments]
        const deltas = of('tool_calls.function.arguments.delta', 'tool_calls.custom.input.delta').filter(
          isAbout,
        )
        expect(grownText(deltas)).toBe(text)
        const done = of('tool_calls.function.arguments.done', 'tool_calls.custom.input.done').findLast(
          isAbout,
        )
        expect(done).toMatchObject({ name, [call.type === 'custom' ? 'input' : 'arguments']: text })
      }
    }
  }
})

test('a stream without a chunk is an error', async () => {
  await expect(eventsOf()).rejects.toThrow(OpenAIError)
})

test('nothing is read ahead, and leaving the loop ends the stream', async () => {
  let pulled = 0
  let isClosed = false
  async function* endless() {
    try {
      for (;;) yield deltaOf({ content: String(pulled++) })
    } finally {
      isClosed = true
    }
  }
  for await (const event of chatCompletionEvents(endless())) if (event.type === 'content.delta') break
  expect(pulled).toBe(1)
  expect(isClosed).toBe(true)
})

test('leaving while a read is pending does not hang', async () => {
  let isClosed = false
  const silent: AsyncIterable<ChatCompletionChunk> = {
    [Symbol.asyncIterator]: () => ({
      next: () => new Promise(() => {}),
      async return() {
        isClosed = true
        return { done: true, value: undefined }
      },
    }),
  }
  const iterator = chatCompletionEvents(silent)[Symbol.asyncIterator]()
  iterator.next()
  await iterator.return?.()
  expect(isClosed).toBe(true)
})

describe.each(eachClient)('$name', ({ createClient }) => {
  test('a stream that breaks off fails after its events, with what had been built', async () => {
    const { fetch } = fakeFetch(sse(deltaOf({ content: 'Hel' })), sse(deltaOf({ content: 'lo' })))
    const client = createClient({ apiKey: 'sk-test', fetch })
    const stream = await streamChatCompletion(client, { model: 'm', messages: [] })
    const events: ChatCompletionEvent[] = []
    let failure: unknown
    try {
      for await (const event of chatCompletionEvents(stream)) events.push(event)
    } catch (error) {
      failure = error
    }
    expect(summary(events)).toEqual(['chunk', 'content.delta 0 Hel Hel', 'chunk', 'content.delta 0 lo Hello'])
    expect(isStreamError(failure)).toBe(true)
    expect(failure).toMatchObject({
      kind: 'truncated',
      partial: { choices: [{ message: { content: 'Hello' } }] },
    })
  })
})
