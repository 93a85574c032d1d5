import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { setImmediate as immediate } from 'node:timers/promises'
import { inspect } from 'node:util'
import { type APIError, type APIRequest, errorToJSON } from '@oaix/core'
import { afterEach, beforeEach, expect, onTestFinished, vi } from 'vitest'

/** Rejections that nobody handled: none is allowed in any test. */
const unhandled: unknown[] = []
const collect = (reason: unknown) => unhandled.push(reason)

beforeEach(() => {
  process.on('unhandledRejection', collect)
})

afterEach(async () => {
  vi.useRealTimers()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
  await immediate()
  process.off('unhandledRejection', collect)
  expect(unhandled.splice(0)).toEqual([])
})

export const get: APIRequest = { method: 'GET', path: '/models' }
export const post: APIRequest = { method: 'POST', path: '/chat/completions', body: { model: 'm' } }

export interface Recorded {
  method: string
  url: string
  headers: IncomingHttpHeaders
  body: Buffer
}

export type Answer = (response: ServerResponse, request: Recorded) => unknown

export interface TestServer {
  baseURL: string
  origin: string
  /** Those that have arrived completely. */
  requests: Recorded[]
  /** Those whose connection ended before the answer did. */
  broken: Recorded[]
  /** Open connections. */
  sockets: Set<Socket>
  close: () => Promise<void>
}

/** A server on loopback that gives one answer after the other, the last one again and again; closed with the test. */
export async function serve(...answers: [Answer, ...Answer[]]): Promise<TestServer> {
  const requests: Recorded[] = []
  const broken: Recorded[] = []
  const sockets = new Set<Socket>()
  const server = createServer((incoming, response) => {
    const chunks: Buffer[] = []
    incoming.on('data', (chunk) => chunks.push(chunk))
    incoming.on('end', () => {
      const { method = '', url = '', headers } = incoming
      const request = { method, url, headers, body: Buffer.concat(chunks) }
      response.on('close', () => response.writableFinished || broken.push(request))
      const answer = answers[Math.min(requests.push(request), answers.length) - 1] as Answer
      answer(response, request)
    })
  })
  server.on('connection', (socket) => {
    sockets.add(socket)
    socket.on('error', () => {})
    socket.on('close', () => sockets.delete(socket))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const close = async () => {
    if (!server.listening) return
    server.closeAllConnections()
    server.close()
    await once(server, 'close')
  }
  onTestFinished(close)
  return { baseURL: `${origin}/v1`, origin, requests, broken, sockets, close }
}

/** An address where nothing listens. */
export async function closedPort(): Promise<string> {
  const { origin, close } = await serve(hang)
  await close()
  return origin
}

export function json(body: unknown = { ok: true }, status = 200, headers: object = {}): Answer {
  return (response) =>
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body))
}

/** An error that may be tried again at once. */
export function fail(status: number, headers: object = {}): Answer {
  return json({ error: { message: 'no' } }, status, {
    'retry-after-ms': 0,
    'x-request-id': `req_${status}`,
    ...headers,
  })
}

/** Never answers. */
export const hang: Answer = () => {}

/** Breaks the connection before the headers. */
export const reset: Answer = (response) => response.socket?.destroy()

/** Sends headers and the beginning of a body, and then nothing more. */
export function stall(status = 200, type = 'application/json', start = '{"error":'): Answer {
  return (response) => {
    response.writeHead(status, { 'content-type': type, 'x-request-id': `req_${status}` })
    response.write(start)
  }
}

/** Sends headers and the beginning of a body, and then breaks the connection. */
export function breakOff(status = 200): Answer {
  return (response) => {
    stall(status)(response, {} as Recorded)
    setTimeout(() => response.socket?.destroy(), 20)
  }
}

export interface FakeCall {
  url: string
  init: RequestInit
  headers: Headers
  /** On the clock of `Date`. */
  at: number
}

type FakeAnswer = (call: FakeCall) => Response | Promise<Response>

/** A `fetch` that gives one answer after the other, the last one again and again, and keeps what it was asked. */
export function fakeFetch(...answers: [FakeAnswer, ...FakeAnswer[]]): {
  calls: FakeCall[]
  fetch: (url: string, init: RequestInit) => Promise<Response>
} {
  const calls: FakeCall[] = []
  return {
    calls,
    async fetch(url, init) {
      const call = { url, init, headers: new Headers(init.headers), at: Date.now() }
      const answer = answers[Math.min(calls.push(call), answers.length) - 1] as FakeAnswer
      return answer(call)
    },
  }
}

export const ok: FakeAnswer = () => Response.json({ ok: true })

/** Never settles, not even when it is aborted. */
export const deaf: FakeAnswer = () => new Promise(() => {})

export const failing =
  (status: number, headers: Record<string, string> = {}): FakeAnswer =>
  () =>
    Response.json({ error: { message: 'no' } }, { status, headers })

/** What a promise rejects with; it must. */
export async function failureOf(promise: Promise<unknown>): Promise<APIError> {
  try {
    await promise
  } catch (error) {
    return error as APIError
  }
  throw new Error('The promise was fulfilled')
}

/** Everything that a log could show of an error. */
export function everythingIn(error: unknown): string {
  const { message, stack } = error as Error
  const shown = inspect(error, { depth: Infinity, showHidden: true, maxStringLength: Infinity })
  return [message, stack, shown, inspect(error), JSON.stringify(errorToJSON(error))].join('\n')
}

/** Waits for something to become true. */
export function until(condition: () => unknown): Promise<unknown> {
  return vi.waitFor(() => expect(condition()).toBeTruthy(), { interval: 5, timeout: 3000 })
}

/** Lets the first backoff pass at once, for tests on the real clock. */
export function skipBackoff(): void {
  const { setTimeout } = globalThis
  vi.stubGlobal('setTimeout', (callback: () => void, ms = 0, ...rest: unknown[]) => {
    return setTimeout(callback, ms >= 375 && ms <= 500 ? 0 : ms, ...rest)
  })
}

/**
 * Runs a call on a clock that goes from one timer to the next as soon as there is nothing else to do; resolves to what
 * the call rejected with, or resolved to, the milliseconds that it took, and the number of timers that it left behind.
 */
export async function onFakeClock(
  call: () => Promise<unknown>,
): Promise<{ error: APIError; value: unknown; took: number; timers: number }> {
  const start = Date.parse('2030-01-01T00:00:00Z')
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'], now: start })
  let outcome: { error?: unknown; value?: unknown } | undefined
  call().then(
    (value) => {
      outcome = { value }
    },
    (error: unknown) => {
      outcome = { error }
    },
  )
  for (;;) {
    for (let turn = 0; turn < 20; turn++) await immediate()
    if (outcome) {
      const { error, value } = outcome
      return { error: error as APIError, value, took: Date.now() - start, timers: vi.getTimerCount() }
    }
    if (!vi.getTimerCount()) throw new Error('The call waits for something that is not a timer')
    await vi.advanceTimersToNextTimerAsync()
  }
}
