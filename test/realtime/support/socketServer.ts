import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Duplex } from 'node:stream'

/** The server's end of a WebSocket: what a library would not let a test do, too. */
interface Peer {
  /** With the query. */
  path: string
  headers: IncomingHttpHeaders
  /** Resolves to the next event of the client. */
  next: () => Promise<Record<string, unknown>>
  /** What the client sent with its close; resolves when it does, or is gone. */
  closed: Promise<number | undefined>
  send: (event: unknown) => void
  sendText: (text: string) => void
  sendBytes: (bytes: Uint8Array) => void
  /** Sends a text in frames of so many bytes. */
  sendFragments: (text: string, size: number) => void
  close: (code?: number, reason?: string) => void
  /** Not even the end of the connection is said. */
  reset: () => void
  /** Says no more, and listens on. */
  halfClose: () => void
  raw: Duplex
}

export interface SocketServer {
  /** `http://127.0.0.1:…/v1` */
  baseURL: string
  /** Resolves to the next WebSocket. */
  accept: () => Promise<Peer>
  /** `METHOD /path` and the body of requests that are no WebSocket. */
  requests: [string, unknown][]
  open: () => number
  close: () => Promise<void>
}

export interface SocketServerOptions {
  /** Answers requests that are no WebSocket. */
  onRequest?: (request: IncomingMessage, response: ServerResponse, body: string) => void
  /** The status that refuses a handshake, or `null` to leave it unanswered. */
  refuse?: () => number | null | undefined
}

function frame(opcode: number, payload: Uint8Array, isFinal = true): Uint8Array {
  const { length } = payload
  const head =
    length < 126
      ? Buffer.from([0, length])
      : length < 65536
        ? Buffer.from([0, 126, length >> 8, length & 255])
        : Buffer.concat([Buffer.from([0, 127, 0, 0, 0, 0]), uint32(length)])
  head[0] = opcode | (isFinal ? 0x80 : 0)
  return Buffer.concat([head, payload])
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32BE(value)
  return bytes
}

/** Yields the unmasked frames of a client, which may arrive in any pieces. */
async function* framesOf(stream: Duplex): AsyncGenerator<{ opcode: number; payload: Buffer }> {
  let buffer = Buffer.alloc(0)
  for await (const chunk of stream) {
    buffer = Buffer.concat([buffer, chunk])
    for (;;) {
      if (buffer.length < 2) break
      let length = (buffer[1] as number) & 127
      let start = 2
      if (length === 126) {
        if (buffer.length < 4) break
        length = buffer.readUInt16BE(2)
        start = 4
      } else if (length === 127) {
        if (buffer.length < 10) break
        length = Number(buffer.readBigUInt64BE(2))
        start = 10
      }
      if (buffer.length < start + 4 + length) break
      const mask = buffer.subarray(start, start + 4)
      const payload = Buffer.from(buffer.subarray(start + 4, start + 4 + length))
      for (let i = 0; i < length; i++) payload[i] = (payload[i] as number) ^ (mask[i % 4] as number)
      yield { opcode: (buffer[0] as number) & 15, payload }
      buffer = buffer.subarray(start + 4 + length)
    }
  }
}

function peerOf(request: IncomingMessage, stream: Duplex): Peer {
  const events: Record<string, unknown>[] = []
  const waiting: ((event: Record<string, unknown>) => void)[] = []
  const write = (bytes: Uint8Array) => {
    if (stream.writable) stream.write(bytes)
  }
  let saysClose = false
  const close = (code?: number, reason = '') => {
    saysClose = true
    const payload =
      code === undefined ? Buffer.alloc(0) : Buffer.concat([uint32(code).subarray(2), Buffer.from(reason)])
    write(frame(8, payload))
  }
  stream.on('error', () => {})
  const closed = (async () => {
    try {
      for await (const { opcode, payload } of framesOf(stream)) {
        if (opcode === 1) {
          const event = JSON.parse(payload.toString())
          const waiter = waiting.shift()
          if (waiter) waiter(event)
          else events.push(event)
        }
        if (opcode === 8) {
          const code = payload.length >= 2 ? payload.readUInt16BE(0) : undefined
          if (!saysClose) close(code)
          stream.end()
          return code
        }
      }
    } catch {}
    return undefined
  })()
  return {
    path: `${request.url}`,
    headers: request.headers,
    next: () => {
      const event = events.shift()
      return event ? Promise.resolve(event) : new Promise((resolve) => waiting.push(resolve))
    },
    closed,
    send: (event) => write(frame(1, Buffer.from(JSON.stringify(event)))),
    sendText: (text) => write(frame(1, Buffer.from(text))),
    sendBytes: (bytes) => write(frame(2, bytes)),
    sendFragments(text, size) {
      const bytes = Buffer.from(text)
      for (let i = 0; i < bytes.length; i += size) {
        write(frame(i === 0 ? 1 : 0, bytes.subarray(i, i + size), i + size >= bytes.length))
      }
    },
    close,
    reset: () => (stream as Duplex & { resetAndDestroy?: () => void }).resetAndDestroy?.(),
    halfClose: () => stream.end(),
    raw: stream,
  }
}

/** A WebSocket server on loopback, with a REST side that makes ephemeral keys. */
export async function startSocketServer(options: SocketServerOptions = {}): Promise<SocketServer> {
  const peers: Peer[] = []
  const waiting: ((peer: Peer) => void)[] = []
  const streams = new Set<Duplex>()
  const requests: [string, unknown][] = []
  const server = createServer(async (request, response) => {
    let body = ''
    for await (const chunk of request) body += chunk
    requests.push([`${request.method} ${request.url}`, body && JSON.parse(body)])
    if (options.onRequest) return options.onRequest(request, response, body)
    const made = { value: 'ek_made', expires_at: 1, session: {} }
    response.setHeader('content-type', 'application/json').end(JSON.stringify(made))
  })
  server.on('upgrade', (request, stream) => {
    streams.add(stream)
    stream.on('close', () => streams.delete(stream))
    stream.on('error', () => {})
    const refusal = options.refuse?.()
    if (refusal === null) return void stream.resume().on('end', () => stream.end())
    if (refusal) return void stream.end(`HTTP/1.1 ${refusal} No\r\ncontent-length: 0\r\n\r\n`)
    const key = `${request.headers['sec-websocket-key']}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`
    stream.write(
      [
        'HTTP/1.1 101 Switching Protocols',
        'Upgrade: websocket',
        'Connection: Upgrade',
        `Sec-WebSocket-Accept: ${createHash('sha1').update(key).digest('base64')}`,
        ...(request.headers['sec-websocket-protocol'] ? ['Sec-WebSocket-Protocol: realtime'] : []),
        '\r\n',
      ].join('\r\n'),
    )
    const peer = peerOf(request, stream)
    const waiter = waiting.shift()
    if (waiter) waiter(peer)
    else peers.push(peer)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    baseURL: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    accept() {
      const peer = peers.shift()
      return peer ? Promise.resolve(peer) : new Promise((resolve) => waiting.push(resolve))
    },
    requests,
    open: () => streams.size,
    async close() {
      for (const stream of streams) stream.destroy()
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
