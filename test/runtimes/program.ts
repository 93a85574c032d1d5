// The program that every runtime runs, over the built packages. It uses nothing but the platform of the web, and
// compares what it sees with what the server has seen.
import { createSpeech } from '@oaix/audio'
import { createChatCompletion, streamChatCompletion, textDeltas } from '@oaix/chat'
import {
  type Client,
  createClient as createKyClient,
  isPermissionDeniedError,
  withResponse,
} from '@oaix/core'
import { createClient as createLiteClient } from '@oaix/core/lite'
import { createFile, retrieveFileContent } from '@oaix/files'
import { createProxy } from '@oaix/proxy'
import { connectRealtime } from '@oaix/realtime'
import { isInvalidWebhookSignatureError, unwrapWebhook } from '@oaix/webhooks'
import { type Check, type ClientName, checks, clients, type Facts, type Result } from './checks.ts'

type CreateClient = typeof createLiteClient

interface Context {
  client: Client
  createClient: CreateClient
  /** The server for this client: below it are `/v1` and what the server tells about itself. */
  address: string
}

type Do = (context: Context) => Promise<string>

const key = 'ek_of-the-runtime'
const messages = [{ role: 'user' as const, content: 'Grüße 🙂' }]

/** Firefox 153 closes the connection of a body that was cancelled only when more of it comes: there the server sends it. */
const closesLate = /Firefox/.test(globalThis.navigator?.userAgent)

const makers: Record<ClientName, CreateClient> = { ky: createKyClient, lite: createLiteClient }

/** Resolves to one result for each client and check; never rejects. */
export async function run(baseURL: string, chosen: readonly Check[] = checks): Promise<Result[]> {
  const lists = await Promise.all(
    clients.map(async (client) => {
      const address = `${baseURL}/${client}`
      const createClient = makers[client]
      const context: Context = {
        client: createClient({ apiKey: key, baseURL: `${address}/v1` }),
        createClient,
        address,
      }
      const results: Result[] = []
      for (const check of chosen) results.push(await resultOf(client, check, bodies[check](context)))
      return results
    }),
  )
  return lists.flat()
}

async function resultOf(client: ClientName, check: Check, work: Promise<string>): Promise<Result> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('it did not end in 12 s')), 12_000)
  })
  try {
    return { client, check, ok: true, details: await Promise.race([work, limit]) }
  } catch (error) {
    return { client, check, ok: false, details: describe(error) }
  } finally {
    clearTimeout(timer)
  }
}

function describe(error: unknown): string {
  if (!(error instanceof Error)) return `${error}`
  const cause = error.cause === undefined ? '' : `, because of ${describe(error.cause)}`
  return `${error.name}: ${error.message}${cause}`
}

const bodies: Record<Check, Do> = {
  async 'a call'({ client, address }) {
    const { data, response, requestID } = await withResponse(client, (client) =>
      createChatCompletion(client, { model: 'call', messages }),
    )
    equal(data.choices[0]?.message.content, 'You said: Grüße 🙂', 'the text')
    equal([response.status, requestID], [200, 'req_call'], 'the status and the id')

    const [request, ...others] = await seen(address, 'call')
    equal(others.length, 0, 'the requests after the first')
    equal(request?.json, { model: 'call', messages }, 'the body')
    const { authorization, accept, 'content-type': type } = request?.headers ?? {}
    equal(authorization, `Bearer ${key}`, 'the authorization')
    equal([accept, type], ['application/json', 'application/json'], 'accept and content-type')
    return 'text, status, id and request are right'
  },

  async 'a stream'({ client, address }) {
    const count = await readStream(client, address, 'stream')
    const [request] = await seen(address, 'stream')
    equal(request?.json, { model: 'stream', messages, stream: true }, 'the body')
    return `${count} events, one by one`
  },

  async 'an aborted stream'({ client, address }) {
    const controller = new AbortController()
    const reason = new Error('the user left')
    const { signal } = controller
    const stream = await streamChatCompletion(client, { model: 'abort', messages }, { signal })
    const texts: string[] = []
    const error = await rejection(async () => {
      for await (const text of textDeltas(stream)) {
        texts.push(text)
        // In the midst of the wait for an event that never comes.
        if (texts.length === 2) setTimeout(() => controller.abort(reason))
      }
    })
    equal(error === reason || error, true, 'the reason of the signal')
    equal(texts, ['one', 'two'], 'the texts')
    if (closesLate) await tell(address, 'ack/abort')
    await tell(address, 'closed/abort')

    for await (const text of textDeltas(await streamChatCompletion(client, { model: 'leave', messages }))) {
      equal(text, 'one', 'the first text')
      break
    }
    if (closesLate) await tell(address, 'ack/leave')
    await tell(address, 'closed/leave')
    return 'the server saw the connection close, after an abort and after a break'
  },

  async 'an upload'({ client, address }) {
    const bytes = pattern(300_000)
    const name = 'Grüße "1" 🙂.bin'
    const file = await createFile(client, {
      file: new File([bytes], name, { type: 'application/x-test' }),
      purpose: 'user_data',
    })
    equal([file.id, file.bytes], ['file-1', bytes.length], 'the answer')

    const [request] = (await facts(address)).requests.filter(({ path }) => path === '/files')
    const { file: arrived, ...fields } = request?.form ?? {}
    const expected = { name, type: 'application/x-test', size: bytes.length, sha256: await sha256(bytes) }
    equal(arrived, expected, 'the file')
    equal(fields, { purpose: 'user_data' }, 'the other fields')
    return `${bytes.length} bytes, and the name`
  },

  async 'a 429 with retry'({ client, address }) {
    const completion = await createChatCompletion(client, { model: 'busy', messages })
    equal(completion.choices[0]?.message.content, 'You said: Grüße 🙂', 'the text')

    const requests = await seen(address, 'busy')
    equal(requests.length, 2, 'the requests')
    const [first, second] = requests
    const waited = (second?.arrivedAt ?? 0) - (first?.answeredAt ?? 0)
    // Asked for are 700 ms, and what a client waits without being asked is never more than 500.
    if (!(waited >= 699))
      throw new Error(`it was sent again after ${waited} ms, and the server asked for 700`)
    equal(second?.json, first?.json, 'the second body')
    return `sent again after ${Math.round(waited)} ms`
  },

  async 'a binary download'({ client, address }) {
    const expected = pattern(200_000)
    const speech = await createSpeech(client, { model: 'tts-1', voice: 'coral', input: 'Hello' })
    equal(speech.headers.get('content-type'), 'audio/mpeg', 'the type')
    if (!speech.body) throw new Error('there is no body')
    const reader = speech.body.getReader()
    const sums: number[] = []
    let at = 0
    for (let isHalf = false; ; ) {
      const { done, value } = await reader.read()
      if (done) break
      sums.push(value.length)
      for (const byte of value) {
        if (byte !== expected[at]) throw new Error(`byte ${at} is ${byte} and not ${expected[at]}`)
        at++
      }
      // The server holds the second half back until the first is here.
      if (at < 100_000 || isHalf) continue
      equal(at, 100_000, 'the bytes before the acknowledgement')
      isHalf = true
      await tell(address, 'ack/speech/1')
    }
    equal(at, expected.length, 'the bytes of the speech')

    const content = await retrieveFileContent(client, { file_id: 'file-1' })
    equal(await sha256(await content.arrayBuffer()), await sha256(expected), 'the hash of the file')
    const { requests } = await facts(address)
    const accepted = requests.flatMap(({ path, headers }) =>
      /speech|content/.test(path) ? [headers.accept] : [],
    )
    equal(accepted, ['application/octet-stream', 'application/binary'], 'accept')
    return `${at} bytes in ${sums.length} pieces, and as many at once`
  },

  async 'a webhook'({ address }) {
    const { payload, headers, secret } = await (await fetch(`${address}/webhook`)).json()
    const event = await unwrapWebhook({ payload, headers, secret })
    equal([event.type, event.id], ['response.completed', 'evt_1'], 'the event')

    const forgeries = {
      'another body': { payload: payload.replace('resp_1', 'resp_2'), headers, secret },
      'another secret': { payload, headers, secret: `whsec_${btoa('another')}` },
      'another time': {
        payload,
        headers: { ...headers, 'webhook-timestamp': `${headers['webhook-timestamp'] - 1}` },
        secret,
      },
    }
    for (const [what, forgery] of Object.entries(forgeries)) {
      const error = await rejection(() => unwrapWebhook(forgery))
      equal(isInvalidWebhookSignatureError(error) || describe(error), true, `the error for ${what}`)
    }
    return 'the genuine one passes, and three forged ones do not'
  },

  async 'a realtime echo'({ client, address }) {
    // The key for the socket is an ephemeral one, which the client makes.
    const connection = connectRealtime(client, { model: 'gpt-realtime' })
    const sent = ['one', 'zwei ü 🙂', 'x'.repeat(200_000)].map((audio) => ({
      type: 'input_audio_buffer.append' as const,
      audio,
    }))
    const received: unknown[] = []
    try {
      // Before it is open, and after.
      const [first, ...later] = sent
      if (first) connection.send(first)
      await connection.opened
      for (const event of later) connection.send(event)
      for await (const event of connection) if (received.push(event) === sent.length) break
    } finally {
      await connection.close()
    }
    equal(received, sent, 'the events')

    await tell(address, 'closed/realtime')
    const { sockets, requests } = await facts(address)
    const { json } = requests.find(({ path }) => path === '/realtime/client_secrets') ?? {}
    equal(json, { session: { type: 'realtime', model: 'gpt-realtime' } }, 'the session of the key')
    const offered = ['realtime', 'openai-insecure-api-key.ek_of-the-socket']
    const socket = { url: '/realtime?model=gpt-realtime', offered, messages: sent.length, code: 1000 }
    equal(sockets, [socket], 'the sockets')
    return `${sent.length} events each way, closed with 1000`
  },

  async 'a proxy'({ createClient, address }) {
    // The handler runs here, between the client of a page and the server.
    const proxy = createProxy({
      apiKey: 'sk-of-the-server',
      baseURL: `${address}/v1`,
      basePath: '/api/openai',
      allow: [createChatCompletion, streamChatCompletion],
    })
    const client = createClient({
      baseURL: 'https://app.test/api/openai',
      fetch: (url, init) => proxy(new Request(url, init)),
    })
    const completion = await createChatCompletion(client, { model: 'proxied-call', messages })
    equal(completion.choices[0]?.message.content, 'You said: Grüße 🙂', 'the text')
    const count = await readStream(client, address, 'proxied-stream')
    const requests = [...(await seen(address, 'proxied-call')), ...(await seen(address, 'proxied-stream'))]
    const keys = requests.map(({ headers }) => headers.authorization)
    equal(keys, Array(2).fill('Bearer sk-of-the-server'), 'the keys')

    const before = (await facts(address)).requests.length
    const error = await rejection(() => retrieveFileContent(client, { file_id: 'file-1' }))
    equal(isPermissionDeniedError(error) || describe(error), true, 'the error for what is not allowed')
    equal((await facts(address)).requests.length, before, 'the requests after what is not allowed')

    const model = 'proxied-leave'
    for await (const text of textDeltas(await streamChatCompletion(client, { model, messages }))) {
      equal(text, 'one', 'the first text')
      break
    }
    await tell(address, `closed/${model}`)
    return `a call, ${count} events one by one, a refusal, and the visitor left`
  },
}

/** Reads a stream whose server sends each event only when the one before it was acknowledged. */
async function readStream(client: Client, address: string, model: string): Promise<number> {
  const texts: string[] = []
  for await (const text of textDeltas(await streamChatCompletion(client, { model, messages }))) {
    texts.push(text)
    await tell(address, `ack/${model}/${texts.length}`)
  }
  equal(texts, ['Grü', 'ße ', '🙂', ' und ', '世界'], 'the texts')

  const { log } = await facts(address)
  const expected = texts.flatMap((_, index) => [`sent ${index + 1}`, `acknowledged ${index + 1}`])
  const ofModel = log.flatMap((line) => (line.startsWith(`${model}: `) ? [line.slice(model.length + 2)] : []))
  equal(ofModel, [...expected, 'ended'], 'what the server did')
  return texts.length
}

/** Bytes that are the same everywhere, and no period of which divides a buffer. */
function pattern(length: number): Uint8Array<ArrayBuffer> {
  return Uint8Array.from({ length }, (_, index) => (index * 31 + (index >> 8) * 7) % 251)
}

async function sha256(bytes: BufferSource): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

async function facts(address: string): Promise<Facts> {
  return (await tell(address, 'facts')).json()
}

/** The requests for a completion by a model. */
async function seen(address: string, model: string): Promise<Facts['requests']> {
  const { requests } = await facts(address)
  return requests.filter(({ json }) => (json as { model?: string } | undefined)?.model === model)
}

/** Tells the server something, or asks it; it answers once that is so. */
async function tell(address: string, what: string): Promise<Response> {
  const response = await fetch(`${address}/${what}`)
  if (!response.ok) throw new Error(`${what}: ${await response.text()}`)
  return response
}

async function rejection(body: () => Promise<unknown>): Promise<unknown> {
  try {
    await body()
  } catch (error) {
    return error
  }
  throw new Error('it was expected to reject')
}

function equal(actual: unknown, expected: unknown, what: string): void {
  const [is, should] = [JSON.stringify(actual), JSON.stringify(expected)]
  if (is !== should) throw new Error(`${what}: ${shortened(is)} and not ${shortened(should)}`)
}

const shortened = (text = 'undefined') => (text.length > 400 ? `${text.slice(0, 400)}…` : text)
