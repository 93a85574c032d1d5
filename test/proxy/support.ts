import { once } from 'node:events'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Client, ClientOptions } from '@oaix/core'
import { createClient } from '@oaix/core/lite'
import { createProxy, type ProxyOptions } from '@oaix/proxy'
import { afterAll, expect } from 'vitest'

/** In no answer, whatever happens. */
export const key = 'sk-proj-neverShowThis123'

interface Upstream {
  method: string
  url: URL
  headers: Headers
  /** Parsed JSON, a form, or text. */
  body: unknown
}

export interface Setup {
  proxy: (request: Request) => Promise<Response>
  /** What went upstream. */
  sent: Upstream[]
  /** What `onError` was told. */
  // biome-ignore lint/suspicious/noExplicitAny: whatever was thrown
  errors: any[]
  /** The client of a page at https://page.test. */
  page: Client
  /** A request of that page, by hand. */
  ask: (path: string, init?: RequestInit & { duplex?: 'half' }) => Promise<Response>
}

type Answer = (sent: Upstream) => Response | Promise<Response>

const shown: string[] = []

/** Reads a copy of an answer, to look for the key in it at the end. */
async function keep(response: Response): Promise<Response> {
  shown.push(JSON.stringify([...response.headers]))
  if (/event-stream|octet/.test(`${response.headers.get('content-type')}`)) return response
  shown.push(await response.clone().text())
  return response
}

/** No answer that a test of this file got had the key. */
export function expectNoKey(): void {
  afterAll(() => {
    expect(shown.length).toBeGreaterThan(0)
    expect(shown.filter((text) => text.includes('neverShowThis'))).toEqual([])
  })
}

async function readUpstream(url: string, init: RequestInit): Promise<Upstream> {
  const request = new Request(url, init)
  const type = `${request.headers.get('content-type')}`
  const read = async () => {
    if (type.startsWith('multipart/')) return request.formData()
    const text = await request.text()
    return type.startsWith('application/json') ? JSON.parse(text) : text || undefined
  }
  return { method: request.method, url: new URL(url), headers: request.headers, body: await read() }
}

const host = 'https://page.test'

/** A proxy below /api/openai, a page that calls it, and an API that answers as told. */
export function setUp(
  options: Omit<ProxyOptions, 'client' | 'apiKey'> & Pick<ProxyOptions, 'client'>,
  answer: Answer = () => Response.json({ id: 'id_1', object: 'list', data: [] }),
  makeClient: (options: ClientOptions) => Client = createClient,
): Setup {
  const sent: Upstream[] = []
  const errors: unknown[] = []
  const client = makeClient({
    apiKey: key,
    baseURL: 'https://api.test/v1',
    async fetch(url, init) {
      const request = await readUpstream(url, init)
      sent.push(request)
      return answer(request)
    },
  })
  const handler = createProxy({
    client,
    basePath: '/api/openai',
    onError: (error) => errors.push(error),
    ...options,
  })
  const proxy = async (request: Request) => keep(await handler(request))
  return {
    proxy,
    sent,
    errors,
    page: makeClient({
      baseURL: `${host}/api/openai`,
      maxRetries: 0,
      fetch: (url, init) => proxy(new Request(url, init)),
    }),
    ask: (path, init) => proxy(new Request(host + path, init)),
  }
}

/** The init of a request with a JSON body; a text is sent as it is. */
export function json(body: unknown, headers: Record<string, string> = {}): RequestInit {
  return {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  }
}

interface Refusal {
  message: string
  type: string
  param: string | null
  code: string | null
}

/** Status, code and param of an answer that is an error in the shape of the API's. */
export async function refusal(
  answer: Response | Promise<Response>,
): Promise<[number, string | null, string | null]> {
  const response = await answer
  expect(response.headers.get('content-type')).toBe('application/json')
  const { error, ...rest }: { error: Refusal } = await response.json()
  expect(rest).toEqual({})
  expect(Object.keys(error)).toEqual(['message', 'type', 'param', 'code'])
  expect(error.message).toMatch(/\w/)
  return [response.status, error.code, error.param]
}

export interface FetchServer {
  baseURL: string
  close: () => Promise<void>
}

/** Serves a handler of fetch by node:http, as adapters do: the visitor's leaving aborts the signal, and the body. */
export async function serveFetch(handler: (request: Request) => Promise<Response>): Promise<FetchServer> {
  const toRequest = (incoming: IncomingMessage, signal: AbortSignal) => {
    const hasBody = incoming.method !== 'GET' && incoming.method !== 'HEAD'
    return new Request(`http://${incoming.headers.host}${incoming.url}`, {
      method: `${incoming.method}`,
      headers: incoming.headers as Record<string, string>,
      signal,
      ...(hasBody && { body: Readable.toWeb(incoming) as ReadableStream<Uint8Array>, duplex: 'half' }),
    })
  }
  const server = createServer((incoming, outgoing) => {
    const left = new AbortController()
    outgoing.on('close', () => left.abort())
    void (async () => {
      const response = await handler(toRequest(incoming, left.signal))
      outgoing.writeHead(response.status, Object.fromEntries(response.headers))
      outgoing.flushHeaders()
      if (response.body) await pipeline(Readable.fromWeb(response.body as never), outgoing)
      else outgoing.end()
    })().catch(() => outgoing.destroy())
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    baseURL: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
