import {
  type APIError,
  type Client,
  flatMapStream,
  isStreamError,
  type StreamOptions,
  sleep,
  withPartial,
} from '@oaix/core'
import { canReconnect } from './canReconnect.ts'
import { isFinalEvent } from './isFinalEvent.ts'
import { type StreamResponseParams, streamResponse } from './streamResponse.ts'
import { streamRetrievedResponse } from './streamRetrievedResponse.ts'
import type { ResponseCheckpoint } from './types/ResponseCheckpoint.ts'
import type { ResponseStreamEvent } from './types/ResponseStreamEvent.ts'

/** Only a response in the background goes on without its connection. */
export interface ResumeResponseParams extends Omit<StreamResponseParams, 'background'> {
  background: true
}

export interface ResumeResponseOptions extends StreamOptions {
  /** Reconnects in a row that may bring nothing new. @default 10, which is about a minute */
  readonly maxReconnects?: number | undefined
}

/** The events of a response, over however many connections they come. */
export interface ResumableResponseStream extends AsyncIterable<ResponseStreamEvent> {
  /**
   * The place after the event that was delivered last: `resumeResponse` continues there, in this process or another.
   * Absent before the first event.
   */
  readonly checkpoint: ResponseCheckpoint | undefined
}

/**
 * Streams a background response over as many connections as it takes: when one breaks, or is silent for `idleTimeout`
 * milliseconds, the next continues after the last event. Each event is delivered once, by its `sequence_number`.
 *
 * Given parameters, it starts a response; given a checkpoint, it continues one. Resolves at the headers.
 *
 * The iteration rejects when `maxReconnects` connections in a row brought nothing new: with a `StreamError` that has
 * all events as `partial` and, where the last attempt got no answer, the error of that attempt as `cause`. What a new
 * connection cannot help rejects at once, and so does a break before the first event, with nothing to continue.
 *
 * @example
 * const stream = await resumeResponse(client, saved ?? { model: 'gpt-5-pro', input, background: true })
 * for await (const event of stream) {
 *   if (event.type === 'response.output_text.delta') await append(event.delta)
 *   await save(stream.checkpoint)
 * }
 *
 * @see https://platform.openai.com/docs/guides/background
 */
export async function resumeResponse(
  client: Client,
  start: ResumeResponseParams | ResponseCheckpoint,
  options: ResumeResponseOptions = {},
): Promise<ResumableResponseStream> {
  const { maxReconnects = 10, signal } = options
  // Leaving the loop ends a wait or a request that is under way, as the caller's signal does.
  const controller = new AbortController()
  const own = { ...options, signal: controller.signal }
  const end: IteratorReturnResult<undefined> = { done: true, value: undefined }
  const seen: ResponseStreamEvent[] = []
  let checkpoint = 'response_id' in start ? start : undefined
  let connection: AsyncIterator<ResponseStreamEvent> | undefined
  let isReplay = false
  let fruitless = 0
  let broken: unknown
  let isClosed = false

  const settings: Partial<ResponseCheckpoint> = checkpoint ?? {
    include: start.include ?? undefined,
    include_obfuscation: (start as ResumeResponseParams).stream_options?.include_obfuscation,
    betas: start.betas,
  }

  const stop = () => controller.abort(signal?.reason)
  const close = () => {
    isClosed = true
    signal?.removeEventListener('abort', stop)
  }

  const request = (): Promise<AsyncIterable<ResponseStreamEvent>> => {
    isReplay = checkpoint !== undefined
    if (!checkpoint) return streamResponse(client, start as ResumeResponseParams, own)
    const { ended: _, ...params } = checkpoint
    // The key belongs to the request that creates the response.
    return streamRetrievedResponse(client, params, { ...own, idempotencyKey: undefined })
  }

  /** Waits until it is time to connect again; throws where that is not to be. */
  const recover = async (error: unknown) => {
    // Comes first: the caller's reason may look like an error of the connection.
    if (controller.signal.aborted) throw controller.signal.reason
    if (isStreamError(error)) broken = withPartial(error, seen)
    const { retryAfter = 0 } = Object(error) as APIError
    if (!checkpoint || !canReconnect(error) || retryAfter > 60_000) throw error
    if (!(fruitless < maxReconnects)) {
      throw isStreamError(error) || !broken ? error : Object.assign(broken, { cause: error })
    }
    const backoff = fruitless && Math.min(250 * 2 ** fruitless, 8000) * (1 - Math.random() / 4)
    fruitless++
    await sleep(Math.max(backoff, retryAfter), controller.signal)
  }

  const connect = async (): Promise<AsyncIterator<ResponseStreamEvent>> => {
    while (!connection) {
      const events = await request().catch(recover)
      connection = events?.[Symbol.asyncIterator]()
    }
    return connection
  }

  /** Notes the place of an event; false for one that was delivered before. */
  const isNew = (event: ResponseStreamEvent) => {
    const { sequence_number: place, response } = Object(event)
    if (isReplay && place <= (checkpoint?.starting_after as number)) return false
    seen.push(event)
    const response_id = settings.response_id ?? checkpoint?.response_id ?? response?.id
    if (typeof place === 'number' && response_id) {
      fruitless = 0
      const ended = isFinalEvent(event) || undefined
      checkpoint = { ...settings, response_id, starting_after: place, ended }
    } else if (checkpoint?.starting_after === undefined) {
      // What a server does not number cannot be continued.
      checkpoint = undefined
    }
    return true
  }

  const next = async (): Promise<IteratorResult<ResponseStreamEvent, undefined>> => {
    for (;;) {
      const item = await (await connect()).next().catch(recover)
      if (!item) connection = undefined
      else if (item.done) return end
      else if (isNew(item.value)) return item
    }
  }

  signal?.addEventListener('abort', stop)
  if (signal?.aborted) stop()
  if (checkpoint?.ended) connection = { next: async () => end }
  await connect().catch((error) => {
    close()
    throw error
  })

  const stream = flatMapStream(
    {
      [Symbol.asyncIterator]: () => ({
        async next() {
          try {
            const item = await next()
            if (item.done) close()
            return item
          } catch (error) {
            if (isClosed) return end
            throw error
          }
        },
        async return() {
          close()
          controller.abort()
          return end
        },
      }),
    },
    (event) => [event],
  )

  return {
    get checkpoint() {
      return checkpoint
    },
    [Symbol.asyncIterator]: () => stream[Symbol.asyncIterator](),
  }
}
