import { decodeEvents } from './decodeEvents.ts'
import { APITimeoutError } from './errors/APITimeoutError.ts'
import { StreamError, type StreamErrorKind } from './errors/StreamError.ts'
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
  const response = await client.request(
    { ...request, stream: true, headers: { ...request.headers, accept: 'text/event-stream' } },
    options,
  )
  const { signal, idleTimeout } = options
  const partial: Item[] = []
  const reader = response.body?.getReader()
  const decode = decodeEvents()
  // React Native has no body streams: there the answer arrives as a whole.
  let events = reader ? [] : decode(new Uint8Array(await response.arrayBuffer()))
  let isLeft: boolean | undefined
  let isComplete: boolean | undefined
  let hasEnded: boolean | undefined
  let cause: unknown

  const read = async () => reader?.read() ?? ({ done: true } as ReadableStreamReadDoneResult<Uint8Array>)

  /** Ends the request, and with it a pending read. */
  const close = () => {
    signal?.removeEventListener('abort', close)
    reader?.cancel().catch(() => {})
  }

  const fail = (kind: StreamErrorKind, error?: ErrorObject): never => {
    close()
    const message = `${request.method} ${request.path}: ${error?.message ?? `stream ${kind}`}`
    throw new StreamError(message, response, error, { cause, kind, partial })
  }

  async function* decodeItems(): AsyncGenerator<Item, undefined> {
    try {
      while (!isLeft) {
        for (const [data, name] of events) {
          if (signal?.aborted) throw signal.reason
          if (data === '[DONE]') {
            // The end of the body usually follows at once, and lets the connection serve the next request.
            await withLimit(signal, 100, '', read).catch(() => {})
            return
          }
          // An empty event is a heartbeat.
          if (!data) continue
          let value: (Item & { error?: ErrorObject }) | undefined
          try {
            value = JSON.parse(data)
          } catch {
            // Half an event at the end is truncated, not malformed.
            if (hasEnded) break
            fail('malformed')
          }
          const item = (named ? { event: name, data: value } : value) as Item
          if (name === 'error' || (item as typeof value)?.error)
            fail('server', value?.error ?? (value as ErrorObject))
          partial.push(item)
          isComplete ||= isFinal?.(item)
          yield item
        }
        if (signal?.aborted) throw signal.reason
        if (hasEnded) {
          if (!isComplete) fail(cause instanceof APITimeoutError ? 'stalled' : 'truncated')
          return
        }
        const chunk = await (idleTimeout ? withLimit(undefined, idleTimeout, '', read) : read()).catch(
          (error) => {
            cause = error
            return { done: true } as ReadableStreamReadDoneResult<Uint8Array>
          },
        )
        hasEnded = chunk.done
        events = decode(chunk.value)
      }
    } finally {
      close()
    }
  }

  signal?.addEventListener('abort', close)
  if (signal?.aborted) close()
  if (/html|json/i.test(response.headers.get('content-type') as string)) fail('not-sse')

  const items = decodeItems()
  const leave = items.return
  // By itself it would wait for the pending read.
  items.return = (value) => {
    isLeft = true
    close()
    return leave.call(items, value)
  }
  return items
}
