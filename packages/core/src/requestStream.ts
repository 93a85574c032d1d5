import { decodeEvents, type ServerSentEvent } from './decodeEvents.ts'
import { APITimeoutError } from './errors/APITimeoutError.ts'
import { StreamError, type StreamErrorKind } from './errors/StreamError.ts'
import { messageOf } from './messageOf.ts'
import type { APIRequest, Client } from './types/Client.ts'
import type { ErrorObject } from './types/ErrorObject.ts'
import type { StreamOptions } from './types/StreamOptions.ts'
import type { StreamProtocol } from './types/StreamProtocol.ts'
import { withLimit } from './withLimit.ts'

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
  // The iterator refers to the response for as long as it lasts: Deno forgets the signals of one that is not.
  const response = await client.request({ ...request, accept: 'text/event-stream', stream: true }, options)
  const { signal, idleTimeout } = options
  const reader = response.body?.getReader()
  const decode = decodeEvents()
  const partial: Item[] = []
  let events: ServerSentEvent[] = []
  let isRead = false
  let isComplete: boolean | undefined
  let hasEnded: boolean | undefined
  let isClosed: boolean | undefined
  let cause: unknown

  const fail = (kind: StreamErrorKind, error?: ErrorObject): never => {
    const message = `${request.method} ${request.path}: ${messageOf(error) || `stream ${kind}`}`
    throw new StreamError(message, response, error, { kind, partial, cause })
  }

  const read = async () => {
    if (reader) return reader.read()
    // React Native has no body streams: there the answer arrives as a whole.
    const done = isRead
    isRead = true
    return { done, value: done ? undefined : new Uint8Array(await response.arrayBuffer()) }
  }

  /** Ends the request, and with it a pending read. */
  const cancel = () => {
    reader?.cancel().catch(() => {})
  }

  const close = () => {
    isClosed = true
    signal?.removeEventListener('abort', cancel)
    cancel()
  }

  const next = async (): Promise<IteratorResult<Item, undefined>> => {
    try {
      for (;;) {
        if (isClosed) break
        signal?.throwIfAborted()
        const [data, name] = events.pop() ?? []
        if (data === '[DONE]') {
          isClosed = true
          // The end of the body usually follows at once, and lets the connection serve the next request.
          withLimit(read, undefined, 1000).then(close, close)
          break
        }
        if (data) {
          let value: Item & { error?: ErrorObject }
          try {
            value = JSON.parse(data)
          } catch {
            // Half an event at the end is truncated, not malformed.
            if (!hasEnded || events.length) fail('malformed')
            continue
          }
          if (name === 'error' || (!named && value?.error))
            fail('server', value?.error ?? (value as ErrorObject))
          const item = named ? ({ event: name, data: value } as Item) : value
          partial.push(item)
          isComplete ||= isFinal?.(item)
          return { done: false, value: item }
        }
        // An empty event is a heartbeat.
        if (data === '') continue
        if (hasEnded && isComplete) {
          close()
          break
        }
        if (hasEnded) fail(cause instanceof APITimeoutError ? 'stalled' : 'truncated')
        try {
          const chunk = await (idleTimeout || !reader
            ? withLimit(read, signal, idleTimeout || Infinity)
            : read())
          hasEnded = chunk.done
          events = decode(chunk.value).reverse()
        } catch (error) {
          hasEnded = true
          cause = error
        }
      }
    } catch (error) {
      close()
      throw error
    }
    return { done: true, value: undefined }
  }

  signal?.addEventListener('abort', cancel)
  if (signal?.aborted) cancel()
  if (/html|json/i.test(response.headers.get('content-type') as string)) {
    close()
    fail('not-sse')
  }

  let turn: Promise<unknown> = Promise.resolve()
  const stream: AsyncIterableIterator<Item, undefined> = {
    // One at a time, in the order of the calls.
    next() {
      const result = turn.then(next, next)
      turn = result
      return result
    },
    async return() {
      close()
      return { done: true, value: undefined }
    },
    [Symbol.asyncIterator]: () => stream,
  }
  return stream
}
