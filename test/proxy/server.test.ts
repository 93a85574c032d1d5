import { once } from 'node:events'
import {
  type ClientRequest,
  type IncomingMessage,
  request as nodeRequest,
  type ServerResponse,
} from 'node:http'
import { createChatCompletion, streamChatCompletion } from '@oaix/chat'
import { type Client, isStreamError } from '@oaix/core'
import { createFile, listFiles, retrieveFileContent } from '@oaix/files'
import { createProxy } from '@oaix/proxy'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { serve, type TestServer } from '../core/support.ts'
import { eachClient } from '../support/clients.ts'
import { type FetchServer, key, serveFetch } from './support.ts'

const chat = { model: 'm', messages: [{ role: 'user' as const, content: 'Hi' }] }
const event = (content: string, finish_reason: string | null = null) =>
  `data: ${JSON.stringify({ choices: [{ index: 0, delta: { content }, finish_reason }] })}\n\n`

/** The first of what upstream was asked, and its answer to it. */
type Arrival = [incoming: IncomingMessage, outgoing: ServerResponse]

describe.each(eachClient)('over real connections ($name)', ({ createClient }) => {
  let upstream: TestServer
  let server: FetchServer
  let page: Client
  let arrived: Promise<Arrival>
  let errors: unknown[]

  const start = async (maxBodySize?: number) => {
    server = await serveFetch(
      createProxy({
        client: createClient({ apiKey: key, baseURL: upstream.baseURL }),
        allow: [createChatCompletion, streamChatCompletion, createFile, retrieveFileContent, listFiles],
        maxBodySize,
        onError: (error) => errors.push(error),
      }),
    )
    page = createClient({ baseURL: server.baseURL, maxRetries: 0 })
  }

  beforeEach(async () => {
    errors = []
    let arrive: (arrival: Arrival) => void
    arrived = new Promise((resolve) => {
      arrive = resolve
    })
    upstream = await serve((...arrival) => arrive(arrival))
    await start()
  })

  afterEach(async () => {
    await server.close()
    await upstream.close()
  })

  /** A form of unknown length, of which the file is sent by hand. */
  function openUpload(): ClientRequest {
    const sending = nodeRequest(`${server.baseURL}/files`, {
      method: 'POST',
      headers: { 'content-type': 'multipart/form-data; boundary=b' },
    })
    sending.on('error', () => {})
    sending.write('--b\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\n')
    return sending
  }

  test('an event arrives when it is sent', async () => {
    const reading = streamChatCompletion(page, chat)
    const [incoming, outgoing] = await arrived
    incoming.resume()
    expect(incoming.headers.authorization).toBe(`Bearer ${key}`)
    outgoing.writeHead(200, { 'content-type': 'text/event-stream', 'set-cookie': 'a=b' })
    outgoing.flushHeaders()
    const stream = (await reading)[Symbol.asyncIterator]()
    for (const content of ['a', 'b', 'c']) {
      // Upstream says no more until the page has what it said.
      outgoing.write(event(content))
      const { value } = await stream.next()
      expect(value?.choices[0]?.delta.content).toBe(content)
    }
    outgoing.end(event('', 'stop'))
    await stream.next()
    expect(await stream.next()).toEqual({ done: true, value: undefined })
  })

  test('a visitor who leaves before the headers takes the request along', async () => {
    const controller = new AbortController()
    const call = createChatCompletion(page, chat, { signal: controller.signal })
    call.catch(() => {})
    const [incoming, outgoing] = await arrived
    incoming.resume()
    const closed = once(outgoing, 'close')
    // The signals of some requests are lost to it.
    globalThis.gc?.()
    controller.abort(new Error('enough'))
    await expect(call).rejects.toThrow('enough')
    await closed
    expect(outgoing.writableFinished).toBe(false)
    expect(errors).toEqual([])
  })

  test('a visitor who leaves a stream ends it', async () => {
    const reading = streamChatCompletion(page, chat)
    const [incoming, outgoing] = await arrived
    incoming.resume()
    const closed = once(outgoing, 'close')
    outgoing.writeHead(200, { 'content-type': 'text/event-stream' })
    outgoing.write(event('a'))
    for await (const _chunk of await reading) break
    await closed
    expect(outgoing.writableFinished).toBe(false)
    expect(errors).toEqual([])
  })

  test('a visitor who leaves during an upload ends it', async () => {
    const sending = openUpload()
    const [incoming] = await arrived
    const [first] = (await once(incoming, 'data')) as [Buffer]
    // Handed on before there was more.
    expect(first.toString()).toContain('filename="a"')
    expect(incoming.headers['content-type']).toBe('multipart/form-data; boundary=b')
    incoming.on('error', () => {})
    const closed = new Promise((resolve) => incoming.on('close', resolve))
    sending.destroy()
    await closed
    expect(incoming.complete).toBe(false)
    expect(errors).toEqual([])
  })

  test('an upload arrives as it was sent', async () => {
    const bytes = new Uint8Array(3 * 2 ** 20).map((_, index) => index * 31)
    const call = createFile(page, { file: new File([bytes], 'a.bin'), purpose: 'user_data' })
    const [incoming, outgoing] = await arrived
    const chunks: Buffer[] = []
    for await (const chunk of incoming) chunks.push(chunk)
    outgoing.setHeader('content-type', 'application/json').end('{"id":"file-1"}')
    expect(await call).toEqual({ id: 'file-1' })
    const headers = { 'content-type': `${incoming.headers['content-type']}` }
    const form = await new Response(Buffer.concat(chunks), { headers }).formData()
    expect(form.get('purpose')).toBe('user_data')
    expect(Buffer.compare(Buffer.from(await (form.get('file') as File).arrayBuffer()), bytes)).toBe(0)
  })

  test('an upload that turns out too large is ended on both sides', async () => {
    await server.close()
    await start(10_000)
    const sending = openUpload()
    const answered = once(sending, 'response') as Promise<[IncomingMessage]>
    const [incoming] = await arrived
    incoming.on('error', () => {})
    incoming.resume()
    const closed = new Promise((resolve) => incoming.on('close', resolve))
    sending.write(Buffer.alloc(10_000))
    const [response] = await answered
    expect(response.statusCode).toBe(413)
    const chunks: Buffer[] = []
    for await (const chunk of response) chunks.push(chunk)
    expect(JSON.parse(`${Buffer.concat(chunks)}`).error.code).toBe('body_too_large')
    await closed
    expect(incoming.complete).toBe(false)
    expect(errors).toEqual([])
    sending.destroy()
  })

  test('an upload that upstream refuses half-way is answered', async () => {
    const sending = openUpload()
    const answered = once(sending, 'response') as Promise<[IncomingMessage]>
    const [incoming, outgoing] = await arrived
    incoming.resume()
    outgoing.writeHead(429, { 'content-type': 'application/json', 'retry-after-ms': '5' })
    outgoing.end('{"error":{"message":"Later","type":"requests","param":null,"code":"rate"}}')
    const [response] = await answered
    response.resume()
    expect([response.statusCode, response.headers['retry-after-ms']]).toEqual([429, '5'])
    sending.destroy()
  })

  test('a reader that waits makes upstream wait', async () => {
    const size = 64 * 2 ** 20
    const reading = retrieveFileContent(page, { file_id: 'file-1' })
    const [incoming, outgoing] = await arrived
    incoming.resume()
    outgoing.writeHead(200, { 'content-type': 'application/octet-stream' })
    const chunk = Buffer.alloc(2 ** 16)
    let written = 0
    let isFull = () => {}
    const full = new Promise<void>((resolve) => {
      isFull = resolve
    })
    let timer: NodeJS.Timeout | undefined
    const write = () => {
      clearTimeout(timer)
      while (written < size) {
        written += chunk.length
        if (!outgoing.write(chunk)) {
          // All buffers on the way are full where no more is wanted for this long.
          timer = setTimeout(isFull, 300)
          return
        }
      }
      outgoing.end()
      isFull()
    }
    outgoing.on('drain', write)
    write()
    const response = await reading
    await full
    expect(written).toBeLessThan(size / 2)

    let read = 0
    for await (const bytes of response.body ?? []) read += bytes.length
    expect(read).toBe(size)
  })

  test('a stream that breaks upstream is no complete one', async () => {
    const reading = streamChatCompletion(page, chat)
    const [incoming, outgoing] = await arrived
    incoming.resume()
    outgoing.writeHead(200, { 'content-type': 'text/event-stream' })
    outgoing.write(event('a'))
    const stream = (await reading)[Symbol.asyncIterator]()
    await stream.next()
    outgoing.destroy()
    const error = await stream.next().catch((error: unknown) => error)
    expect(isStreamError(error) && error.kind).toBe('truncated')
  })

  test('an upstream that is not there', async () => {
    await upstream.close()
    const error = await listFiles(page).catch((error: unknown) => error)
    expect(error).toMatchObject({ status: 502, code: 'upstream_failed' })
    expect(`${(error as Error).message}`).not.toMatch(/127\.0\.0\.1|ECONN/)
    expect(errors).toHaveLength(1)
    // It is closed once more after the test.
    upstream = await serve(() => {})
  })
})
