import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import type { APIRequest, Client, StreamOptions, StreamProtocol } from '@oaix/core'
import { requestStream } from '@oaix/core'
import { createClient } from '@oaix/core/lite'

export function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text)
}

/** What a body hands over: text, bytes, or the error with which it breaks. */
export type Piece = string | Uint8Array | Error

export interface FakeBody {
  stream: ReadableStream<Uint8Array>
  /** How often a piece was asked for. */
  pulls: number
  isCancelled: boolean
}

/** A body of these pieces, each a chunk, handed over when asked for; `stays` leaves it open after the last. */
export function bodyOf(pieces: readonly Piece[], { stays = false } = {}): FakeBody {
  const left = [...pieces]
  const body: FakeBody = {
    pulls: 0,
    isCancelled: false,
    stream: new ReadableStream(
      {
        pull(controller) {
          body.pulls++
          const piece = left.shift()
          if (piece instanceof Error) controller.error(piece)
          else if (piece !== undefined) {
            controller.enqueue(typeof piece === 'string' ? bytesOf(piece) : piece)
          } else if (stays) return new Promise(() => {})
          else controller.close()
        },
        cancel() {
          body.isCancelled = true
        },
      },
      { highWaterMark: 0 },
    ),
  }
  return body
}

export interface OpenBody {
  stream: ReadableStream<Uint8Array>
  isCancelled: boolean
  send: (text: string) => void
  end: () => void
  fail: (error: unknown) => void
}

/** A body that stays open until the test ends it. */
export function openBody(): OpenBody {
  let controller: ReadableStreamDefaultController<Uint8Array>
  const body: OpenBody = {
    isCancelled: false,
    stream: new ReadableStream({
      start(given) {
        controller = given
      },
      cancel() {
        body.isCancelled = true
      },
    }),
    send: (text) => controller.enqueue(bytesOf(text)),
    end: () => controller.close(),
    fail: (error) => controller.error(error),
  }
  return body
}

/** A client whose every answer has this body. */
export function clientOf(body: BodyInit | null, headers: Record<string, string> = {}): Client {
  return createClient({
    apiKey: 'sk-test',
    baseURL: 'http://core.test/v1',
    maxRetries: 0,
    fetch: async () =>
      new Response(body, {
        headers: { 'content-type': 'text/event-stream', 'x-request-id': 'req_1', ...headers },
      }),
  })
}

export const request: APIRequest = { method: 'POST', path: '/stream', body: { stream: true } }

/** The stream of an answer with these pieces. */
export function streamOf<Item = unknown>(
  pieces: readonly Piece[],
  options?: StreamOptions,
  protocol?: StreamProtocol<Item>,
): Promise<AsyncIterable<Item>> {
  return requestStream<Item>(clientOf(bodyOf(pieces).stream), request, options, protocol)
}

/** An event stream of these data, with the line ending given. */
export function sse(data: readonly unknown[], lineEnd = '\n'): string {
  return data
    .map((item) => `data: ${typeof item === 'string' ? item : JSON.stringify(item)}${lineEnd}${lineEnd}`)
    .join('')
}

export interface Outcome<Item> {
  items: Item[]
  /** What the stream rejected with; `undefined` where it ended well. */
  // biome-ignore lint/suspicious/noExplicitAny: whatever was thrown
  error: any
}

/** Reads a stream to its end, good or bad. */
export async function drain<Item>(stream: AsyncIterable<Item>): Promise<Outcome<Item>> {
  const items: Item[] = []
  try {
    for await (const item of stream) items.push(item)
  } catch (error) {
    return { items, error }
  }
  return { items, error: undefined }
}

/** The error of a promise that must reject. */
// biome-ignore lint/suspicious/noExplicitAny: whatever was thrown
export function rejection(promise: Promise<unknown>): Promise<any> {
  return promise.then(
    (value) => {
      throw new Error(`Resolved to ${JSON.stringify(value)}`)
    },
    (error) => error,
  )
}

/** What a promise has come to after all that is ready has run: `pending` where it still waits. */
export async function stateOf(promise: Promise<unknown>): Promise<'pending' | 'resolved' | 'rejected'> {
  let state: 'pending' | 'resolved' | 'rejected' = 'pending'
  promise.then(
    () => (state = 'resolved'),
    () => (state = 'rejected'),
  )
  for (let turn = 0; turn < 100; turn++) await Promise.resolve()
  return state
}

/** Random numbers of [0, 1) that are the same in every run. */
export function randomOf(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/**
 * How many times longer the one takes than the other, by their best runs. A busy machine makes both look slow, so it is
 * measured again while the result is not below `limit`.
 */
export async function ratioOf(
  slow: () => Promise<unknown>,
  quick: () => Promise<unknown>,
  limit: number,
): Promise<number> {
  const best = async (task: () => Promise<unknown>, before: number) => {
    const start = performance.now()
    await task()
    return Math.min(before, performance.now() - start)
  }
  let slowest = Number.POSITIVE_INFINITY
  let quickest = Number.POSITIVE_INFINITY
  for (let round = 0; round < 3 || (round < 6 && slowest / quickest >= limit); round++) {
    quickest = await best(quick, quickest)
    slowest = await best(slow, slowest)
  }
  return slowest / quickest
}

export interface TestServer {
  baseURL: string
  /** Every connection that was ever made. */
  connections: number
  /** Connections that are open now. */
  sockets: Set<Socket>
  close: () => Promise<void>
}

/** A server on loopback. */
export async function serve(
  handler: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<TestServer> {
  const server = createServer(handler)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const state: TestServer = {
    baseURL: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    connections: 0,
    sockets: new Set(),
    async close() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
  server.on('connection', (socket: Socket) => {
    state.connections++
    state.sockets.add(socket)
    socket.on('close', () => state.sockets.delete(socket))
  })
  return state
}
