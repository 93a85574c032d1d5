import { createHash, createHmac } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { setImmediate } from 'node:timers/promises'
import { WebSocketServer } from 'ws'
import type { Facts, SeenRequest } from './checks.ts'

/** Milliseconds after which the server waits no longer for what a program should do. */
const patience = 8000

const cors = {
  'access-control-allow-origin': '*',
  'access-control-allow-methods': 'GET, POST',
  'access-control-allow-headers': 'authorization, content-type, accept',
  'access-control-expose-headers': 'x-request-id, retry-after, retry-after-ms, x-should-retry',
}

const socketKey = 'ek_of-the-socket'

/** Something that happens once, and is waited for before or after. */
interface Moment {
  come: () => void
  /** Whether it came while the server had patience. */
  within: () => Promise<boolean>
}

/** One client in one runtime. */
interface Visitor {
  facts: Facts
  moment: (name: string) => Moment
}

interface Call {
  visitor: Visitor
  request: SeenRequest
  response: ServerResponse
}

export interface MatrixServer {
  /** The base for programs: `/<runtime>/<client>/v1` is the API for one client in one runtime. */
  url: string
  close(): Promise<void>
}

/** An API on loopback that keeps apart what each client of each runtime does, and tells them what it has seen. */
export async function startServer(): Promise<MatrixServer> {
  const visitors = new Map<string, Visitor>()
  const visitorOf = (name: string) => {
    const visitor = visitors.get(name) ?? makeVisitor()
    visitors.set(name, visitor)
    return visitor
  }

  const server = createServer(async (request, response) => {
    for (const [name, value] of Object.entries(cors)) response.setHeader(name, value)
    if (request.method === 'OPTIONS') return void response.writeHead(204).end()
    const { name, path } = split(request.url)
    try {
      if (path.startsWith('/v1/')) await answer(visitorOf(name), path.slice(3), request, response)
      else await tell(visitorOf(name), path, response)
    } catch (error) {
      // The client left, or sent what the server can't read.
      if (response.headersSent) response.destroy()
      else response.writeHead(500).end(`${error}`)
    }
  })

  const sockets = new WebSocketServer({ noServer: true, handleProtocols: () => 'realtime' })
  server.on('upgrade', (request, connection, head) => {
    const { name, path } = split(request.url)
    const offered = (request.headers['sec-websocket-protocol'] ?? '').split(/, ?/)
    if (!offered.includes(`openai-insecure-api-key.${socketKey}`)) {
      return void connection.end('HTTP/1.1 401 Unauthorized\r\nconnection: close\r\n\r\n')
    }
    sockets.handleUpgrade(request, connection, head, (socket) => {
      const { facts, moment } = visitorOf(name)
      const fact: Facts['sockets'][number] = { url: path.replace(/^\/v1/, ''), offered, messages: 0 }
      facts.sockets.push(fact)
      socket.on('message', (data) => {
        fact.messages++
        socket.send(`${data}`)
      })
      socket.on('error', () => {})
      socket.on('close', (code) => {
        fact.code = code
        moment('closed/realtime').come()
      })
    })
  })

  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      for (const socket of sockets.clients) socket.terminate()
      const closed = once(server, 'close')
      server.close()
      server.closeAllConnections()
      await closed
    },
  }
}

/** `/node/ky/v1/files` is of the visitor `node/ky`. */
function split(url = ''): { name: string; path: string } {
  const [, name = '', path = ''] = /^\/([^/]+\/[^/]+)(\/.*)/.exec(url) ?? []
  return { name, path }
}

function makeVisitor(): Visitor {
  const moments = new Map<string, Moment>()
  return {
    facts: { requests: [], log: [], sockets: [] },
    moment(name) {
      const moment = moments.get(name) ?? makeMoment()
      moments.set(name, moment)
      return moment
    },
  }
}

function makeMoment(): Moment {
  let resolve!: (came: boolean) => void
  const promise = new Promise<boolean>((onCome) => {
    resolve = onCome
  })
  return {
    come: () => resolve(true),
    async within() {
      const timer = setTimeout(resolve, patience, false)
      const came = await promise
      clearTimeout(timer)
      return came
    },
  }
}

/** What programs tell the server, and ask it. */
async function tell(visitor: Visitor, path: string, response: ServerResponse): Promise<void> {
  response.setHeader('cache-control', 'no-store')
  if (path === '/facts') return json(response, visitor.facts)
  if (path === '/webhook') return json(response, webhook())
  const name = path.slice(1)
  if (name.startsWith('ack/')) visitor.moment(name).come()
  const came = await visitor.moment(name).within()
  response.writeHead(came ? 200 : 504).end(came ? 'ok' : `not seen within ${patience} ms`)
}

function json(response: ServerResponse, body: unknown): void {
  response.setHeader('content-type', 'application/json').end(JSON.stringify(body))
}

/** A webhook that was signed by the platform of Node. */
function webhook(): object {
  const secret = `whsec_${Buffer.from('a secret of 32 bytes, as they are').toString('base64')}`
  const payload = JSON.stringify({ id: 'evt_1', type: 'response.completed', data: { id: 'resp_1' }, ü: '🙂' })
  const timestamp = `${Math.floor(Date.now() / 1000)}`
  const signature = createHmac('sha256', Buffer.from(secret.slice(6), 'base64'))
    .update(`wh_1.${timestamp}.${payload}`)
    .digest('base64')
  const headers = {
    'webhook-id': 'wh_1',
    'webhook-timestamp': timestamp,
    'webhook-signature': `v1,${signature}`,
  }
  return { payload, headers, secret }
}

/** Answers a request to the API. */
async function answer(visitor: Visitor, path: string, incoming: IncomingMessage, response: ServerResponse) {
  const request: SeenRequest = {
    method: incoming.method ?? '',
    path,
    headers: Object.fromEntries(Object.entries(incoming.headers).map(([name, value]) => [name, `${value}`])),
    arrivedAt: performance.now(),
  }
  visitor.facts.requests.push(request)
  const body = await buffer(incoming)
  const type = request.headers['content-type'] ?? ''
  if (/json/.test(type)) request.json = JSON.parse(body.toString())
  if (/form-data/.test(type)) request.form = await readForm(body, type)

  const call = { visitor, request, response }
  switch (`${request.method} ${path}`) {
    case 'POST /chat/completions':
      return answerChat(call)
    case 'POST /files':
      return json(response, { id: 'file-1', object: 'file', bytes: fileSize(request) })
    case 'GET /files/file-1/content':
      return void response.setHeader('content-type', 'application/octet-stream').end(pattern())
    case 'POST /audio/speech':
      return answerSpeech(call)
    case 'POST /realtime/client_secrets':
      return json(response, { value: socketKey, expires_at: 2_000_000_000 })
    default:
      response.writeHead(404, { 'content-type': 'application/json' })
      response.end(JSON.stringify({ error: { message: `No such route: ${path}` } }))
  }
}

function fileSize({ form }: SeenRequest): number {
  const file = form?.file
  return typeof file === 'object' ? file.size : -1
}

async function readForm(body: Buffer, type: string): Promise<NonNullable<SeenRequest['form']>> {
  const form = await new Response(new Uint8Array(body), { headers: { 'content-type': type } }).formData()
  const fields: NonNullable<SeenRequest['form']> = {}
  for (const [name, value] of form) {
    if (name in fields) throw new Error(`${name} came twice`)
    if (typeof value === 'string') fields[name] = value
    else {
      const bytes = Buffer.from(await value.arrayBuffer())
      const sha256 = createHash('sha256').update(bytes).digest('hex')
      fields[name] = { name: value.name, type: value.type, size: value.size, sha256 }
    }
  }
  return fields
}

/** The bytes that programs expect: written down twice, so that they can't be wrong together. */
function pattern(): Buffer {
  const bytes = Buffer.alloc(200_000)
  for (let index = 0; index < bytes.length; index++) {
    bytes[index] = (index * 31 + Math.floor(index / 256) * 7) % 251
  }
  return bytes
}

/** The model is what happens. */
async function answerChat({ visitor, request, response }: Call): Promise<void> {
  const { model, messages } = request.json as { model: string; messages: { content: string }[] }
  const text = `You said: ${messages[0]?.content}`
  const isFirst = visitor.facts.requests.filter(({ json }) => (json as Named)?.model === model).length === 1
  switch (model) {
    case 'busy':
      if (!isFirst) break
      response.writeHead(429, { 'content-type': 'application/json', 'retry-after-ms': '700' })
      // Before it can arrive.
      request.answeredAt = performance.now()
      response.end(JSON.stringify({ error: { message: 'Slow down', code: 'rate_limit_exceeded' } }))
      return
    case 'stream':
    case 'proxied-stream':
      return answerStream(model, visitor, response)
    case 'abort':
    case 'leave':
    case 'proxied-leave':
      response.on('close', () => visitor.moment(`closed/${model}`).come())
      startEvents(response)
      for (const text of ['one', 'two']) await write(response, event({ content: text }))
      // It never ends by itself, and is silent unless it is asked.
      if (await visitor.moment(`ack/${model}`).within()) response.write(': still here\n\n')
      return
  }
  response.setHeader('x-request-id', `req_${model}`)
  const message = { role: 'assistant', content: text, refusal: null }
  json(response, {
    id: 'chatcmpl-1',
    object: 'chat.completion',
    model,
    choices: [{ index: 0, message, finish_reason: 'stop' }],
  })
}

interface Named {
  model?: string
}

/** Each event waits until the one before it was acknowledged, so that nothing on the way can hold it back unseen. */
async function answerStream(model: string, { facts, moment }: Visitor, response: ServerResponse) {
  startEvents(response)
  for (const [index, text] of ['Grü', 'ße ', '🙂', ' und ', '世界'].entries()) {
    await write(response, event({ content: text }))
    facts.log.push(`${model}: sent ${index + 1}`)
    if (!(await moment(`ack/${model}/${index + 1}`).within())) {
      facts.log.push(`${model}: ${index + 1} was not acknowledged`)
      response.destroy()
      return
    }
    facts.log.push(`${model}: acknowledged ${index + 1}`)
  }
  facts.log.push(`${model}: ended`)
  response.end(`${event({}, 'stop')}data: [DONE]\n\n`)
}

function startEvents(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8' })
}

function event(delta: object, finish_reason: string | null = null): string {
  return `data: ${JSON.stringify({ id: 'chatcmpl-1', choices: [{ index: 0, delta, finish_reason }] })}\n\n`
}

/** Sends an event in two pieces, with the border within a character where it has a long one. */
async function write(response: ServerResponse, text: string): Promise<void> {
  const bytes = Buffer.from(text)
  const long = bytes.findIndex((byte) => byte >= 0x80)
  const border = long < 0 ? bytes.length >> 1 : long + 1
  response.write(bytes.subarray(0, border))
  await setImmediate()
  response.write(bytes.subarray(border))
}

async function answerSpeech({ visitor, response }: Call): Promise<void> {
  response.writeHead(200, { 'content-type': 'audio/mpeg' })
  const bytes = pattern()
  response.write(bytes.subarray(0, 100_000))
  if (await visitor.moment('ack/speech/1').within()) response.end(bytes.subarray(100_000))
  else response.destroy()
}
