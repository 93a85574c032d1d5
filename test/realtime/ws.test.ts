import { once } from 'node:events'
import type { IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createClient } from '@oaix/core/lite'
import { connectRealtime, type RealtimeSocketConstructor } from '@oaix/realtime'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import WebSocket, { WebSocketServer } from 'ws'

// A server that somebody else wrote, and each constructor against it: the platform's, and that of `ws`.
const constructors: { name: string; given: { WebSocket?: RealtimeSocketConstructor } }[] = [
  { name: 'the WebSocket of the platform', given: {} },
  { name: 'that of ws', given: { WebSocket } },
]

let server: WebSocketServer
let baseURL: string
let requests: IncomingMessage[]

beforeEach(async () => {
  requests = []
  server = new WebSocketServer({
    host: '127.0.0.1',
    port: 0,
    handleProtocols: (offered) => offered.has('realtime') && 'realtime',
  })
  server.on('connection', (socket, request) => {
    requests.push(request)
    socket.on('message', (data) => socket.send(`${data}`))
  })
  await once(server, 'listening')
  baseURL = `ws://127.0.0.1:${(server.address() as AddressInfo).port}/v1`
})

afterEach(async () => {
  for (const socket of server.clients) socket.terminate()
  await new Promise((resolve) => server.close(resolve))
})

describe.each(constructors)('with $name', ({ given }) => {
  const connect = (apiKey: string) =>
    connectRealtime(
      createClient(),
      { model: 'gpt-realtime' },
      { apiKey, websocketBaseURL: baseURL, ...given },
    )

  test('events go both ways, those from before the opening too', async () => {
    const connection = connect('ek_1')
    const sent = ['one', 'zwei ü', '🙂'].map((text) => ({
      type: 'input_audio_buffer.append' as const,
      audio: text,
    }))
    for (const event of sent) connection.send(event)
    const received: unknown[] = []
    for await (const event of connection) {
      received.push(event)
      if (received.length === sent.length) break
    }
    expect(received).toEqual(sent)
    expect(requests[0]?.url).toBe('/v1/realtime?model=gpt-realtime')
    await connection.close()
  })

  test('the key is where the server looks for it, and not in the address', async () => {
    const connection = connect('ek_1')
    await connection.opened
    const { authorization, 'sec-websocket-protocol': protocols = '' } = requests[0]?.headers ?? {}
    expect([authorization, ...protocols.split(/, ?/)]).toContain(
      given.WebSocket ? 'Bearer ek_1' : 'openai-insecure-api-key.ek_1',
    )
    expect(requests[0]?.url).not.toContain('ek_1')
    await connection.close()
  })

  test('a close by either side ends well, a break does not', async () => {
    const left = connect('ek_1')
    await left.opened
    await left.close()

    const closed = connect('ek_1')
    await closed.opened
    for (const socket of server.clients) socket.close(1000)
    for await (const event of closed) expect(event).toBeUndefined()

    const broken = connect('ek_1')
    await broken.opened
    for (const socket of server.clients) socket.terminate()
    await expect(broken[Symbol.asyncIterator]().next()).rejects.toMatchObject({
      name: 'RealtimeError',
      kind: 'closed',
    })
  })
})
