import { isStreamError, OpenAIError } from '@oaix/core'
import {
  accumulateResponse,
  type ResponseEvent,
  type ResponseObject,
  responseEvents,
  streamResponse,
} from '@oaix/responses'
import { describe, expect, test } from 'vitest'
import { fakeFetch, sse } from '../chat/support/fakeFetch.ts'
import { eachClient } from '../support/clients.ts'
import { charactersSeen } from './support/charactersSeen.ts'
import { collect, eventsOf, messageOf, responseOf, streamOf, textDelta } from './support/events.ts'
import { randomEvents, randomOf, randomResponse } from './support/random.ts'

const created = { type: 'response.created', response: responseOf({ status: 'in_progress' }) }
const completed = { type: 'response.completed', response: { id: 'resp_1', status: 'completed' } }
const call = (fields: object = {}) => ({
  id: 'fc_1',
  type: 'function_call',
  call_id: 'call_1',
  name: 'f',
  arguments: '',
  ...fields,
})
const added = (item: object) => ({ type: 'response.output_item.added', output_index: 0, item })
const done = (item: object) => ({ type: 'response.output_item.done', output_index: 0, item })

/** The moments of these events, but for the events themselves. */
async function momentsOf(...events: object[]) {
  const moments = await collect(responseEvents(streamOf(...eventsOf(...events))))
  return moments
    .filter(({ type }) => type !== 'event' && type !== 'done')
    .map((moment) => ({ ...moment, item: undefined }))
}

test('every event of the stream, known or not, comes first and untouched', async () => {
  const events = eventsOf(created, { type: 'response.hologram', x: 1 }, textDelta('Hi'), completed)
  const moments = await collect(responseEvents(streamOf(...events)))
  expect(moments.map(({ type }) => type)).toEqual([
    'event',
    'event',
    'event',
    'output_text.delta',
    'event',
    'output_text.done',
    'done',
  ])
  expect(moments.flatMap((moment) => (moment.type === 'event' ? [moment.event] : []))).toEqual(events)
  const [first] = moments
  const last = moments.at(-1)
  expect(last?.type === 'done' && first?.type === 'event' && first.snapshot === last.response).toBe(true)
})

test('each delta has what was said before it', async () => {
  const place = { output_index: 0, content_index: 0 }
  expect(await momentsOf(created, textDelta('a'), textDelta(''), textDelta('bc'), completed)).toEqual([
    { type: 'output_text.delta', ...place, delta: 'a', snapshot: 'a' },
    { type: 'output_text.delta', ...place, delta: 'bc', snapshot: 'abc' },
    { type: 'output_text.done', ...place, text: 'abc' },
  ])
})

test.each([
  ['output_text', messageOf('Hi')],
  ['function_call_arguments', call({ arguments: '{}' })],
])('%s is done as soon as its item is', async (kind, item) => {
  const events = eventsOf(created, done(item), { type: 'response.later' }, completed)
  const moments = await collect(responseEvents(streamOf(...events)))
  const types = moments.map(({ type }) => type)
  expect(types).toEqual(['event', 'event', `${kind}.delta`, `${kind}.done`, 'event', 'event', 'done'])
})

test('the moments of a call have its name', async () => {
  const delta = (text: string) => ({
    type: 'response.function_call_arguments.delta',
    output_index: 0,
    item_id: 'fc_1',
    delta: text,
  })
  const moments = await collect(
    responseEvents(streamOf(...eventsOf(created, added(call()), delta('{"a"'), delta(':1}'), completed))),
  )
  const names = moments.flatMap((moment) =>
    moment.type === 'function_call_arguments.delta' || moment.type === 'function_call_arguments.done'
      ? [[moment.item.name, moment.item.call_id]]
      : [],
  )
  expect(names).toEqual([
    ['f', 'call_1'],
    ['f', 'call_1'],
    ['f', 'call_1'],
  ])
})

const kinds = {
  output_text: 'text',
  refusal: 'refusal',
  reasoning_text: 'text',
  reasoning_summary_text: 'text',
  function_call_arguments: 'arguments',
  mcp_call_arguments: 'arguments',
  custom_tool_call_input: 'input',
  code_interpreter_call_code: 'code',
} as const

interface LooseItem extends Record<'arguments' | 'input' | 'code', unknown> {
  content?: { text?: string; refusal?: string }[]
  summary?: { text: string }[]
}

interface LooseMoment extends Record<string, unknown> {
  content_index?: number
  summary_index?: number
  output_index: number
}

/** The texts of a response, by where they are. */
function textsOf(response: ResponseObject): Record<string, string> {
  const texts: Record<string, string> = {}
  for (const [place, item] of response.output.entries()) {
    const { content = [], summary = [], ...own } = item as unknown as LooseItem
    for (const [at, part] of content.entries()) texts[`${place} ${at}`] = part.text ?? part.refusal ?? ''
    for (const [at, part] of summary.entries()) texts[`${place} s${at}`] = part.text
    const text = own.arguments ?? own.input ?? own.code
    if (typeof text === 'string') texts[`${place}`] = text
  }
  return texts
}

describe('deltas make up the text, and done comes once', () => {
  const endings: [string, ((response: ResponseObject) => object) | undefined, RegExp][] = [
    ['as the API does it', undefined, /$^/],
    ['without the events that end a text', undefined, /(text|refusal|arguments|input|code|part)\.done/],
    ['with whole items only', undefined, /delta|part|(text|refusal|arguments|input|code)\.done/],
    ['with deltas and no more', ({ id }) => ({ id, status: 'completed' }), /done/],
    ['with the whole response only', undefined, /delta|part|item|arguments|input|code|text/],
  ]
  test.each(endings)('%s', async (_, ending, left) => {
    for (let seed = 1; seed <= 40; seed++) {
      const random = randomOf(seed)
      const response = randomResponse(random)
      const events = randomEvents(random, response, ending).filter(({ type }) => !left.test(type))
      const deltas: Record<string, string> = {}
      const ends: Record<string, string> = {}
      for await (const moment of responseEvents(streamOf(...events))) {
        if (moment.type === 'event' || moment.type === 'done') continue
        const fields = moment as object as LooseMoment
        const { output_index, content_index, summary_index } = fields
        const [kind, phase] = moment.type.split('.') as [keyof typeof kinds, string]
        const within = content_index ?? (summary_index === undefined ? undefined : `s${summary_index}`)
        const place = within === undefined ? `${output_index}` : `${output_index} ${within}`
        if (phase === 'delta') {
          deltas[place] = `${deltas[place] ?? ''}${fields.delta}`
          expect(fields.snapshot).toBe(deltas[place])
        } else {
          expect(ends, `seed ${seed}`).not.toHaveProperty([place])
          ends[place] = `${fields[kinds[kind]]}`
        }
      }
      expect(deltas, `seed ${seed}`).toEqual(textsOf(response))
      expect(ends, `seed ${seed}`).toEqual(textsOf(response))
    }
  })
})

test('the last moment is the whole response', async () => {
  const random = randomOf(3)
  const events = randomEvents(random, randomResponse(random), ({ id }) => ({ id }))
  const moments = await collect(responseEvents(streamOf(...events)))
  const response = await accumulateResponse(streamOf(...events))
  expect(moments.at(-1)).toEqual({ type: 'done', response })
})

test('a text that the server changes at the end is done with the last word', async () => {
  const place = { output_index: 0, content_index: 0 }
  const end = { type: 'response.output_text.done', item_id: 'msg_1', ...place }
  expect(await momentsOf(textDelta('Helo'), { ...end, text: 'Hello' }, completed)).toMatchObject([
    { type: 'output_text.delta', delta: 'Helo' },
    { type: 'output_text.done', text: 'Hello' },
  ])
  expect(await momentsOf(textDelta('Hel'), { ...end, text: 'Hello' }, completed)).toMatchObject([
    { type: 'output_text.delta', delta: 'Hel' },
    { type: 'output_text.delta', delta: 'lo', snapshot: 'Hello' },
    { type: 'output_text.done', text: 'Hello' },
  ])
  expect(await momentsOf(textDelta('a'), { ...end, text: 'a' }, textDelta('b'), completed)).toMatchObject([
    { type: 'output_text.delta', delta: 'a' },
    { type: 'output_text.done', text: 'a' },
    { type: 'output_text.delta', delta: 'b' },
    { type: 'output_text.done', text: 'ab' },
  ])
})

test('a call without arguments is done too', async () => {
  const end = { type: 'response.function_call_arguments.done', output_index: 0, arguments: '' }
  expect(await momentsOf(created, added(call()), end, done(call()), completed)).toEqual([
    { type: 'function_call_arguments.done', output_index: 0, arguments: '' },
  ])
})

describe('what was cut off has no done', () => {
  const delta = { type: 'response.function_call_arguments.delta', output_index: 0, delta: '{"a' }
  test.each(['failed', 'incomplete', 'cancelled'])('in a response that is %s', async (status) => {
    const end = { type: `response.${status}`, response: { id: 'resp_1', status } }
    const all = await collect(responseEvents(streamOf(...eventsOf(created, added(call()), delta, end))))
    expect(all.some(({ type }) => type === 'function_call_arguments.done')).toBe(false)
    expect(all.at(-1)).toMatchObject({ type: 'done', response: { status } })
  })

  test('in an item that is incomplete', async () => {
    const end = done(call({ arguments: '{"a', status: 'incomplete' }))
    expect(await momentsOf(created, added(call()), delta, end, completed)).toMatchObject([
      { type: 'function_call_arguments.delta' },
    ])
  })
})

test('a stream without an event is an error', async () => {
  await expect(collect(responseEvents(streamOf()))).rejects.toThrow(OpenAIError)
})

test('a part that is in the wrong list has no moments', async () => {
  const item = messageOf('', { content: [{ type: 'summary_text', text: 'Hm' }] })
  expect(await momentsOf(created, done(item), completed)).toEqual([])
})

test('a status that is no text is harmless', async () => {
  const end = { type: 'response.completed', response: { id: 'resp_1', status: { toString: 1 } } }
  expect(await momentsOf(created, textDelta('Hi'), end)).toMatchObject([
    { type: 'output_text.delta' },
    { type: 'output_text.done' },
  ])
})

test('harmless, whatever comes', async () => {
  const events = [
    null,
    1,
    {},
    { type: 'response.output_item.added', item: { type: '__proto__', content: [null] } },
  ]
  expect(
    await collect(responseEvents(streamOf(...(events as never[]), ...eventsOf(completed)))),
  ).toHaveLength(6)
})

describe.each(eachClient)('$name', ({ createClient }) => {
  test('a stream that breaks has the snapshot as its partial', async () => {
    const fetch = fakeFetch(sse(...eventsOf(created, textDelta('Hi'))), new Error('reset')).fetch
    const client = createClient({ apiKey: 'sk-test', fetch, maxRetries: 0 })
    const seen: ResponseEvent[] = []
    try {
      for await (const event of responseEvents(await streamResponse(client, { model: 'm', input: 'Hi' }))) {
        seen.push(event)
      }
      expect.unreachable()
    } catch (error) {
      expect(isStreamError(error) && error.kind).toBe('truncated')
      expect(error).toMatchObject({ partial: { id: 'resp_1', output: [{ content: [{ text: 'Hi' }] }] } })
    }
    expect(seen.map(({ type }) => type)).toEqual(['event', 'event', 'output_text.delta'])
  })

  test('leaving the loop cancels the request', async () => {
    const pieces = Array.from({ length: 1000 }, () => sse(...eventsOf(textDelta('a'))))
    const { fetch, state } = fakeFetch(...pieces)
    const client = createClient({ apiKey: 'sk-test', fetch })
    for await (const event of responseEvents(await streamResponse(client, { model: 'm', input: 'Hi' }))) {
      if (event.type === 'output_text.delta') break
    }
    expect(state.cancelled).toBe(true)
  })
})

test('a delta costs the same in a long text as in a short one', async () => {
  const deltas = eventsOf(...Array.from({ length: 2000 }, () => textDelta('0123456789')))
  let length = 0
  const seen = await charactersSeen(async () => {
    for await (const event of responseEvents(streamOf(...deltas))) {
      if (event.type === 'output_text.delta') length = event.snapshot.length
    }
  })
  expect(length).toBe(20_000)
  // Looking at the text for each of its deltas would be 20 million.
  expect(seen).toBeLessThan(200_000)
})
