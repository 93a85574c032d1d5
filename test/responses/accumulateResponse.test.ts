import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { isStreamError, OpenAIError, type StreamError } from '@oaix/core'
import {
  accumulateResponse,
  type ResponseObject,
  type ResponseStreamEvent,
  reduceResponse,
  streamResponse,
} from '@oaix/responses'
import OpenAI from 'openai'
import { describe, expect, test } from 'vitest'
import { fakeFetch, sse } from '../chat/support/fakeFetch.ts'
import { eachClient } from '../support/clients.ts'
import { eventsOf, messageOf, responseOf, streamOf, textDelta } from './support/events.ts'
import { randomEvents, randomOf, randomResponse } from './support/random.ts'

const params = { model: 'gpt-5-mini', input: 'Hi' }

/** The same response, with its texts and lists emptied. */
function emptied(value: unknown, key = ''): unknown {
  if (Array.isArray(value))
    return ['output', 'content', 'summary'].includes(key) ? value.map((v) => emptied(v)) : []
  if (typeof value === 'string') {
    return ['text', 'refusal', 'arguments', 'input', 'code', 'encrypted_content'].includes(key) ? '' : value
  }
  if (typeof value !== 'object' || value === null || key === 'action') return value
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, emptied(inner, name)]))
}

describe('however a response is cut, its events make it whole', () => {
  const endings: [name: string, ending: (response: ResponseObject) => object][] = [
    ['says all of it again', (response) => response],
    ['has an empty output', (response) => ({ ...response, output: [] })],
    ['has no output', ({ output: _, ...response }) => response],
    ['has a null output', (response) => ({ ...response, output: null })],
    [
      'has no more than the usage',
      ({ id, status, usage, completed_at }) => ({ id, status, usage, completed_at }),
    ],
    ['leaves out the last item', (response) => ({ ...response, output: response.output.slice(0, -1) })],
    ['leaves out the first item', (response) => ({ ...response, output: response.output.slice(1) })],
    ['has items without their inside', (response) => emptied(response) as object],
    ['has items without content', (r) => ({ ...r, output: r.output.map(({ id, type }) => ({ id, type })) })],
    ['has other ids', (r) => ({ ...r, output: r.output.map((item) => ({ ...item, id: `x_${item.id}` })) })],
    ['has no ids', (r) => ({ ...r, output: r.output.map((item) => ({ ...item, id: undefined })) })],
  ]
  test.each(endings)('where the last event %s', async (name, ending) => {
    for (let seed = 1; seed <= 60; seed++) {
      const random = randomOf(seed)
      const response = randomResponse(random)
      const events = randomEvents(random, response, ending)
      const sent = structuredClone(events)
      const { output, ...rest } = await accumulateResponse(streamOf(...events))
      const isRenamed = name === 'has other ids'
      const renamed = response.output.map((item) => ({ ...item, id: `x_${item.id}` }))
      expect({ ...rest, output }, `seed ${seed}`).toEqual(
        isRenamed ? { ...response, output: renamed } : response,
      )
      expect(events, 'the events stay as they are').toEqual(sent)
    }
  })

  test('picked up anywhere, if the last event says all of it', async () => {
    for (let seed = 1; seed <= 15; seed++) {
      const random = randomOf(seed)
      const response = randomResponse(random)
      const events = randomEvents(random, response)
      for (let from = 0; from < events.length; from++) {
        const built = await accumulateResponse(streamOf(...events.slice(from)))
        expect(built, `seed ${seed}, from ${from}`).toEqual(response)
      }
    }
  })

  test('a snapshot that was stored as JSON goes on', () => {
    for (let seed = 1; seed <= 20; seed++) {
      const random = randomOf(seed)
      const response = randomResponse(random)
      let snapshot: ResponseObject | undefined
      for (const event of randomEvents(random, response, ({ id }) => ({ id, status: 'completed' }))) {
        snapshot = JSON.parse(JSON.stringify(reduceResponse(snapshot, event)))
      }
      expect(snapshot?.output, `seed ${seed}`).toEqual(response.output)
    }
  })
})

test("gives what the official package's helper gives", async () => {
  const bodies: string[] = []
  const server = createServer((incoming, outgoing) => {
    incoming.resume()
    outgoing.writeHead(200, { 'content-type': 'text/event-stream' })
    outgoing.end(bodies.at(-1))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const baseURL = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`
  const official = new OpenAI({ apiKey: 'sk-test', baseURL, maxRetries: 0 })
  const client = eachClient[0]?.createClient({ apiKey: 'sk-test', baseURL, maxRetries: 0 })
  if (!client) return expect.unreachable()
  try {
    for (let seed = 1; seed <= 25; seed++) {
      const random = randomOf(seed)
      const response = randomResponse(random)
      const events = randomEvents(random, response, seed % 2 ? (r) => r : ({ output: _, ...rest }) => rest)
      bodies.push(events.map((event) => `event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`).join(''))
      const theirs = await official.responses.stream({ model: 'gpt-5-mini', input: 'Hi' }).finalResponse()
      const ours = await accumulateResponse(await streamResponse(client, params))
      expect(ours, `seed ${seed}`).toEqual(wire(theirs))
    }
  } finally {
    server.closeAllConnections()
    server.close()
  }
})

/** Without what the official helpers add. */
function wire(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (key, inner) =>
      ['output_text', 'output_parsed', 'parsed', 'parsed_arguments'].includes(key) ? undefined : inner,
    ),
  )
}

test('a stream without an event is an error', async () => {
  await expect(accumulateResponse(streamOf())).rejects.toThrow(OpenAIError)
  await expect(accumulateResponse(streamOf())).rejects.toThrow('without an event')
})

test.each(['failed', 'incomplete', 'cancelled'])(
  'a response that is %s resolves, and says so',
  async (status) => {
    const last = { type: `response.${status}`, response: { id: 'resp_1', error: null } }
    const events = eventsOf({ type: 'response.created', response: responseOf() }, textDelta('Hi'), last)
    expect(await accumulateResponse(streamOf(...events))).toMatchObject({
      status,
      output: [{ content: [{ text: 'Hi' }] }],
    })
  },
)

test('an end that never came is not made up', async () => {
  const events = eventsOf(
    { type: 'response.created', response: responseOf({ status: 'queued' }) },
    textDelta('Hi'),
  )
  expect(await accumulateResponse(streamOf(...events))).toMatchObject({ status: 'queued' })
})

test('errors that are none of the stream pass as they are', async () => {
  const reason = new Error('left')
  async function* broken(): AsyncGenerator<ResponseStreamEvent> {
    yield* eventsOf(textDelta('a'))
    throw reason
  }
  await expect(accumulateResponse(broken())).rejects.toBe(reason)
})

describe.each(eachClient)('$name', ({ createClient }) => {
  async function accumulate(bytes: Uint8Array) {
    const client = createClient({ apiKey: 'sk-test', fetch: fakeFetch(bytes).fetch, maxRetries: 0 })
    return accumulateResponse(await streamResponse(client, params))
  }

  test('a stream cut at any byte is an error with all that had arrived', async () => {
    const events = eventsOf(
      { type: 'response.created', response: responseOf({ status: 'in_progress' }) },
      {
        type: 'response.output_item.added',
        output_index: 0,
        item: messageOf('', { content: [], status: 'in_progress' }),
      },
      textDelta('Grüß '),
      textDelta('Gott 🙂'),
      { type: 'response.completed', response: responseOf({ output: [messageOf('Grüß Gott 🙂')] }) },
    )
    const encode = (part: unknown[]) => new TextEncoder().encode(sse(...part))
    const whole = encode(events)
    expect(await accumulate(whole)).toEqual(responseOf({ output: [messageOf('Grüß Gott 🙂')] }))

    // Where the events end, without their blank lines.
    const ends = events.map((_, index) => encode(events.slice(0, index + 1)).length - 2)
    for (let length = 0; length < whole.length - 2; length++) {
      const error = (await accumulate(whole.subarray(0, length)).then(
        () => expect.unreachable(`cut at ${length}`),
        (error: unknown) => error,
      )) as StreamError
      expect(isStreamError(error), `cut at ${length}: ${error}`).toBe(true)
      const arrived = events.slice(0, ends.filter((end) => end <= length).length)
      const built = arrived.reduce<ResponseObject | undefined>(reduceResponse, undefined)
      expect(error.partial, `cut at ${length}`).toEqual(built)
    }
  })

  test("an abort rejects with the signal's reason", async () => {
    const controller = new AbortController()
    const reason = new Error('enough')
    const pieces = Array.from({ length: 1000 }, () => sse(...eventsOf(textDelta('a'))))
    const client = createClient({ apiKey: 'sk-test', fetch: fakeFetch(...pieces).fetch })
    const stream = await streamResponse(client, params, { signal: controller.signal })
    const accumulated = accumulateResponse(stream)
    controller.abort(reason)
    await expect(accumulated).rejects.toBe(reason)
  })

  test("the server's error has the partial too", async () => {
    const failure = { type: 'error', code: 'server_error', message: 'overloaded', param: null }
    const body = `${sse(...eventsOf(textDelta('a')))}event: error\ndata: ${JSON.stringify(failure)}\n\n`
    const client = createClient({ apiKey: 'sk-test', fetch: fakeFetch(body).fetch })
    await expect(accumulateResponse(await streamResponse(client, params))).rejects.toMatchObject({
      name: 'StreamError',
      kind: 'server',
      code: 'server_error',
      partial: { output: [{ content: [{ text: 'a' }] }] },
    })
  })
})
