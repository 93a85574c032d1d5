import { decodeEvents, type ServerSentEvent } from './decodeEvents.ts'
import { StreamError, type StreamErrorKind } from './errors/StreamError.ts'
import type { APIRequest, Client } from './types/Client.ts'
import type { ErrorObject } from './types/ErrorObject.ts'
import type { StreamOptions } from './types/StreamOptions.ts'
import type { StreamProtocol } from './types/StreamProtocol.ts'

/**
 * Makes a request whose answer is an event stream; resolves, at the headers, to the stream of its decoded items.
 *
 * The stream is read as it is consumed, and only once; leaving the loop ends the request. It ends complete, or with
 * one error: a `StreamError` that says how and has the items that arrived as `partial`, or the reason of the caller's
 * signal.
 */
export async function requestStream<Item>(
  client: Client,
  request: APIRequest,
  options: StreamOptions = {},
  { isFinal, named }: StreamProtocol<Item> = {},
): Promise<AsyncIterable<Item>> {
  // The response is referenced by the iterator for as long as it lasts: Deno forgets the signals of one that is not.
  const response = await client.request({ ...request, accept: 'text/event-stream', stream: true }, options)
  const { signal, idleTimeout } = options
  const reader = (response.body as ReadableStream<Uint8Array>).getReader()
  const decode = decodeEvents()
  const items: Item[] = []
  let events: ServerSentEvent[] = []
  let isComplete = false
  let hasEnded = false
  let isClosed = false
  let isStalled = false
  let cause: unknown

  const fail = (kind: StreamErrorKind, what: string, error?: ErrorObject) => {
    throw new StreamError(kind, items, `${request.method} ${request.path}: ${what}`, response, error, cause)
  }

  /** Ends the request, and a pending read with it. */
  const cancel = () => {
    reader.cancel().catch(() => {})
  }

  const close = () => {
    isClosed = true
    signal?.removeEventListener('abort', cancel)
    cancel()
  }

  const read = async () => {
    const timer =
      idleTimeout &&
      setTimeout(() => {
        isStalled = true
        cancel()
      }, idleTimeout)
    try {
      const { done, value } = await reader.read()
      hasEnded = done
      events = decode(value).reverse()
    } catch (error) {
      hasEnded = true
      cause = error
    }
    clearTimeout(timer)
  }

  const parse = ([data, name]: ServerSentEvent): Item | undefined => {
    let item
    try {
      item = JSON.parse(data)
    } catch {
      // What ends in mid-word is truncated.
      return hasEnded ? undefined : fail('malformed', 'an event is not JSON')
    }
    const error = name === 'error' ? (item?.error ?? item) : !named && item?.error
    if (error) fail('server', error.message ?? error, error)
    return named ? ({ event: name, data: item } as Item) : item
  }

  const next = async (): Promise<IteratorResult<Item, undefined>> => {
    try {
      while (!isClosed) {
        signal?.throwIfAborted()
        if (isStalled) fail('stalled', `no byte for ${idleTimeout} ms`)
        const event = events.pop()
        if (event?.[0] === '[DONE]' || (!event && hasEnded && isComplete)) close()
        else if (!event && hasEnded) fail('truncated', 'the stream broke off')
        else if (!event) await read()
        else if (event[0]) {
          const item = parse(event)
          if (item === undefined) continue
          items.push(item)
          if (isFinal?.(item)) isComplete = true
          return { done: false, value: item }
        }
      }
      return { done: true, value: undefined }
    } catch (error) {
      close()
      throw error
    }
  }

  if (signal?.aborted) cancel()
  signal?.addEventListener('abort', cancel)
  const type = response.headers.get('content-type') ?? ''
  if (/html|json/.test(type)) {
    close()
    fail('not-sse', `${type} instead of an event stream`)
  }

  let turn: Promise<unknown> = Promise.resolve()
  const stream: AsyncIterableIterator<Item, undefined> = {
    next: () => (turn = turn.then(next, next)),
    async return() {
      close()
      return { done: true, value: undefined }
    },
    [Symbol.asyncIterator]: () => stream,
  }
  return stream
}
