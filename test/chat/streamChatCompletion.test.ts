import { type StreamChatCompletionParams, streamChatCompletion } from '@oaix/chat'
import { isAPIError, isStreamError } from '@oaix/core'
import { describe, expect, test } from 'vitest'
import { eachClient } from '../support/clients.ts'
import { chunkOf, collect, deltaOf, finishOf } from './support/chunks.ts'
import { fakeFetch, sse } from './support/fakeFetch.ts'

const params = { model: 'gpt-5-mini', messages: [{ role: 'user' as const, content: 'Hi' }] }
const text = deltaOf({ role: 'assistant', content: 'Hi' })
const usage = chunkOf({ usage: { prompt_tokens: 1, completion_tokens: 2, total_tokens: 3 } })

describe.each(eachClient)('$name', ({ createClient }) => {
  /** The chunks of a stream, or how it failed. */
  async function outcome(events: unknown[], extra: Partial<StreamChatCompletionParams> = {}) {
    const { fetch } = fakeFetch(sse(...events))
    const client = createClient({ apiKey: 'sk-test', fetch, maxRetries: 0 })
    try {
      return await collect(await streamChatCompletion(client, { ...params, ...extra }))
    } catch (error) {
      return isStreamError(error) ? error.kind : error
    }
  }

  test('asks for a stream, with all of the parameters', async () => {
    const { fetch, calls } = fakeFetch(sse(text, finishOf('stop'), '[DONE]'))
    const client = createClient({ apiKey: 'sk-test', baseURL: 'https://example.com/v1', fetch })
    const asked = { ...params, n: 1, stream_options: { include_usage: false } }
    const chunks = await collect(await streamChatCompletion(client, asked))
    expect(chunks).toEqual([text, finishOf('stop')])
    expect(calls).toHaveLength(1)
    expect(calls[0]).toMatchObject({
      url: 'https://example.com/v1/chat/completions',
      method: 'POST',
      body: { ...asked, stream: true },
    })
    expect(calls[0]?.headers.get('authorization')).toBe('Bearer sk-test')
    expect(asked).not.toHaveProperty('stream')
  })

  describe('is whole', () => {
    test('at [DONE], whatever came before', async () => {
      expect(await outcome([text, '[DONE]'])).toEqual([text])
      expect(await outcome([text, finishOf('stop'), '[DONE]'], { n: 2 })).toHaveLength(2)
    })

    test('without [DONE], once every choice has its finish reason', async () => {
      expect(await outcome([text, finishOf('stop')])).toHaveLength(2)
      expect(await outcome([text, finishOf('stop')], { n: null })).toHaveLength(2)
      expect(await outcome([text, finishOf('stop', 1), finishOf('length', 0)], { n: 2 })).toHaveLength(3)
      const both = chunkOf({ choices: [0, 1].map((index) => ({ index, delta: {}, finish_reason: 'stop' })) })
      expect(await outcome([text, both], { n: 2 })).toEqual([text, both])
    })

    test('without [DONE], once the usage is there too, where it was asked for', async () => {
      const stream_options = { include_usage: true }
      expect(await outcome([text, finishOf('stop'), usage], { stream_options })).toHaveLength(3)
      const together = { ...finishOf('stop'), ...{ usage: usage.usage } }
      expect(await outcome([text, together], { stream_options })).toEqual([text, together])
    })

    test('though chunks of other dialects follow', async () => {
      const finish = { choices: [{ delta: {}, finish_reason: 'stop' }] }
      const odd = [{ choices: null, error: null }, { choices: {} }, { choices: [null] }, { id: 'x' }, null]
      expect(await outcome([text, finish, ...odd])).toEqual([text, finish, ...odd])
      const both = { choices: [finish.choices[0], finish.choices[0]] }
      expect(await outcome([text, both], { n: 2 })).toEqual([text, both])
    })
  })

  describe('is truncated', () => {
    test('without a finish reason', async () => {
      expect(await outcome([])).toBe('truncated')
      expect(await outcome([text])).toBe('truncated')
      expect(await outcome([text, finishOf('')])).toBe('truncated')
    })

    test('while a choice has none, even if another has it twice', async () => {
      expect(await outcome([text, finishOf('stop', 0), finishOf('stop', 0)], { n: 2 })).toBe('truncated')
    })

    test('without the usage that was asked for', async () => {
      const finish = { ...finishOf('stop'), usage: null }
      expect(await outcome([text, finish], { stream_options: { include_usage: true } })).toBe('truncated')
    })
  })

  test('the chunks that had arrived are the partial', async () => {
    const { fetch } = fakeFetch(sse(text), new Error('reset'))
    const client = createClient({ apiKey: 'sk-test', fetch })
    const stream = await streamChatCompletion(client, params)
    await expect(collect(stream)).rejects.toMatchObject({
      kind: 'truncated',
      partial: [text],
      requestID: 'req_1',
    })
  })

  test('an error before the stream rejects the call', async () => {
    const body = JSON.stringify({ error: { message: 'no', code: 'bad', type: 'invalid_request_error' } })
    const fetch = async () =>
      new Response(body, { status: 400, headers: { 'content-type': 'application/json' } })
    const client = createClient({ apiKey: 'sk-test', fetch })
    const error = await streamChatCompletion(client, params).catch((error: unknown) => error)
    expect(isAPIError(error) && [error.status, error.code]).toEqual([400, 'bad'])
  })

  test('leaving the loop cancels the request', async () => {
    const { fetch, state } = fakeFetch(...Array.from({ length: 1000 }, () => sse(text)))
    const client = createClient({ apiKey: 'sk-test', fetch })
    for await (const chunk of await streamChatCompletion(client, params)) {
      expect(chunk).toEqual(text)
      break
    }
    expect(state.cancelled).toBe(true)
  })

  test('idleTimeout ends a stream that went silent', async () => {
    const { fetch } = fakeFetch()
    const silent = async () => {
      const { headers } = await fetch('', {})
      return new Response(
        new ReadableStream({ start: (to) => to.enqueue(new TextEncoder().encode(sse(text))) }),
        { headers },
      )
    }
    const client = createClient({ apiKey: 'sk-test', fetch: silent })
    const stream = await streamChatCompletion(client, params, { idleTimeout: 30 })
    await expect(collect(stream)).rejects.toMatchObject({ kind: 'stalled', partial: [text] })
  })
})
