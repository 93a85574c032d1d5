import { once } from 'node:events'
import { type SpeechStreamEvent, speechBytes, streamSpeech } from '@oaix/audio'
import { isStreamError, OpenAIError, type StreamError } from '@oaix/core'
import nock from 'nock'
import { afterEach, describe, expect, test } from 'vitest'
import { eachClient } from '../support/clients.ts'
import { fetchEvents, options, serve, sse } from './support.ts'

afterEach(() => {
  nock.cleanAll()
})

const params = { model: 'gpt-4o-mini-tts', voice: 'coral', input: 'Hello' } as const
const usage = { input_tokens: 1, output_tokens: 2, total_tokens: 3 }
const audio = Uint8Array.from({ length: 256 }, (_, index) => index)
const first = { type: 'speech.audio.delta', audio: Buffer.from(audio.subarray(0, 100)).toString('base64') }
const second = { type: 'speech.audio.delta', audio: Buffer.from(audio.subarray(100)).toString('base64') }
const done = { type: 'speech.audio.done', usage }

async function collect<Item>(stream: AsyncIterable<Item>): Promise<Item[]> {
  const items: Item[] = []
  for await (const item of stream) items.push(item)
  return items
}

describe.each(eachClient)('streamSpeech ($name)', ({ createClient }) => {
  test('asks for events and decodes them', async () => {
    nock('http://audio.test')
      .post('/v1/audio/speech', { ...params, stream_format: 'sse' })
      .reply(200, sse(first, second, done), { 'content-type': 'text/event-stream' })

    const stream = await streamSpeech(createClient(options), params)

    expect(await collect(stream)).toEqual([first, second, done])
  })

  test('a body that ends before speech.audio.done is truncated', async () => {
    const client = createClient({ ...options, fetch: fetchEvents(sse(first, second)) })

    const error = await collect(await streamSpeech(client, params)).catch((error) => error)

    expect(isStreamError(error)).toBe(true)
    expect(error).toMatchObject({ kind: 'truncated', requestID: 'req_audio', partial: [first, second] })
  })

  test('an event of a kind that is not known yet passes', async () => {
    const unknown = { type: 'speech.audio.mark', at: 3 }
    const client = createClient({ ...options, fetch: fetchEvents(sse(first, unknown, done)) })

    expect(await collect(await streamSpeech(client, params))).toEqual([first, unknown, done])
  })

  test('an error event rejects with what the server says', async () => {
    const failure = { error: { message: 'Overloaded', code: 'overloaded', type: 'server_error' } }
    const client = createClient({ ...options, fetch: fetchEvents(sse(first, failure)) })

    const error = await collect(await streamSpeech(client, params)).catch((error) => error)

    expect(error).toMatchObject({ kind: 'server', code: 'overloaded', partial: [first] })
  })

  test('speechBytes gives the bytes as they arrive, and ends the request when the loop is left', async () => {
    let closed: Promise<unknown> | undefined
    const server = await serve((_request, response) => {
      closed = once(response, 'close')
      response.writeHead(200, { 'content-type': 'text/event-stream' })
      response.write(sse(first))
    })
    try {
      const client = createClient({ ...options, baseURL: server.baseURL })
      for await (const bytes of speechBytes(await streamSpeech(client, params))) {
        expect(bytes).toEqual(audio.subarray(0, 100))
        break
      }
      await closed
    } finally {
      await server.close()
    }
  })

  test('return() ends speechBytes while it waits for the server', async () => {
    let closed: Promise<unknown> | undefined
    const server = await serve((_request, response) => {
      closed = once(response, 'close')
      response.writeHead(200, { 'content-type': 'text/event-stream' })
      response.flushHeaders()
    })
    try {
      const client = createClient({ ...options, baseURL: server.baseURL })
      const iterator = speechBytes(await streamSpeech(client, params))[Symbol.asyncIterator]()
      const pending = iterator.next()
      await iterator.return?.()
      expect(await pending).toMatchObject({ done: true })
      await closed
    } finally {
      await server.close()
    }
  })

  test('speechBytes passes a truncated stream on, after the bytes that arrived', async () => {
    const client = createClient({ ...options, fetch: fetchEvents(sse(first)) })
    const pieces: Uint8Array[] = []

    const error: StreamError = await (async () => {
      for await (const bytes of speechBytes(await streamSpeech(client, params))) pieces.push(bytes)
    })().catch((error) => error)

    expect(pieces).toEqual([audio.subarray(0, 100)])
    expect(error.kind).toBe('truncated')
  })
})

describe('speechBytes', () => {
  async function* events(...items: unknown[]): AsyncGenerator<SpeechStreamEvent> {
    for (const item of items) yield item as SpeechStreamEvent
  }

  test('decodes every byte', async () => {
    const pieces = await collect(speechBytes(events(first, second, done)))

    expect(Buffer.concat(pieces)).toEqual(Buffer.from(audio))
    expect(pieces).toHaveLength(2)
  })

  test('skips empty audio and events without any', async () => {
    const empty = { type: 'speech.audio.delta', audio: '' }
    const none = { type: 'speech.audio.delta', audio: null }

    expect(
      await collect(speechBytes(events(empty, null, none, { type: 'other', audio: 'QQ==' }, done))),
    ).toEqual([])
  })

  test('what is not base64 is one clear error', async () => {
    const broken = { type: 'speech.audio.delta', audio: '%%%' }

    const error = await collect(speechBytes(events(broken))).catch((error) => error)

    expect(error).toBeInstanceOf(OpenAIError)
    expect(error.message).toContain('base64')
    expect(error.message).not.toContain('%%%')
  })
})
