import { getEventListeners } from 'node:events'
import { isStreamError, requestStream, StreamError, type StreamProtocol } from '@oaix/core'
import nock from 'nock'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { eachClient } from '../support/clients.ts'
import {
  bodyOf,
  bytesOf,
  clientOf,
  drain,
  type Piece,
  randomOf,
  ratioOf,
  rejection,
  request,
  sse,
  streamOf,
} from './support.ts'

interface Chunk {
  choices: {
    index?: number
    delta: { role?: string; content?: string } | null
    finish_reason?: string | null
  }[]
}

const delta = (content: string, more: object = {}) => ({
  choices: [{ index: 0, delta: { content }, ...more }],
})
const finish = { choices: [{ index: 0, delta: {}, finish_reason: 'stop' }] }
const isFinal = (chunk: Chunk) => !!chunk?.choices?.[0]?.finish_reason
const chat = [delta('Grüße '), delta('漢🙂'), finish]

/** The same bytes in every way in which a network can cut them in two, and one by one. */
function* cuts(text: string): Generator<Uint8Array[]> {
  const bytes = bytesOf(text)
  yield [bytes]
  for (let at = 1; at < bytes.length; at++) yield [bytes.subarray(0, at), bytes.subarray(at)]
  yield Array.from(bytes, (byte) => Uint8Array.of(byte))
}

describe.each(eachClient)('the request ($name)', ({ createClient }) => {
  const client = createClient({ apiKey: 'sk-test', baseURL: 'http://core.test/v1', maxRetries: 0 })

  afterEach(() => {
    nock.cleanAll()
  })

  test('asks for an event stream, and the answer is decoded', async () => {
    const sent: unknown[] = []
    nock('http://core.test')
      .post('/v1/chat/completions', (body) => sent.push(body) > 0)
      .matchHeader('accept', 'text/event-stream')
      .reply(200, sse([...chat, '[DONE]']), { 'content-type': 'text/event-stream; charset=utf-8' })

    const body = { model: 'm', stream: true }
    const stream = await requestStream(client, { method: 'POST', path: '/chat/completions', body })

    expect(await drain(stream)).toEqual({ items: chat, error: undefined })
    expect(sent).toEqual([body])
  })

  test('rejects with the error of the answer, before there is a stream', async () => {
    nock('http://core.test')
      .post('/v1/stream')
      .reply(401, { error: { message: 'no', code: 'invalid_api_key' } })

    const error = await rejection(requestStream(client, request))

    expect(error).toMatchObject({ name: 'APIError', status: 401, code: 'invalid_api_key' })
  })
})

describe('every way to cut the bytes', () => {
  test.each([
    ['LF', '\n'],
    ['CR', '\r'],
    ['CRLF', '\r\n'],
  ])('in two, and one by one: %s', async (_name, lineEnd) => {
    const text = `\uFEFF: hello${lineEnd}${lineEnd}${sse([...chat, '[DONE]'], lineEnd)}`
    for (const pieces of cuts(text)) {
      expect(await drain(await streamOf(pieces))).toEqual({ items: chat, error: undefined })
    }
  })

  test('at random, with random line ends, and empty chunks', async () => {
    const random = randomOf(2)
    for (let run = 0; run < 300; run++) {
      const items = Array.from({ length: Math.floor(random() * 6) }, (_, id) => ({
        id,
        text: 'ß漢🙂\n"'.repeat(id),
      }))
      const text = sse([...items, '[DONE]']).replace(
        /\n/g,
        () => ['\n', '\r', '\r\n'][Math.floor(random() * 3)] as string,
      )
      // A CR that meets a LF by chance is one line end, and ends no event.
      const bytes = bytesOf(text.replaceAll(/\r\n(?=data)/g, '\r\n\r\n'))
      const pieces: Uint8Array[] = []
      for (let at = 0; at < bytes.length; ) {
        const length = Math.floor(random() * 30)
        pieces.push(bytes.subarray(at, at + length))
        at += length
      }
      expect(await drain(await streamOf(pieces)), JSON.stringify(text)).toEqual({ items, error: undefined })
    }
  })
})

describe('the dialects of servers', () => {
  const rows: [what: string, pieces: Piece[], items: unknown[]][] = [
    ['comments as heartbeats', [': OPENROUTER PROCESSING\n\n', sse(chat)], chat],
    ['empty data as heartbeats', ['data:\n\ndata: \n\ndata\n\n', sse(chat), 'data:\n\n'], chat],
    ['events without data as heartbeats', ['event: ping\n\n', sse(chat)], chat],
    ['id and retry', [`retry: 3000\n\nid: 1\n${sse(chat)}`], chat],
    [
      'data of several lines',
      ['data: {"choices":\ndata: [{"index":0,"delta":{},\ndata:"finish_reason":"stop"}]}\n\n'],
      [finish],
    ],
    [
      '"error": null',
      [sse([{ ...delta('a'), error: null }, finish])],
      [{ ...delta('a'), error: null }, finish],
    ],
    [
      'falsy errors of other kinds',
      [sse([{ error: '' }, { error: false }, { error: 0 }, finish])],
      [{ error: '' }, { error: false }, { error: 0 }, finish],
    ],
    [
      'delta: null',
      [sse([{ choices: [{ index: 0, delta: null, finish_reason: 'stop' }] }])],
      [{ choices: [{ index: 0, delta: null, finish_reason: 'stop' }] }],
    ],
    [
      'role: ""',
      [sse([{ choices: [{ index: 0, delta: { role: '', content: 'a' } }] }, finish])],
      [{ choices: [{ index: 0, delta: { role: '', content: 'a' } }] }, finish],
    ],
    [
      'choices without an index, chunks without an id',
      [sse([{ choices: [{ delta: { content: 'a' }, finish_reason: 'stop' }] }])],
      [{ choices: [{ delta: { content: 'a' }, finish_reason: 'stop' }] }],
    ],
    [
      'events of other kinds',
      [sse([{ type: 'ping' }]), 'event: ping\n', sse([{ type: 'ping' }, finish])],
      [{ type: 'ping' }, { type: 'ping' }, finish],
    ],
    [
      'unknown fields',
      [sse([{ ...finish, provider: { region: 'eu' }, 'x-extra': [1, null] }])],
      [{ ...finish, provider: { region: 'eu' }, 'x-extra': [1, null] }],
    ],
    ['a last event without its blank line', [sse(chat).trimEnd()], chat],
    ['[DONE] without its blank line', [sse([delta('a')]), 'data: [DONE]'], [delta('a')]],
    ['[DONE] without a space', [sse([delta('a')]), 'data:[DONE]\n\n'], [delta('a')]],
    ['[DONE] with an event name', [sse([delta('a')]), 'event: done\ndata: [DONE]\n\n'], [delta('a')]],
    ['[DONE] alone', ['data: [DONE]\n\n'], []],
    ['no [DONE], but the terminal event', [sse(chat)], chat],
    [
      'a terminal event, and more after it',
      [sse([...chat, delta('usage')]), ': bye\n\n'],
      [...chat, delta('usage')],
    ],
    ['a terminal event, and half an event after it', [sse(chat), 'data: [DO'], chat],
    [
      'null, numbers and strings',
      [sse([null, 1, '"[DONE]"', ['[DONE]'], finish])],
      [null, 1, '[DONE]', ['[DONE]'], finish],
    ],
  ]

  test.each(rows)('%s', async (_what, pieces, items) => {
    expect(await drain(await streamOf<Chunk>(pieces, {}, { isFinal }))).toEqual({ items, error: undefined })
  })

  test.each(rows)('%s, byte by byte, with CRLF', async (_what, pieces, items) => {
    const bytes = bytesOf(pieces.join('').replaceAll('\n', '\r\n'))
    const stream = await streamOf<Chunk>(
      Array.from(bytes, (byte) => Uint8Array.of(byte)),
      {},
      { isFinal },
    )

    expect(await drain(stream)).toEqual({ items, error: undefined })
  })

  test('a content type is not needed', async () => {
    const response = new Response(bytesOf(sse([...chat, '[DONE]'])))
    response.headers.delete('content-type')
    const stream = await requestStream({ request: async () => response }, request)

    expect((await drain(stream)).items).toEqual(chat)
  })

  test.each([
    'text/event-stream',
    'text/event-stream; charset=utf-8',
    'Text/Event-Stream',
    'text/plain',
    'application/octet-stream',
  ])('a stream may be called %s', async (type) => {
    const client = clientOf(sse([...chat, '[DONE]']), { 'content-type': type })

    expect((await drain(await requestStream(client, request))).items).toEqual(chat)
  })

  test('keys such as __proto__ are data', async () => {
    const text =
      '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"a":[{"__proto__":2}]}'
    const { items } = await drain(await streamOf<object>([sse([text, '[DONE]'])]))
    const { items: named } = await drain(
      await streamOf<{ data: object }>([sse([text, '[DONE]'])], {}, { named: true }),
    )

    expect(JSON.stringify(items)).toBe(`[${text}]`)
    expect(JSON.stringify(named[0]?.data)).toBe(text)
    expect(Object.hasOwn(items[0] as object, '__proto__')).toBe(true)
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })
})

describe('[DONE]', () => {
  test('ends the stream soon, though the body stays open, which is then cancelled', async () => {
    const { signal } = new AbortController()
    const body = bodyOf([sse([delta('a'), '[DONE]'])], { stays: true })
    const iterator = (await requestStream(clientOf(body.stream), request, { signal }))[Symbol.asyncIterator]()
    await iterator.next()

    const started = performance.now()
    expect(await iterator.next()).toEqual({ done: true, value: undefined })
    expect(performance.now() - started).toBeLessThan(1000)
    expect(body.isCancelled).toBe(true)
    expect(getEventListeners(signal, 'abort')).toEqual([])
  })

  test('followed by the end of the body lets go of everything', async () => {
    const { signal } = new AbortController()
    const stream = await requestStream(clientOf(bodyOf([sse(['[DONE]'])]).stream), request, { signal })

    expect(getEventListeners(signal, 'abort')).toHaveLength(1)
    await drain(stream)
    await vi.waitFor(() => expect(getEventListeners(signal, 'abort')).toEqual([]))
  })

  test.each([
    ['items', sse([delta('b')])],
    ['an error event', 'event: error\ndata: {"message":"late"}\n\n'],
    ['what is not JSON', 'data: }{\n\n'],
  ])('is the end, whatever comes after it: %s', async (_what, rest) => {
    for (const pieces of [[sse([delta('a'), '[DONE]']) + rest], [sse([delta('a'), '[DONE]']), rest]]) {
      expect(await drain(await streamOf(pieces))).toEqual({ items: [delta('a')], error: undefined })
    }
  })

  test('is the end, even if the body breaks after it', async () => {
    const stream = await streamOf([sse([delta('a'), '[DONE]']), new Error('reset')])

    expect(await drain(stream)).toEqual({ items: [delta('a')], error: undefined })
  })

  test.each(['[DONE] ', ' [DONE]', '[DONE]x', '[done]', '[DONE', 'DONE', '[DONE]\ndata: [DONE]'])(
    'is exact: %j is malformed',
    async (text) => {
      const body = bodyOf([`${sse([delta('a')])}data: ${text}\n\n`, sse([delta('b')])])
      const { items, error } = await drain(await requestStream(clientOf(body.stream), request))

      expect(items).toEqual([delta('a')])
      expect(error).toMatchObject({ kind: 'malformed', partial: [delta('a')] })
      expect(body.isCancelled).toBe(true)
    },
  )

  test('in the text of an item is text', async () => {
    const items = [delta('[DONE]'), delta('data: [DONE]\n\n')]

    expect(await drain(await streamOf([sse([...items, '[DONE]'])]))).toEqual({ items, error: undefined })
  })
})

describe('errors that the server sends', () => {
  const flat = { message: 'boom', code: 'server_error', type: 'server', param: 'model' }

  test.each<[what: string, event: string, expected: object]>([
    ['in the field error', `data: ${JSON.stringify({ error: flat })}`, { ...flat, error: flat }],
    [
      'among other fields',
      `data: ${JSON.stringify({ id: 1, choices: [], error: flat })}`,
      { ...flat, error: flat },
    ],
    ['as a text in the field error', 'data: {"error":"boom"}', { message: 'stream server', error: 'boom' }],
    [
      'as event: error, nested',
      `event: error\ndata: ${JSON.stringify({ error: flat })}`,
      { ...flat, error: flat },
    ],
    ['as event: error, flat', `event: error\ndata: ${JSON.stringify(flat)}`, { ...flat, error: flat }],
    ['as event: error, a string', 'event: error\ndata: "boom"', { message: 'stream server', error: 'boom' }],
    [
      'as event: error, a nested string',
      'event: error\ndata: {"error":"boom"}',
      { message: 'stream server', error: 'boom' },
    ],
    [
      'as event: error, after the data',
      `data: ${JSON.stringify(flat)}\nevent: error`,
      { ...flat, error: flat },
    ],
    [
      'with a code of null',
      'data: {"error":{"message":"boom","code":null,"param":null}}',
      { message: 'boom', code: null, param: null },
    ],
  ])('%s', async (_what, event, { message, ...expected }: { message?: string }) => {
    for (const end of ['\n\n', '']) {
      const { items, error } = await drain(await streamOf([sse([delta('a')]) + event + end]))

      expect(items).toEqual([delta('a')])
      expect(error).toBeInstanceOf(StreamError)
      expect(error).toMatchObject({ kind: 'server', partial: [delta('a')], requestID: 'req_1', ...expected })
      expect(error.message).toBe(`POST /stream: ${message} (req_1)`)
    }
  })

  test.each(['null', '""', '0', 'false', '{"error":null}', '{}'])(
    'event: error is an error, even with %s',
    async (data) => {
      const { items, error } = await drain(
        await streamOf([`event: error\ndata: ${data}\n\n`, sse(['[DONE]'])]),
      )

      expect(items).toEqual([])
      expect(error).toMatchObject({ kind: 'server' })
    },
  )

  test.each([
    'data: {"error":{"code":"overloaded"}}',
    'event: error\ndata: {"code":"overloaded"}',
    'data: {"error":true}',
  ])('without a message have one that says something: %s', async (event) => {
    const { error } = await drain(await streamOf([`${event}\n\n`]))

    expect(error).toMatchObject({ kind: 'server', requestID: 'req_1' })
    expect(error.message).toContain('POST /stream')
    expect(error.message).not.toMatch(/\[object|undefined/)
  })

  test('only the exact name error means one', async () => {
    const items = [{ message: 'a' }, { message: 'b' }]
    const text = `event: Error\ndata: ${JSON.stringify(items[0])}\n\nevent: errors\ndata: ${JSON.stringify(items[1])}\n\n`

    expect(await drain(await streamOf([text, 'data: [DONE]\n\n']))).toEqual({ items, error: undefined })
  })

  test('come after the items before them in the same chunk, and end the request', async () => {
    const body = bodyOf([sse([delta('a'), delta('b'), { error: flat }, delta('c')])], { stays: true })
    const { items, error } = await drain(await requestStream(clientOf(body.stream), request))

    expect(items).toEqual([delta('a'), delta('b')])
    expect(error).toMatchObject({ kind: 'server', partial: items })
    expect(body.isCancelled).toBe(true)
  })
})

describe('what is no JSON', () => {
  test.each(['{', '{"a":}', 'undefined', 'NaN', "{'a':1}", '{"a":1}{"b":2}', '<html>'])(
    '%s',
    async (data) => {
      const body = bodyOf([sse([delta('a'), data, delta('b')])], { stays: true })
      const { items, error } = await drain(await requestStream(clientOf(body.stream), request))

      expect(items).toEqual([delta('a')])
      expect(error).toBeInstanceOf(StreamError)
      expect(error).toMatchObject({
        kind: 'malformed',
        partial: [delta('a')],
        status: 200,
        requestID: 'req_1',
      })
      expect(body.isCancelled).toBe(true)
    },
  )

  test('is quoted nowhere', async () => {
    const { error } = await drain(await streamOf([sse(['{"secret": 12345'])]))
    const { error: inWord } = await drain(await streamOf(['data: {"secret": 12345']))

    for (const one of [error, inWord]) {
      expect(isStreamError(one)).toBe(true)
      expect(`${one.stack} ${one.cause} ${JSON.stringify(one)}`).not.toMatch(/secret|12345/)
    }
  })
})

describe('answers that are no event stream', () => {
  test.each([
    ['text/html', '<html>Sign in</html>'],
    ['text/html; charset=utf-8', sse(['[DONE]'])],
    ['Text/HTML', '<html>Sign in</html>'],
    ['application/json', '{"id":"chatcmpl-1","choices":[]}'],
    ['application/json', '{"error":{"message":"boom"}}'],
    ['application/problem+json', '{"title":"boom"}'],
  ])('%s', async (type, text) => {
    const body = bodyOf([text], { stays: true })
    const error = await rejection(requestStream(clientOf(body.stream, { 'content-type': type }), request))

    expect(error).toBeInstanceOf(StreamError)
    expect(error).toMatchObject({
      name: 'StreamError',
      kind: 'not-sse',
      partial: [],
      status: 200,
      requestID: 'req_1',
    })
    expect(error.headers.get('content-type')).toBe(type)
    expect(error.message).toContain('POST /stream')
    expect(error.message).not.toContain('Sign in')
    expect(body.isCancelled).toBe(true)
  })

  test('an empty body is truncated', async () => {
    expect(await drain(await streamOf([]))).toMatchObject({
      items: [],
      error: { kind: 'truncated', partial: [] },
    })
  })

  test('a page that calls itself an event stream is truncated', async () => {
    const stream = await streamOf(['<html>\n<body style="color: red">\n\nSign in\n</html>'])

    expect(await drain(stream)).toMatchObject({ items: [], error: { kind: 'truncated' } })
  })

  test('no body at all is truncated', async () => {
    const stream = await requestStream(clientOf(null), request)

    expect(await drain(stream)).toMatchObject({ items: [], error: { kind: 'truncated', requestID: 'req_1' } })
  })
})

describe('a platform whose answers have no body streams, such as React Native', () => {
  const whole = (text: string | Promise<string>) => ({
    request: async () =>
      ({
        status: 200,
        headers: new Headers({ 'content-type': 'text/event-stream' }),
        arrayBuffer: async () => bytesOf(await text).buffer,
      }) as unknown as Response,
  })
  const read = async (text: string, protocol?: StreamProtocol<Chunk>) =>
    drain(await requestStream(whole(text), request, {}, protocol))

  test('has the answer as a whole', async () => {
    expect(await read(sse([...chat, '[DONE]']))).toEqual({ items: chat, error: undefined })
    expect(await read(sse(chat), { isFinal })).toEqual({ items: chat, error: undefined })
    expect(await read(sse(chat).trimEnd(), { isFinal })).toEqual({ items: chat, error: undefined })
  })

  test('has the errors of other streams', async () => {
    const [first] = chat
    const boom = '{"error":{"message":"boom"}}'

    expect(await read(sse([first]))).toMatchObject({ items: [first], error: { kind: 'truncated' } })
    expect(await read(`${sse([first])}data: {"half`)).toMatchObject({
      items: [first],
      error: { kind: 'truncated' },
    })
    expect(await read(sse([first, boom, first, '[DONE]']))).toMatchObject({
      items: [first],
      error: { kind: 'server' },
    })
    expect(await read(sse([first, '}', first, '[DONE]']))).toMatchObject({
      items: [first],
      error: { kind: 'malformed' },
    })
  })

  test('costs about as much as it does where there are body streams', async () => {
    const text = sse([{ text: 'x'.repeat(2 ** 21) }, '[DONE]'])
    const readAll = async (stream: Promise<AsyncIterable<unknown>>) => {
      expect((await drain(await stream)).items).toHaveLength(1)
    }

    expect(
      await ratioOf(
        () => readAll(requestStream(whole(text), request)),
        () => readAll(streamOf([text])),
        10,
      ),
    ).toBeLessThan(10)
  })
})

describe('named', () => {
  const named = { named: true } as const

  test('gives the names with the data', async () => {
    const text = 'event: thread.created\ndata: {"id":1}\n\ndata: {"id":2}\n\nevent: done\ndata: [DONE]\n\n'

    expect(await drain(await streamOf([text], {}, named))).toEqual({
      items: [
        { event: 'thread.created', data: { id: 1 } },
        { event: '', data: { id: 2 } },
      ],
      error: undefined,
    })
  })

  test('takes the field error for data', async () => {
    const data = { id: 'run_1', last_error: { code: 'x' }, error: { message: 'of the run' } }
    const text = `event: thread.run.failed\ndata: ${JSON.stringify(data)}\n\ndata: [DONE]\n\n`

    expect((await drain(await streamOf([text], {}, named))).items).toEqual([
      { event: 'thread.run.failed', data },
    ])
  })

  test.each(['{"message":"boom","code":"c"}', '{"error":{"message":"boom","code":"c"}}'])(
    'event: error is an error: %s',
    async (data) => {
      const text = `event: x\ndata: 1\n\nevent: error\ndata: ${data}\n\n`
      const { error } = await drain(await streamOf([text], {}, named))

      expect(error).toMatchObject({ kind: 'server', code: 'c', partial: [{ event: 'x', data: 1 }] })
    },
  )

  test('isFinal sees the named item', async () => {
    const seen: unknown[] = []
    const stream = await streamOf<{ event: string }>(
      ['event: x\ndata: 1\n\nevent: end\ndata: 2\n\n'],
      {},
      {
        named: true,
        isFinal(item) {
          seen.push(item)
          return item.event === 'end'
        },
      },
    )

    expect((await drain(stream)).error).toBeUndefined()
    expect(seen).toEqual([
      { event: 'x', data: 1 },
      { event: 'end', data: 2 },
    ])
  })
})

describe('isFinal', () => {
  test('does not end the stream: the items after it are delivered', async () => {
    const items = [finish, delta('usage'), delta('more')]

    expect(await drain(await streamOf<Chunk>([sse(items)], {}, { isFinal }))).toEqual({
      items,
      error: undefined,
    })
  })

  test('once true makes the end good, whatever it says of later items', async () => {
    const stream = await streamOf([sse([1, 2, 3])], {}, { isFinal: (item) => item === 2 })

    expect(await drain(stream)).toEqual({ items: [1, 2, 3], error: undefined })
  })

  test('never true makes it truncated', async () => {
    const { items, error } = await drain(await streamOf([sse([1, 2, 3])], {}, { isFinal: () => false }))

    expect(items).toEqual([1, 2, 3])
    expect(error).toMatchObject({ kind: 'truncated', partial: [1, 2, 3] })
  })

  test('does not make errors after it good', async () => {
    const { items, error } = await drain(
      await streamOf<Chunk>([sse([finish, { error: { message: 'boom' } }])], {}, { isFinal }),
    )

    expect(items).toEqual([finish])
    expect(error).toMatchObject({ kind: 'server', partial: [finish] })
  })

  test('that throws ends the stream and the request with its error', async () => {
    const body = bodyOf([sse([1, 2])], { stays: true })
    const boom = new Error('boom')
    const stream = await requestStream(
      clientOf(body.stream),
      request,
      {},
      {
        isFinal() {
          throw boom
        },
      },
    )
    const iterator = stream[Symbol.asyncIterator]()

    expect(await rejection(iterator.next())).toBe(boom)
    expect(await iterator.next()).toEqual({ done: true, value: undefined })
    expect(body.isCancelled).toBe(true)
  })
})

describe('the iterator', () => {
  const iteratorOf = (stream: AsyncIterable<unknown>) => stream[Symbol.asyncIterator]()

  test('reads no further than it is asked to', async () => {
    const body = bodyOf([sse([1, 2]), sse([3]), sse([4, '[DONE]'])])
    const iterator = iteratorOf(await requestStream(clientOf(body.stream), request))

    expect(body.pulls).toBe(0)
    await iterator.next()
    await iterator.next()
    expect(body.pulls).toBe(1)
    await iterator.next()
    expect(body.pulls).toBe(2)
  })

  test('answers concurrent calls in their order', async () => {
    const pieces = Array.from(bytesOf(sse([1, 2, 3, '[DONE]'])), (byte) => Uint8Array.of(byte))
    const iterator = iteratorOf(await streamOf(pieces))
    const settled: number[] = []
    const calls = Array.from({ length: 6 }, (_, index) => iterator.next().finally(() => settled.push(index)))

    expect((await Promise.all(calls)).map(({ value, done }) => (done ? 'done' : value))).toEqual([
      1,
      2,
      3,
      'done',
      'done',
      'done',
    ])
    expect(settled).toEqual([0, 1, 2, 3, 4, 5])
  })

  test('gives an error to one of several concurrent calls, and is done for the rest', async () => {
    const iterator = iteratorOf(await streamOf([sse([1]), 'data: }\n\n', sse([2, '[DONE]'])]))
    const results = await Promise.allSettled([
      iterator.next(),
      iterator.next(),
      iterator.next(),
      iterator.next(),
    ])

    expect(results).toMatchObject([
      { status: 'fulfilled', value: { done: false, value: 1 } },
      { status: 'rejected', reason: { kind: 'malformed' } },
      { status: 'fulfilled', value: { done: true } },
      { status: 'fulfilled', value: { done: true } },
    ])
  })

  test('is done after an error, and after the end', async () => {
    for (const text of ['data: }\n\n', sse([1]), sse(['[DONE]'])]) {
      const iterator = iteratorOf(await streamOf([text]))
      for (let call = 0; call < 3; call++) await iterator.next().catch(() => {})

      expect(await iterator.next()).toEqual({ done: true, value: undefined })
    }
  })

  test('can be had only once: the second loop goes on where the first stopped, or finds the end', async () => {
    const stream = await streamOf([sse([1, 2, '[DONE]'])])

    expect(iteratorOf(stream)).toBe(iteratorOf(stream))
    expect((await drain(stream)).items).toEqual([1, 2])
    expect(await drain(stream)).toEqual({ items: [], error: undefined })
  })

  test('partial is what had arrived, not what was asked for later', async () => {
    const iterator = iteratorOf(await streamOf([sse([1, 2])]))
    await iterator.next()
    await iterator.next()

    expect((await rejection(iterator.next())).partial).toEqual([1, 2])
  })
})

describe('the error of a stream', () => {
  test('has what the answer tells, and is plain in logs', async () => {
    const client = clientOf(sse([1]), { 'x-request-id': 'req_9', 'retry-after': '2' })
    const { error } = await drain(await requestStream(client, request))

    expect(error).toBeInstanceOf(StreamError)
    expect(isStreamError(error)).toBe(true)
    expect(error).toMatchObject({
      name: 'StreamError',
      kind: 'truncated',
      status: 200,
      requestID: 'req_9',
      retryAfter: 2000,
    })
    expect(error.headers.get('content-type')).toBe('text/event-stream')
    expect(error.code).toBeUndefined()
    expect(error.message).toMatch(/^POST \/stream: .+ \(req_9\)$/)
    expect(error.cause).toBeUndefined()
  })

  test('does without a request id', async () => {
    const response = new Response(bytesOf(sse([1])), { headers: { 'content-type': 'text/event-stream' } })
    const { error } = await drain(await requestStream({ request: async () => response }, request))

    expect(error.requestID).toBeNull()
    expect(error.message).not.toContain('null')
  })
})
