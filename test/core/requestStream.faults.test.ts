import { getEventListeners } from 'node:events'
import { isStreamError, requestStream, StreamError, type StreamProtocol } from '@oaix/core'
import { createClient } from '@oaix/core/lite'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import {
  bodyOf,
  bytesOf,
  clientOf,
  drain,
  openBody,
  type Piece,
  rejection,
  request,
  sse,
  stateOf,
  streamOf,
} from './support.ts'

const flush = () => vi.advanceTimersByTimeAsync(0)

/** Every chunk of one byte. */
const single = (bytes: Uint8Array) => Array.from(bytes, (byte) => Uint8Array.of(byte))

interface Event {
  text: string
  item?: unknown
}

interface Script {
  what: string
  protocol: StreamProtocol<unknown>
  /** What the server sends, in order; `item` is what a text stands for, if anything. */
  events: Event[]
  /** The text that makes the stream complete as soon as it has arrived. */
  terminal: string
}

const isFinal = (item: unknown) => (item as { done?: boolean }).done === true

const scripts: Script[] = [
  {
    what: '[DONE]',
    protocol: {},
    events: [
      { text: ': hello\n\n' },
      { text: 'data: {"a":"Grüße 漢🙂"}\n\n', item: { a: 'Grüße 漢🙂' } },
      { text: 'data:\n\n' },
      { text: 'id: 1\ndata: {"b":\ndata: [1, 2],\ndata:"c":{}}\nretry: 5\n\n', item: { b: [1, 2], c: {} } },
      { text: 'event: ping\n\n' },
      { text: 'data: {"d":"data: [DONE]"}\n\n', item: { d: 'data: [DONE]' } },
      { text: 'event: done\ndata: [DONE]\n\n' },
      { text: 'data: {"late":1}\n\n' },
    ],
    terminal: 'data: [DONE]\n',
  },
  {
    what: 'a terminal event',
    protocol: { isFinal },
    events: [
      { text: '\uFEFFdata: {"a":"é"}\n\n', item: { a: 'é' } },
      { text: 'data: {"b":1}\n\n', item: { b: 1 } },
      { text: 'data: {"done":true}\n\n', item: { done: true } },
      { text: ': bye\n\n' },
      { text: 'data: {"usage":{}}\n\n', item: { usage: {} } },
    ],
    terminal: 'data: {"done":true}',
  },
  {
    what: 'named events',
    protocol: { named: true, isFinal: (item) => (item as { event: string }).event === 'run.completed' },
    events: [
      { text: 'event: run.created\ndata: {"id":1}\n\n', item: { event: 'run.created', data: { id: 1 } } },
      { text: 'data: {"id":2}\n\n', item: { event: '', data: { id: 2 } } },
      { text: 'event: run.completed\ndata: {"id":3}\n\n', item: { event: 'run.completed', data: { id: 3 } } },
    ],
    terminal: 'data: {"id":3}',
  },
]

/** How many bytes of the stream there must be for each of its items, and for its end to be good. */
function measure({ events, terminal }: Script, lineEnd: string) {
  const encode = (text: string) => bytesOf(text.replaceAll('\n', lineEnd))
  const text = events.map((event) => event.text).join('')
  const whole: number[] = []
  const ended: number[] = []
  let before = ''
  for (const event of events) {
    if (event.item !== undefined) {
      const jsonEnd = event.text.search(/\}[^}]*$/) + 1
      whole.push(encode(before + event.text.slice(0, jsonEnd)).length)
      // A CR ends the line already, without the LF that may follow.
      ended.push(encode(before + event.text).length - (lineEnd === '\r\n' ? 1 : 0))
    }
    before += event.text
  }
  const at = text.lastIndexOf(terminal) + terminal.trimEnd().length
  const end = encode(text.slice(0, at)).length
  const blankLine = text.indexOf('\n\n', at) + 2
  return {
    bytes: encode(text),
    items: events.flatMap(({ item }) => (item === undefined ? [] : [item])),
    /** The byte at which the JSON of each item is whole. */
    whole,
    /** The byte at which the blank line of each item is there. */
    ended,
    /** The bytes at which the terminal event and its blank line are. */
    end,
    endedEnd: encode(text.slice(0, blankLine)).length - (lineEnd === '\r\n' ? 1 : 0),
  }
}

const lineEnds = [
  ['LF', '\n'],
  ['CR', '\r'],
  ['CRLF', '\r\n'],
] as const

describe.each(scripts)('a stream that ends with $what', (script) => {
  // The rule: an item counts from the last byte of its JSON on, and the stream is complete from the last byte of its
  // terminal event on, with or without their line ends. Whatever else is cut off makes it truncated.
  test.each(lineEnds)('cut at every byte, with %s', async (_name, lineEnd) => {
    const { bytes, items, whole, end } = measure(script, lineEnd)
    const counts = { complete: 0, truncated: 0 }
    for (let cut = 0; cut <= bytes.length; cut++) {
      const expected = items.filter((_item, index) => cut >= (whole[index] as number))
      for (const pieces of [[bytes.subarray(0, cut)], single(bytes.subarray(0, cut))]) {
        const outcome = await drain(await streamOf(pieces, {}, script.protocol))

        expect(outcome.items, `cut at ${cut}`).toEqual(expected)
        if (cut >= end) {
          expect(outcome.error, `cut at ${cut}`).toBeUndefined()
          counts.complete++
        } else {
          expect(outcome.error, `cut at ${cut}`).toBeInstanceOf(StreamError)
          expect(outcome.error).toMatchObject({ kind: 'truncated', requestID: 'req_1', cause: undefined })
          expect(outcome.error.partial).toEqual(expected)
          counts.truncated++
        }
      }
    }
    expect(Math.min(counts.complete, counts.truncated)).toBeGreaterThan(0)
  })

  // The rule: an item whose blank line has arrived is delivered, one whose JSON isn't whole is not; so it is with the
  // terminal event, after which a reset does no harm.
  test.each(lineEnds)('reset at every byte, with %s', async (_name, lineEnd) => {
    const { bytes, items, whole, ended, end, endedEnd } = measure(script, lineEnd)
    for (let cut = 0; cut <= bytes.length; cut++) {
      const reset = new TypeError('terminated')
      const pieces: Piece[] = [...single(bytes.subarray(0, cut)), reset]
      const outcome = await drain(await streamOf(pieces, {}, script.protocol))
      const least = items.filter((_item, index) => cut >= (ended[index] as number))
      const most = items.filter((_item, index) => cut >= (whole[index] as number))

      expect(outcome.items, `cut at ${cut}`).toEqual(items.slice(0, outcome.items.length))
      expect(outcome.items.length, `cut at ${cut}`).toBeGreaterThanOrEqual(least.length)
      expect(outcome.items.length, `cut at ${cut}`).toBeLessThanOrEqual(most.length)
      if (cut >= endedEnd) expect(outcome.error, `cut at ${cut}`).toBeUndefined()
      else if (cut < end) {
        expect(outcome.error, `cut at ${cut}`).toMatchObject({ kind: 'truncated', partial: outcome.items })
        expect(outcome.error.cause).toBe(reset)
      }
    }
  })
})

test('an error event cut at every byte is that error, or truncated', async () => {
  const before = sse([{ a: 1 }])
  const event = 'event: error\ndata: {"error":{"message":"boom","code":"c"}}'
  const length = before.length + event.length
  const bytes = bytesOf(`${before}${event}\n\n`)
  for (let cut = before.length; cut <= bytes.length; cut++) {
    const { items, error } = await drain(await streamOf([bytes.subarray(0, cut)]))

    expect(items).toEqual([{ a: 1 }])
    expect(error).toMatchObject({ kind: cut >= length ? 'server' : 'truncated', partial: [{ a: 1 }] })
  }
})

describe('a connection that breaks', () => {
  test('is truncated, with the items that had arrived and the cause', async () => {
    const cause = Object.assign(new TypeError('terminated'), { code: 'UND_ERR_SOCKET' })
    const { items, error } = await drain(await streamOf([sse([1, 2]), cause]))

    expect(items).toEqual([1, 2])
    expect(error).toBeInstanceOf(StreamError)
    expect(error).toMatchObject({ kind: 'truncated', partial: [1, 2], requestID: 'req_1', status: 200 })
    expect(error.cause).toBe(cause)
  })

  test('before the first byte is truncated too', async () => {
    const { items, error } = await drain(await streamOf([new TypeError('terminated')]))

    expect(items).toEqual([])
    expect(error).toMatchObject({ kind: 'truncated', partial: [], cause: { message: 'terminated' } })
  })

  test('breaks the stream after the items that arrived before', async () => {
    const body = openBody()
    const iterator = (await requestStream(clientOf(body.stream), request))[Symbol.asyncIterator]()
    body.send(sse([1, 2]))
    expect(await iterator.next()).toEqual({ done: false, value: 1 })
    body.fail(new TypeError('terminated'))

    expect(await iterator.next()).toEqual({ done: false, value: 2 })
    expect(await rejection(iterator.next())).toMatchObject({ kind: 'truncated', partial: [1, 2] })
    expect(await iterator.next()).toEqual({ done: true, value: undefined })
  })

  test('with whatever is thrown', async () => {
    for (const thrown of ['a text', undefined, null]) {
      const body = openBody()
      const stream = await requestStream(clientOf(body.stream), request)
      body.fail(thrown)

      expect((await drain(stream)).error).toMatchObject({ kind: 'truncated', partial: [] })
    }
  })
})

describe('idleTimeout', () => {
  beforeEach(() => {
    vi.useFakeTimers()
  })

  afterEach(() => {
    // Whatever the end of a stream: no timer is left behind.
    vi.advanceTimersByTime(2000)
    expect(vi.getTimerCount()).toBe(0)
    vi.useRealTimers()
  })

  const start = async (idleTimeout?: number, protocol?: StreamProtocol<unknown>) => {
    const body = openBody()
    const stream = await requestStream(clientOf(body.stream), request, { idleTimeout }, protocol)
    return { body, iterator: stream[Symbol.asyncIterator]() }
  }

  test('is off by default', async () => {
    const { iterator } = await start()
    const next = iterator.next()
    await vi.advanceTimersByTimeAsync(86_400_000)

    expect(await stateOf(next)).toBe('pending')
    await iterator.return?.()
  })

  test('ends a stream that stalls before its first byte', async () => {
    const { body, iterator } = await start(1000)
    const next = rejection(iterator.next())
    await vi.advanceTimersByTimeAsync(999)
    expect(await stateOf(next)).toBe('pending')
    await vi.advanceTimersByTimeAsync(1)
    const error = await next

    expect(error).toBeInstanceOf(StreamError)
    expect(error).toMatchObject({ kind: 'stalled', partial: [], requestID: 'req_1' })
    expect(error.message).toContain('POST /stream')
    expect(body.isCancelled).toBe(true)
    expect(await iterator.next()).toEqual({ done: true, value: undefined })
  })

  test('ends a stream that stalls between items, and within one', async () => {
    for (const rest of ['', 'data: {"half":', 'data: {"half":\ndata: ']) {
      const { body, iterator } = await start(1000)
      body.send(sse([1]) + rest)
      expect(await iterator.next()).toEqual({ done: false, value: 1 })
      const next = rejection(iterator.next())
      await vi.advanceTimersByTimeAsync(1000)

      expect(await next).toMatchObject({ kind: 'stalled', partial: [1] })
      expect(body.isCancelled).toBe(true)
    }
  })

  test('hands over a whole item before it, which lacks only the end of its event', async () => {
    for (const rest of ['data: {"whole":1}', 'data: {"whole":1}\n']) {
      const { body, iterator } = await start(1000)
      body.send(sse([1]) + rest)
      await iterator.next()
      const next = iterator.next()
      await vi.advanceTimersByTimeAsync(1000)

      expect(await next).toEqual({ done: false, value: { whole: 1 } })
      await expect(iterator.next()).rejects.toMatchObject({ kind: 'stalled', partial: [1, { whole: 1 }] })
    }
  })

  test('ends a stream that stalls after its terminal event, too: the rest of it is missing', async () => {
    const { body, iterator } = await start(1000, { isFinal: () => true })
    body.send(sse([1]))
    await iterator.next()
    const next = iterator.next()
    const settled = Promise.allSettled([next])
    await vi.advanceTimersByTimeAsync(1000)
    const [result] = await settled

    // Complete or stalled: never pending, and never an item.
    if (result?.status === 'fulfilled') expect(result.value).toEqual({ done: true, value: undefined })
    else expect(result?.reason).toMatchObject({ kind: 'stalled', partial: [1] })
    expect(body.isCancelled).toBe(true)
  })

  test('is between bytes: a slow trickle and heartbeats are no stall', async () => {
    const { body, iterator } = await start(1000)
    const next = iterator.next()
    for (const byte of ': beat\n\ndata: "slow"\n\n') {
      await vi.advanceTimersByTimeAsync(999)
      body.send(byte)
    }
    expect(await next).toEqual({ done: false, value: 'slow' })

    const last = iterator.next()
    await vi.advanceTimersByTimeAsync(999)
    body.send(sse(['[DONE]']))
    body.end()
    expect(await last).toEqual({ done: true, value: undefined })
  })

  test('counts only while the stream is waited for: a slow consumer is no stall', async () => {
    const { body, iterator } = await start(1000)
    await vi.advanceTimersByTimeAsync(10_000)
    body.send(sse([1, 2]))
    expect(await iterator.next()).toEqual({ done: false, value: 1 })
    await vi.advanceTimersByTimeAsync(10_000)
    expect(await iterator.next()).toEqual({ done: false, value: 2 })
    await vi.advanceTimersByTimeAsync(10_000)
    body.send(sse([3]))
    expect(await iterator.next()).toEqual({ done: false, value: 3 })
    const next = iterator.next()
    await vi.advanceTimersByTimeAsync(500)
    body.send(sse(['[DONE]']))
    body.end()

    expect(await next).toEqual({ done: true, value: undefined })
  })

  test.each([2 ** 31, 1e12, Number.POSITIVE_INFINITY])(
    'of %d ms is no timer that overflows',
    async (idleTimeout) => {
      const { body, iterator } = await start(idleTimeout)
      const next = iterator.next()
      await vi.advanceTimersByTimeAsync(60_000)
      expect(await stateOf(next)).toBe('pending')
      body.send(sse([1]))

      expect(await next).toEqual({ done: false, value: 1 })
      await iterator.return?.()
    },
  )

  test('does not delay an abort, a return or an error, and leaves no timer', async () => {
    const controller = new AbortController()
    const body = openBody()
    const options = { idleTimeout: 60_000, signal: controller.signal }
    const aborted = (await requestStream(clientOf(body.stream), request, options))
      [Symbol.asyncIterator]()
      .next()
    const rejected = rejection(aborted)
    await flush()
    controller.abort('reason')
    expect(await rejected).toBe('reason')

    const { iterator } = await start(60_000)
    const pending = iterator.next()
    await flush()
    await iterator.return?.()
    expect(await pending).toEqual({ done: true, value: undefined })

    const { body: broken, iterator: reading } = await start(60_000)
    const failed = rejection(reading.next())
    await flush()
    broken.fail(new Error('reset'))
    expect(await failed).toMatchObject({ kind: 'truncated' })
    expect(vi.getTimerCount()).toBe(0)
  })
})

describe('a caller’s abort', () => {
  const start = async (pieces?: Piece[]) => {
    const controller = new AbortController()
    const { signal } = controller
    const body = pieces ? bodyOf(pieces, { stays: true }) : openBody()
    const stream = await requestStream(clientOf(body.stream), request, { signal })
    const listeners = () => getEventListeners(signal, 'abort').length
    return { controller, signal, body, stream, iterator: stream[Symbol.asyncIterator](), listeners }
  }
  const reason = new Error('enough')

  test('before the request rejects with its reason, and asks for nothing', async () => {
    const fetching = vi.fn(async () => new Response())
    const client = createClient({ fetch: fetching })

    expect(await rejection(requestStream(client, request, { signal: AbortSignal.abort(reason) }))).toBe(
      reason,
    )
    expect(fetching).not.toHaveBeenCalled()
  })

  test('before the iteration cancels the body, and rejects the first next() with its reason', async () => {
    const { controller, body, iterator, listeners } = await start()
    controller.abort(reason)

    expect(body.isCancelled).toBe(true)
    expect(await rejection(iterator.next())).toBe(reason)
    expect(await iterator.next()).toEqual({ done: true, value: undefined })
    expect(listeners()).toBe(0)
  })

  test('at the moment of the headers does so too', async () => {
    const controller = new AbortController()
    const body = openBody()
    const client = {
      request: async () => {
        controller.abort(reason)
        return new Response(body.stream, { headers: { 'content-type': 'text/event-stream' } })
      },
    }
    const stream = await requestStream(client, request, { signal: controller.signal })

    // Even if nobody reads it.
    expect(body.isCancelled).toBe(true)
    expect(await rejection(stream[Symbol.asyncIterator]().next())).toBe(reason)
    expect(getEventListeners(controller.signal, 'abort')).toEqual([])
  })

  test('while next() is pending rejects it at once', async () => {
    const { controller, body, iterator, listeners } = await start()
    const next = rejection(iterator.next())
    expect(await stateOf(next)).toBe('pending')
    controller.abort(reason)

    expect(await stateOf(next)).toBe('resolved')
    expect(await next).toBe(reason)
    expect(body.isCancelled).toBe(true)
    expect(listeners()).toBe(0)
  })

  test('while several next() are pending rejects one of them, the others are done', async () => {
    const { controller, iterator } = await start()
    const calls = [iterator.next(), iterator.next(), iterator.next()]
    const settled = Promise.allSettled(calls)
    controller.abort(reason)

    expect(await settled).toEqual([
      { status: 'rejected', reason },
      { status: 'fulfilled', value: { done: true, value: undefined } },
      { status: 'fulfilled', value: { done: true, value: undefined } },
    ])
  })

  test('between items comes before the items that had arrived', async () => {
    const { controller, body, iterator, listeners } = await start([sse([1, 2, 3])])
    expect(await iterator.next()).toEqual({ done: false, value: 1 })
    controller.abort(reason)

    expect(await rejection(iterator.next())).toBe(reason)
    expect(await iterator.next()).toEqual({ done: true, value: undefined })
    expect(body.isCancelled).toBe(true)
    expect(listeners()).toBe(0)
  })

  test('in the loop ends the loop with its reason', async () => {
    const { controller, stream } = await start([sse([1, 2, 3])])
    const seen: unknown[] = []
    const loop = async () => {
      for await (const item of stream) {
        seen.push(item)
        controller.abort(reason)
      }
    }

    expect(await rejection(loop())).toBe(reason)
    expect(seen).toEqual([1])
  })

  test('after the end, after an error and after leaving changes nothing', async () => {
    for (const [text, outcome] of [
      [sse([1, '[DONE]']), undefined],
      [sse([1]), 'truncated'],
    ] as const) {
      const controller = new AbortController()
      const stream = await streamOf([text], { signal: controller.signal })
      expect((await drain(stream)).error?.kind).toBe(outcome)
      controller.abort(reason)

      expect(await drain(stream)).toEqual({ items: [], error: undefined })
    }
    const { controller, iterator } = await start([sse([1, 2])])
    await iterator.return?.()
    controller.abort(reason)
    expect(await iterator.next()).toEqual({ done: true, value: undefined })
  })

  test('keeps any reason as it is', async () => {
    for (const given of ['text', 0, null, { a: 1 }]) {
      const { controller, iterator } = await start()
      const next = rejection(iterator.next())
      controller.abort(given)

      expect(await next).toBe(given)
    }
    const { controller, iterator } = await start()
    controller.abort()
    expect(await rejection(iterator.next())).toMatchObject({ name: 'AbortError' })
  })

  test('is no StreamError, not even when the body breaks because of it', async () => {
    const { controller, body, iterator } = await start()
    const next = rejection(iterator.next())
    controller.abort(reason)
    if ('fail' in body) body.fail(new Error('reset'))
    const error = await next

    expect(error).toBe(reason)
    expect(isStreamError(error)).toBe(false)
  })
})

describe('leaving', () => {
  const start = async (pieces: Piece[] = [sse([1, 2, 3])]) => {
    const { signal } = new AbortController()
    const body = bodyOf(pieces, { stays: true })
    const stream = await requestStream(clientOf(body.stream), request, { signal })
    const check = () => {
      expect(body.isCancelled).toBe(true)
      expect(getEventListeners(signal, 'abort')).toEqual([])
    }
    return { body, stream, iterator: stream[Symbol.asyncIterator](), check }
  }

  test('by break cancels the body', async () => {
    const { stream, check } = await start()
    for await (const item of stream) {
      expect(item).toBe(1)
      break
    }
    check()
  })

  test('by an exception cancels the body, and passes the exception on', async () => {
    const { stream, check } = await start()
    const boom = new Error('boom')
    const loop = async () => {
      for await (const _item of stream) throw boom
    }

    expect(await rejection(loop())).toBe(boom)
    check()
  })

  test('by return() before the first item cancels the body', async () => {
    const { iterator, check } = await start()

    expect(await iterator.return?.()).toEqual({ done: true, value: undefined })
    check()
    expect(await iterator.next()).toEqual({ done: true, value: undefined })
  })

  test('by return() while next() is pending settles both at once', async () => {
    const { iterator, check } = await start([])
    const next = iterator.next()
    const another = iterator.next()
    expect(await stateOf(next)).toBe('pending')
    const left = iterator.return?.() as Promise<unknown>

    expect(await stateOf(left)).toBe('resolved')
    expect(await Promise.all([next, another, left])).toEqual(
      Array.from({ length: 3 }, () => ({ done: true, value: undefined })),
    )
    check()
  })

  test('by return() while half an event has arrived delivers nothing more', async () => {
    const { iterator, check } = await start(['data: "half"'])
    const next = iterator.next()
    await stateOf(next)
    await iterator.return?.()

    expect(await next).toEqual({ done: true, value: undefined })
    check()
  })

  test('twice, after the end and after an error does no harm', async () => {
    const { iterator } = await start()
    await iterator.return?.()
    expect(await iterator.return?.()).toEqual({ done: true, value: undefined })
    for (const text of [sse(['[DONE]']), 'data: }\n\n']) {
      const ended = (await streamOf([text]))[Symbol.asyncIterator]()
      await Promise.allSettled([ended.next()])
      expect(await ended.return?.()).toEqual({ done: true, value: undefined })
    }
  })

  test('forgets the items that had arrived', async () => {
    const { iterator } = await start()
    await iterator.next()
    await iterator.return?.()

    expect(await iterator.next()).toEqual({ done: true, value: undefined })
  })

  test('does not wait for a body that is slow to end, and does not mind one that fails to', async () => {
    for (const cancel of [() => new Promise<void>(() => {}), () => Promise.reject(new Error('boom'))]) {
      const body = new ReadableStream<Uint8Array>({ cancel })
      const iterator = (await requestStream(clientOf(body), request))[Symbol.asyncIterator]()
      const next = iterator.next()
      const left = iterator.return?.() as Promise<unknown>

      expect(await stateOf(left)).toBe('resolved')
      expect(await stateOf(next)).toBe('resolved')
    }
  })
})
