import { createChatCompletion, streamChatCompletion, textDeltas } from '@oaix/chat'
import { type Client, isStreamError, isTimeoutError } from '@oaix/core'
import { createClient } from '@oaix/core/lite'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'

/**
 * What React Native's fetch resolves to: the body has arrived as a whole, there is no stream of it, and no `bytes`.
 * https://github.com/facebook/react-native/tree/main/packages/react-native/Libraries/Network
 */
class BufferedResponse {
  readonly #text: string
  readonly ok: boolean
  readonly statusText = ''
  readonly status: number
  readonly headers: Headers
  constructor(text: string, status = 200, headers: Record<string, string> = {}) {
    this.#text = text
    this.ok = status < 300
    this.status = status
    this.headers = new Headers(headers)
  }
  async text() {
    return this.#text
  }
  async json() {
    return JSON.parse(this.#text)
  }
  async arrayBuffer() {
    return new TextEncoder().encode(this.#text).buffer
  }
}

/** React Native's, up to 0.86: https://github.com/mysticatea/abort-controller has neither reasons nor `throwIfAborted`. */
class BareAbortController {
  readonly signal = Object.assign(new EventTarget(), {
    aborted: false,
    onabort: undefined as undefined | (() => void),
  })
  abort() {
    if (this.signal.aborted) return
    this.signal.aborted = true
    this.signal.onabort?.()
    this.signal.dispatchEvent(new Event('abort'))
  }
}

const missing = [
  'TransformStream',
  'TextDecoderStream',
  'TextEncoderStream',
  'ReadableStream',
  'WritableStream',
  'CompressionStream',
  'DOMException',
] as const

const params = { model: 'gpt-5.4-mini', messages: [{ role: 'user' as const, content: 'Hi' }] }
const events = (...lines: string[]) => lines.map((line) => `data: ${line}\n\n`).join('')
const delta = (content: string, finish_reason: string | null = null) =>
  JSON.stringify({ choices: [{ index: 0, delta: { content }, finish_reason }] })

const bareSignal = (controller = new BareAbortController()) => controller.signal as unknown as AbortSignal

/** A client whose fetch answers with these, one after the other; the last is said again. */
function answering(...answers: (BufferedResponse | Promise<never>)[]) {
  const fetch = vi.fn(async (_url: string, _init: RequestInit) => {
    const answer = answers.length > 1 ? answers.shift() : answers[0]
    return (await answer) as unknown as Response
  })
  return { client: createClient({ apiKey: 'key', fetch }), fetch }
}

async function textOf(client: Client, options?: { signal: AbortSignal }) {
  let text = ''
  for await (const piece of textDeltas(await streamChatCompletion(client, params, options))) text += piece
  return text
}

describe("a runtime of React Native's shape", () => {
  beforeAll(() => {
    for (const name of missing) vi.stubGlobal(name, undefined)
    vi.stubGlobal('AbortController', BareAbortController)
    vi.stubGlobal('AbortSignal', undefined)
  })
  afterAll(() => {
    vi.unstubAllGlobals()
  })

  test('a call', async () => {
    const { client, fetch } = answering(new BufferedResponse('{"id":"chatcmpl-1"}'))
    expect(await createChatCompletion(client, params)).toEqual({ id: 'chatcmpl-1' })
    expect(fetch.mock.calls[0]?.[1].headers).toBeInstanceOf(Headers)
  })

  test('a stream, whose body arrives as a whole', async () => {
    const { client } = answering(
      new BufferedResponse(events(delta('Grü'), delta('ße'), delta('', 'stop'), '[DONE]')),
    )
    expect(await textOf(client)).toBe('Grüße')
  })

  test('a stream with a signal, which is not aborted', async () => {
    const { client } = answering(new BufferedResponse(events(delta('Hi', 'stop'))))
    expect(await textOf(client, { signal: bareSignal() })).toBe('Hi')
  })

  test('a stream that was cut', async () => {
    const { client } = answering(new BufferedResponse(events(delta('Hi'))))
    const error = await textOf(client).catch((error: unknown) => error)
    expect(isStreamError(error) && error.kind).toBe('truncated')
  })

  test('leaving a stream, and aborting it between two items', async () => {
    const text = events(delta('one'), delta('two'), delta('', 'stop'))
    const { client } = answering(new BufferedResponse(text))
    for await (const piece of textDeltas(await streamChatCompletion(client, params))) {
      expect(piece).toBe('one')
      break
    }

    const controller = new BareAbortController()
    const seen: string[] = []
    const reading = (async () => {
      const options = { signal: bareSignal(controller) }
      for await (const piece of textDeltas(await streamChatCompletion(client, params, options))) {
        seen.push(piece)
        controller.abort()
      }
    })()
    // It has no reason to reject with.
    await expect(reading).rejects.toBe(undefined)
    expect(seen).toEqual(['one'])
  })

  test('an error of the API, tried again', async () => {
    const headers = { 'retry-after-ms': '1', 'x-request-id': 'req_1' }
    const { client, fetch } = answering(
      new BufferedResponse('{"error":{"message":"Slow down"}}', 429, headers),
      new BufferedResponse('{"id":"chatcmpl-2"}'),
    )
    expect(await createChatCompletion(client, params, { signal: bareSignal() })).toEqual({ id: 'chatcmpl-2' })
    expect(fetch).toHaveBeenCalledTimes(2)
  })

  test('a timeout', async () => {
    const { client } = answering(new Promise<never>(() => {}))
    const error = await createChatCompletion(client, params, { timeout: 5, maxRetries: 0 }).catch(
      (error: unknown) => error,
    )
    expect(isTimeoutError(error)).toBe(true)
  })
})
