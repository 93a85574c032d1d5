import { inspect } from 'node:util'
import { createClient } from '@oaix/core/lite'
import {
  type ConnectRealtimeOptions,
  type ConnectRealtimeParams,
  connectRealtime,
  connectRealtimeTranslation,
  isRealtimeError,
  type RealtimeConnection,
  RealtimeError,
  type RealtimeSocketConstructor,
} from '@oaix/realtime'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { eachClient } from '../support/clients.ts'
import { type SocketServer, type SocketServerOptions, startSocketServer } from './support/socketServer.ts'

const model = 'gpt-realtime'
const event = (index: number) => ({
  type: 'response.output_text.delta',
  event_id: `event_${index}`,
  delta: 'é🙂',
})

let server: SocketServer
const rejections: unknown[] = []
const onRejection = (reason: unknown) => rejections.push(reason)

/** A server and a connection to it, with a key of its own. */
async function connect(
  options: ConnectRealtimeOptions = {},
  serverOptions: SocketServerOptions = {},
  params: ConnectRealtimeParams = { model },
) {
  process.on('unhandledRejection', onRejection)
  server = await startSocketServer(serverOptions)
  const connection = connectRealtime(createClient(), params, {
    apiKey: 'ek_mine',
    websocketBaseURL: server.baseURL,
    ...options,
  })
  return connection
}

afterEach(async () => {
  vi.unstubAllGlobals()
  await server.close()
  // Time for rejections that nobody handles.
  await new Promise((resolve) => setTimeout(resolve))
  process.off('unhandledRejection', onRejection)
  expect(rejections.splice(0)).toEqual([])
})

async function take(connection: RealtimeConnection, count: number): Promise<unknown[]> {
  const events: unknown[] = []
  for await (const event of connection) if (events.push(event) === count) break
  return events
}

/** The events up to the end, and the error there. */
async function drain(connection: AsyncIterable<unknown>): Promise<{ events: unknown[]; error?: unknown }> {
  const events: unknown[] = []
  try {
    for await (const event of connection) events.push(event)
  } catch (error) {
    return { events, error }
  }
  return { events }
}

describe('address and key', () => {
  test.each<[ConnectRealtimeParams, string]>([
    [{ model }, '/v1/realtime?model=gpt-realtime'],
    [{ model: 'ft:a/b&c' }, '/v1/realtime?model=ft%3Aa%2Fb%26c'],
    [{ call_id: 'rtc_1' }, '/v1/realtime?call_id=rtc_1'],
    [{ intent: 'transcription' }, '/v1/realtime?intent=transcription'],
  ])('%o', async (params, path) => {
    const connection = await connect({}, {}, params)
    const peer = await server.accept()
    expect(peer.path).toBe(path)
    expect(peer.headers['sec-websocket-protocol']).toBe('realtime, openai-insecure-api-key.ek_mine')
    expect(peer.headers.authorization).toBeUndefined()
    expect(server.requests).toEqual([])
    await connection.close()
  })

  test.each(eachClient)('without a key, the client on $name makes one', async ({ createClient }) => {
    server = await startSocketServer()
    const client = createClient({ apiKey: 'sk-secret', baseURL: server.baseURL })
    for (const [params, session] of [
      [{ model }, { type: 'realtime', model }],
      [{ intent: 'transcription' }, { type: 'transcription' }],
    ] as const) {
      const connection = connectRealtime(client, params)
      const peer = await server.accept()
      expect(server.requests.splice(0)).toEqual([['POST /v1/realtime/client_secrets', { session }]])
      // Where the key was made, and with it alone.
      expect(peer.path).toMatch(/^\/v1\/realtime\?/)
      expect(peer.headers['sec-websocket-protocol']).toBe('realtime, openai-insecure-api-key.ek_made')
      expect(JSON.stringify(peer.headers)).not.toContain('sk-secret')
      await connection.close()
    }
    const connection = connectRealtimeTranslation(client, { model: 'gpt-realtime-translate' })
    const peer = await server.accept()
    expect(server.requests).toEqual([
      ['POST /v1/realtime/translations/client_secrets', { session: { model: 'gpt-realtime-translate' } }],
    ])
    expect(peer.path).toBe('/v1/realtime/translations?model=gpt-realtime-translate')
    connection.send({ type: 'session.close' })
    expect(await peer.next()).toEqual({ type: 'session.close' })
    peer.send({ type: 'session.closed', event_id: 'event_1' })
    peer.close(1000)
    expect(await drain(connection)).toEqual({ events: [{ type: 'session.closed', event_id: 'event_1' }] })
  })

  test('the query of a base URL stays, and the key is made there', async () => {
    server = await startSocketServer()
    const connection = connectRealtime(createClient({ baseURL: `${server.baseURL}/?tenant=x` }), { model })
    const peer = await server.accept()
    expect(server.requests[0]?.[0]).toBe('POST /v1/realtime/client_secrets?tenant=x')
    expect(peer.path).toBe('/v1/realtime?tenant=x&model=gpt-realtime')
    await connection.close()
  })

  test('a base URL may be named like the path', async () => {
    server = await startSocketServer()
    const baseURL = server.baseURL.replace('/v1', '/realtime-proxy/v1')
    const connection = connectRealtime(createClient({ baseURL }), { model })
    expect((await server.accept()).path).toBe('/realtime-proxy/v1/realtime?model=gpt-realtime')
    await connection.close()
  })

  test('a client whose answers have no address', async () => {
    server = await startSocketServer()
    const client = { request: async () => Response.json({ value: 'ek_1' }) }
    const urls: string[] = []
    const Spy = class extends WebSocket {
      constructor(url: string) {
        urls.push(url)
        super(server.baseURL.replace('http', 'ws'))
      }
    } as RealtimeSocketConstructor
    await connectRealtime(client, { model }, { WebSocket: Spy }).opened
    expect(urls).toEqual(['wss://api.openai.com/v1/realtime?model=gpt-realtime'])
    const { baseURL: websocketBaseURL } = server
    const connection = connectRealtime(client, { model }, { websocketBaseURL })
    await server.accept()
    expect((await server.accept()).headers['sec-websocket-protocol']).toContain('.ek_1')
    await connection.close()
  })

  test('a whole address replaces what the params say', async () => {
    server = await startSocketServer()
    const url = `${server.baseURL.replace('http', 'ws')}/other?deployment=d`
    const connection = connectRealtime(createClient(), { model }, { apiKey: () => 'ek_later', url })
    const peer = await server.accept()
    expect(peer.path).toBe('/v1/other?deployment=d')
    expect(peer.headers['sec-websocket-protocol']).toContain('.ek_later')
    await connection.close()
  })

  test('headers and sub-protocols on the platform that takes them', async () => {
    const connection = await connect({
      apiKey: undefined,
      headers: { 'api-key': 'azure' },
      protocols: ['openai-organization.org-1'],
    })
    const peer = await server.accept()
    expect(peer.headers['api-key']).toBe('azure')
    expect(peer.headers['sec-websocket-protocol']).toBe('realtime, openai-organization.org-1')
    expect(server.requests).toEqual([])
    await connection.close()
  })

  test('a constructor that takes headers gets the key there', async () => {
    const seen: unknown[] = []
    const WithHeaders = class extends WebSocket {
      constructor(url: string, protocols: string[], options: { headers: Record<string, string> }) {
        seen.push(protocols, options)
        super(url, { protocols, headers: options.headers } as unknown as string[])
      }
    } as RealtimeSocketConstructor
    const connection = await connect({ apiKey: 'sk-server', WebSocket: WithHeaders, headers: { 'x-a': '1' } })
    const peer = await server.accept()
    expect(seen).toEqual([
      [],
      { headers: { authorization: 'Bearer sk-server', 'x-a': '1' }, followRedirects: false },
    ])
    expect(peer.headers).toMatchObject({ authorization: 'Bearer sk-server', 'x-a': '1' })
    connection.send({ type: 'input_audio_buffer.commit' })
    expect(await peer.next()).toEqual({ type: 'input_audio_buffer.commit' })
    peer.send(event(1))
    expect(await take(connection, 1)).toEqual([event(1)])
    await connection.close()
  })

  test.each<[RegExp, ConnectRealtimeParams, ConnectRealtimeOptions]>([
    [/^give model, call_id or intent/, {} as ConnectRealtimeParams, {}],
    [/^give model/, { model: '' }, {}],
    [/^give model/, { model, call_id: 'rtc_1' } as unknown as ConnectRealtimeParams, {}],
    [/^apiKey is missing/, { call_id: 'rtc_1' }, { apiKey: undefined }],
    [/^websocketBaseURL is invalid/, { model }, { websocketBaseURL: 'api.openai.com' }],
    [/^websocketBaseURL is invalid/, { model }, { websocketBaseURL: 'file:///x' }],
    [/^websocketBaseURL is invalid/, { model }, { websocketBaseURL: 'wss://me:secret@x.example' }],
  ])('throws %s', async (message, params, options) => {
    server = await startSocketServer()
    const call = () => connectRealtime(createClient(), params, { apiKey: 'ek_1', ...options })
    expect(call).toThrow(message)
    expect(call).toThrow(expect.objectContaining({ name: 'OpenAIError' }))
  })

  test('a secret key in a page needs a word, an ephemeral one does not', async () => {
    server = await startSocketServer()
    vi.stubGlobal('location', new URL('https://shop.example'))
    const { baseURL: websocketBaseURL } = server
    const open = (options: ConnectRealtimeOptions) =>
      connectRealtime(createClient(), { model }, { websocketBaseURL, ...options })
    expect(() => open({ apiKey: 'sk-1' })).toThrow('dangerouslyAllowBrowser')
    await open({ apiKey: 'sk-1', dangerouslyAllowBrowser: true }).close()
    await open({ apiKey: 'ek_1' }).close()
  })

  test.each(['a key', 'ek_1\n', 'ek_1, realtime'])(
    'a key that no handshake can hold is not quoted: %j',
    async (apiKey) => {
      const connection = await connect({ apiKey })
      const { error } = await drain(connection)
      expect(error).toMatchObject({ name: 'OpenAIError', message: 'apiKey is invalid' })
      expect(inspect(error)).not.toContain(apiKey)
    },
  )

  test('a platform without WebSocket says so', async () => {
    vi.stubGlobal('WebSocket', undefined)
    expect((await drain(await connect())).error).toMatchObject({ message: /no WebSocket/ })
  })

  test('a platform whose WebSocket takes no headers says so', async () => {
    vi.stubGlobal(
      'WebSocket',
      class {
        constructor(_url: string, protocols: unknown) {
          if (!Array.isArray(protocols)) throw new SyntaxError(`${protocols}`)
        }
      },
    )
    const { error } = await drain(await connect({ headers: { 'api-key': 'azure' } }))
    expect(error).toMatchObject({ name: 'OpenAIError', message: /takes no headers/ })
  })

  test('a key that is refused rejects as the client does', async () => {
    server = await startSocketServer({
      onRequest: (_, response) => response.writeHead(401).end('{"error":{"message":"No","code":"bad_key"}}'),
    })
    const connection = connectRealtime(createClient({ baseURL: server.baseURL }), { model })
    await expect(connection.opened).rejects.toMatchObject({ name: 'APIError', status: 401, code: 'bad_key' })
    expect((await drain(connection)).error).toMatchObject({ status: 401 })
  })

  test.each(['{}', 'null', 'x', '{"value":5}'])('an answer without a key rejects: %s', async (body) => {
    server = await startSocketServer({ onRequest: (_, response) => response.end(body) })
    const connection = connectRealtime(createClient({ baseURL: server.baseURL }), { model })
    expect((await drain(connection)).error).toMatchObject({ name: 'APIError', message: /no key/ })
  })
})

describe('events', () => {
  test('what is sent before the connection is open waits, in order', async () => {
    const connection = await connect()
    for (let i = 0; i < 100; i++) connection.send({ type: 'input_audio_buffer.append', audio: `${i}` })
    expect(connection.bufferedAmount).toBeGreaterThan(4000)
    const peer = await server.accept()
    await connection.opened
    connection.send({ type: 'input_audio_buffer.commit' })
    for (let i = 0; i < 100; i++) expect(await peer.next()).toMatchObject({ audio: `${i}` })
    expect(await peer.next()).toEqual({ type: 'input_audio_buffer.commit' })
    await connection.close()
  })

  test('arrive in order, whole, in any frames', async () => {
    const connection = await connect()
    const peer = await server.accept()
    const large = { type: 'response.output_audio.delta', delta: 'é'.repeat(200_000) }
    peer.send(event(1))
    peer.sendFragments(JSON.stringify(event(2)), 1)
    peer.send(large)
    peer.send({ type: 'moon.full', more: null })
    peer.send({ type: 'error', event_id: 'event_4', error: { type: 'invalid_request_error', message: 'No' } })
    peer.close(1000)
    const { events, error } = await drain(connection)
    expect(error).toBeUndefined()
    expect(events).toEqual([
      event(1),
      event(2),
      large,
      { type: 'moon.full', more: null },
      { type: 'error', event_id: 'event_4', error: { type: 'invalid_request_error', message: 'No' } },
    ])
  })

  test('leaving a loop leaves the connection, and loses nothing', async () => {
    const connection = await connect()
    const peer = await server.accept()
    for (let i = 1; i <= 4; i++) peer.send(event(i))
    expect(await take(connection, 1)).toEqual([event(1)])
    expect(await take(connection, 2)).toEqual([event(2), event(3)])
    connection.send({ type: 'response.create' })
    expect(await peer.next()).toEqual({ type: 'response.create' })
    // A loop that is left while it waits takes nothing from the next.
    expect(await take(connection, 1)).toEqual([event(4)])
    const left = connection[Symbol.asyncIterator]()
    const pending = left.next()
    await left.return?.()
    expect(await pending).toEqual({ done: true, value: undefined })
    peer.send(event(5))
    expect(await take(connection, 1)).toEqual([event(5)])
    await connection.close()
  })

  test('each goes to one of two loops', async () => {
    const connection = await connect()
    const peer = await server.accept()
    const both = Promise.all([drain(connection), drain(connection)])
    for (let i = 1; i <= 10; i++) peer.send(event(i))
    peer.close(1000)
    const [a, b] = await both
    expect([...a.events, ...b.events]).toHaveLength(10)
    expect([a.error, b.error]).toEqual([undefined, undefined])
  })

  test.each([
    ['no JSON', (peer: Awaited<ReturnType<SocketServer['accept']>>) => peer.sendText('{"type":"sesame')],
    ['an array', (peer) => peer.sendText('["sesame"]')],
    ['null', (peer) => peer.sendText('null')],
    ['no type', (peer) => peer.sendText('{"sesame":1}')],
    ['a type that is no text', (peer) => peer.sendText('{"type":{"sesame":1}}')],
    ['nothing', (peer) => peer.sendText('')],
    ['bytes', (peer) => peer.sendBytes(Buffer.from('{"type":"sesame"}'))],
  ])('a message that is %s ends the connection, and is not quoted', async (_, send) => {
    const connection = await connect()
    const peer = await server.accept()
    peer.send(event(1))
    send(peer)
    peer.send(event(2))
    const { events, error } = await drain(connection)
    expect(events).toEqual([event(1)])
    expect(error).toMatchObject({ name: 'RealtimeError', kind: 'malformed' })
    expect(inspect(error)).not.toContain('sesame')
    expect(await peer.closed).toBe(1000)
  })

  test('a message that is none is one too after a good end', async () => {
    const connection = await connect()
    const peer = await server.accept()
    peer.send(event(1))
    peer.sendText('sesame')
    peer.close(1000)
    await vi.waitFor(() => expect(() => connection.send({ type: 'response.create' })).toThrow())
    expect(await take(connection, 1)).toEqual([event(1)])
    for (const _ of [1, 2]) expect((await drain(connection)).error).toMatchObject({ kind: 'malformed' })
  })

  test('a prototype is no event', async () => {
    const connection = await connect()
    const peer = await server.accept()
    peer.sendText('{"type":"x","__proto__":{"polluted":1},"constructor":1}')
    const [received] = await take(connection, 1)
    expect(Object.keys(received as object)).toEqual(['type', '__proto__', 'constructor'])
    expect(({} as { polluted?: number }).polluted).toBeUndefined()
    await connection.close()
  })
})

describe('ends', () => {
  test('close ends loops at once, tells the server, and is told again', async () => {
    const connection = await connect()
    const peer = await server.accept()
    await connection.opened
    const loop = drain(connection)
    peer.send(event(1))
    await vi.waitFor(async () => expect(connection.bufferedAmount).toBe(0))
    const closed = connection.close()
    expect(await loop).not.toHaveProperty('error')
    expect(await peer.closed).toBe(1000)
    await closed
    await connection.close()
    expect(await drain(connection)).toEqual({ events: [] })
    expect(() => connection.send({ type: 'response.create' })).toThrow(
      expect.objectContaining({ name: 'RealtimeError', kind: 'closed' }),
    )
    await vi.waitFor(() => expect(server.open()).toBe(0))
  })

  test.each([
    ['1000', 1000, true],
    ['no code', undefined, true],
    ['1001', 1001, false],
    ['1011', 1011, false],
    ['4000', 4000, false],
  ])('a close of the server with %s', async (_, code, isGood) => {
    const connection = await connect()
    const peer = await server.accept()
    peer.send(event(1))
    peer.close(code, code === undefined ? undefined : 'session expired')
    const { events, error } = await drain(connection)
    // What had arrived is read first.
    expect(events).toEqual([event(1)])
    if (isGood) expect(error).toBeUndefined()
    else {
      expect(error).toBeInstanceOf(RealtimeError)
      expect(isRealtimeError(error)).toBe(true)
      expect(error).toMatchObject({ kind: 'closed', code, reason: 'session expired' })
      // And no later loop takes it for a good end.
      expect((await drain(connection)).error).toBe(error)
    }
    expect(() => connection.send({ type: 'response.create' })).toThrow(/is closed/)
  })

  test.each(['reset', 'halfClose'] as const)('a connection that drops: %s', async (how) => {
    const connection = await connect()
    const peer = await server.accept()
    await connection.opened
    peer.send(event(1))
    const loop = drain(connection)
    setTimeout(() => peer[how](), 20)
    const { events, error } = await loop
    expect(events).toEqual([event(1)])
    expect(error).toMatchObject({ kind: 'closed', code: 1006 })
    await connection.close()
  })

  test('a frame that breaks the protocol', async () => {
    const connection = await connect()
    const peer = await server.accept()
    peer.raw.write(Buffer.from([0xff, 0xff, 0xff]))
    expect((await drain(connection)).error).toMatchObject({ kind: 'closed' })
  })

  test.each([401, 403, 404, 500, 302])('a handshake that is refused with %i', async (status) => {
    const connection = await connect({}, { refuse: () => status })
    const { error } = await drain(connection)
    expect(error).toMatchObject({ name: 'RealtimeError', kind: 'connect' })
    await expect(connection.opened).rejects.toBe(error)
    expect(inspect(error)).not.toContain('ek_mine')
    await connection.close()
  })

  test('a server that is not there', async () => {
    server = await startSocketServer()
    const websocketBaseURL = server.baseURL
    await server.close()
    const connection = connectRealtime(createClient(), { model }, { apiKey: 'ek_1', websocketBaseURL })
    connection.send({ type: 'response.create' })
    expect((await drain(connection)).error).toMatchObject({ kind: 'connect' })
    server = await startSocketServer()
  })

  test('a handshake without an answer', async () => {
    const connection = await connect({ timeout: 50 }, { refuse: () => null })
    await expect(connection.opened).rejects.toMatchObject({ name: 'APITimeoutError' })
    await connection.close()
    await vi.waitFor(() => expect(server.open()).toBe(0))
  })

  test('a request for a key without an answer', async () => {
    server = await startSocketServer({ onRequest: () => {} })
    const connection = connectRealtime(createClient({ baseURL: server.baseURL }), { model }, { timeout: 50 })
    expect((await drain(connection)).error).toMatchObject({ name: 'APITimeoutError' })
  })

  test('a server that says nothing', async () => {
    const connection = await connect({ idleTimeout: 60 })
    const peer = await server.accept()
    for (let i = 1; i <= 4; i++) {
      peer.send(event(i))
      await new Promise((resolve) => setTimeout(resolve, 30))
    }
    const { events, error } = await drain(connection)
    expect(events).toHaveLength(4)
    expect(error).toMatchObject({ kind: 'stalled' })
    expect(await peer.closed).toBe(1000)
  })

  test('a server that does not answer a close is not waited for long', async () => {
    const connection = await connect()
    const peer = await server.accept()
    await connection.opened
    peer.raw.pause()
    peer.raw.removeAllListeners('readable')
    const start = Date.now()
    const loop = drain(connection)
    const closed = connection.close()
    expect(await loop).toEqual({ events: [] })
    expect(Date.now() - start).toBeLessThan(500)
    await closed
    expect(Date.now() - start).toBeLessThan(3500)
  })
})

describe('a signal', () => {
  const reason = new Error('enough')

  test('ends a connection at once, what has arrived included', async () => {
    const controller = new AbortController()
    const connection = await connect({ signal: controller.signal })
    const peer = await server.accept()
    await connection.opened
    peer.send(event(1))
    peer.send(event(2))
    expect(await take(connection, 1)).toEqual([event(1)])
    controller.abort(reason)
    const { events, error } = await drain(connection)
    expect(events).toEqual([])
    expect(error).toBe(reason)
    expect(await peer.closed).toBe(1000)
  })

  test('ends a loop that waits', async () => {
    const controller = new AbortController()
    const connection = await connect({ signal: controller.signal })
    await connection.opened
    const loop = drain(connection)
    controller.abort(reason)
    expect((await loop).error).toBe(reason)
  })

  test('ends a handshake', async () => {
    const controller = new AbortController()
    const connection = await connect({ signal: controller.signal }, { refuse: () => null })
    const failed = expect(connection.opened).rejects.toBe(reason)
    setTimeout(() => controller.abort(reason), 20)
    await failed
    await vi.waitFor(() => expect(server.open()).toBe(0))
  })

  test('ends a request for a key', async () => {
    const gone = vi.fn()
    server = await startSocketServer({ onRequest: (_, response) => response.on('close', gone) })
    const controller = new AbortController()
    const { signal } = controller
    const connection = connectRealtime(createClient({ baseURL: server.baseURL }), { model }, { signal })
    await vi.waitFor(() => expect(server.requests).toHaveLength(1))
    controller.abort(reason)
    expect((await drain(connection)).error).toBe(reason)
    await vi.waitFor(() => expect(gone).toHaveBeenCalled())
  })

  test('that was aborted before begins nothing', async () => {
    const connection = await connect({ signal: AbortSignal.abort(reason) })
    expect((await drain(connection)).error).toBe(reason)
    expect(server.open()).toBe(0)
    await connection.close()
  })

  test('keeps no listener', async () => {
    const { signal } = new AbortController()
    const remove = vi.spyOn(signal, 'removeEventListener')
    const add = vi.spyOn(signal, 'addEventListener')
    const connection = await connect({ signal })
    await connection.opened
    await connection.close()
    expect(remove.mock.calls.map(([, listener]) => listener)).toEqual(
      add.mock.calls.map(([, listener]) => listener),
    )
  })
})

describe('buffers are bounded', () => {
  test('of what arrives and is not read', async () => {
    const connection = await connect({ maxBuffer: 1000 })
    const peer = await server.accept()
    for (let i = 0; i < 50; i++) peer.send(event(i))
    expect(await peer.closed).toBe(1000)
    const { events, error } = await drain(connection)
    expect(events.length).toBeGreaterThan(5)
    expect(JSON.stringify(events).length).toBeLessThan(1100)
    expect(events).toEqual(events.map((_, index) => event(index)))
    expect(error).toMatchObject({ kind: 'overflow' })
  })

  test('of what arrives, not of all that is read', async () => {
    const connection = await connect({ maxBuffer: 1000 })
    const peer = await server.accept()
    const loop = drain(connection)
    for (let i = 0; i < 50; i++) {
      peer.send(event(i))
      await new Promise((resolve) => setImmediate(resolve))
    }
    peer.close(1000)
    const { events, error } = await loop
    expect(error).toBeUndefined()
    expect(events).toHaveLength(50)
  })

  test('of what waits, not of all that ever waited', async () => {
    const connection = await connect({ maxBuffer: 1000 })
    const peer = await server.accept()
    await connection.opened
    for (let i = 0; i < 10; i++) {
      for (let j = 0; j < 5; j++) peer.send(event(j))
      // Long enough for all to arrive before the loop begins.
      await new Promise((resolve) => setTimeout(resolve, 20))
      expect(await take(connection, 5)).toHaveLength(5)
    }
    await connection.close()
  })

  test('but one large event passes', async () => {
    const connection = await connect({ maxBuffer: 10 })
    connection.send({ type: 'input_audio_buffer.append', audio: 'a'.repeat(1000) })
    const peer = await server.accept()
    expect(await peer.next()).toMatchObject({ audio: 'a'.repeat(1000) })
    peer.send(event(1))
    expect(await take(connection, 1)).toEqual([event(1)])
    await connection.close()
  })

  test('of what is sent before the connection is open', async () => {
    const connection = await connect({ maxBuffer: 100 })
    connection.send({ type: 'input_audio_buffer.append', audio: 'a' })
    const large = { type: 'input_audio_buffer.append', audio: 'b'.repeat(100) } as const
    expect(() => connection.send(large)).toThrow(expect.objectContaining({ kind: 'overflow' }))
    connection.send({ type: 'input_audio_buffer.clear' })
    const peer = await server.accept()
    expect(await peer.next()).toMatchObject({ audio: 'a' })
    expect(await peer.next()).toEqual({ type: 'input_audio_buffer.clear' })
    await connection.close()
  })

  test('of what a slow server does not take', async () => {
    const connection = await connect({ maxBuffer: 1_000_000 })
    const peer = await server.accept()
    await connection.opened
    peer.raw.pause()
    const audio = 'a'.repeat(100_000)
    const flood = async () => {
      for (let i = 0; i < 2000; i++) {
        connection.send({ type: 'input_audio_buffer.append', audio })
        if (i % 20 === 0) await new Promise((resolve) => setImmediate(resolve))
      }
    }
    await expect(flood()).rejects.toMatchObject({ kind: 'overflow' })
    expect(connection.bufferedAmount).toBeLessThan(1_000_001)
    peer.raw.destroy()
    expect((await drain(connection)).error).toMatchObject({ kind: 'closed' })
  })
})
