import { type StreamCompletionParams, streamCompletion } from '@oaix/completions'
import { isStreamError } from '@oaix/core'
import { describe, expect, test } from 'vitest'
import { fakeFetch, sse } from '../chat/support/fakeFetch.ts'
import { eachClient } from '../support/clients.ts'

const params: StreamCompletionParams = { model: 'gpt-3.5-turbo-instruct', prompt: 'Once' }
const piece = { id: 'cmpl-1', choices: [{ index: 0, text: ' upon', logprobs: null, finish_reason: null }] }
const finish = (index = 0) => ({ choices: [{ index, text: '', finish_reason: 'stop' }] })
const usage = { choices: [], usage: { prompt_tokens: 1, completion_tokens: 2, total_tokens: 3 } }

describe.each(eachClient)('streamCompletion ($name)', ({ createClient }) => {
  /** The chunks of a stream, or how it failed. */
  async function outcome(events: unknown[], extra: Partial<StreamCompletionParams> = {}) {
    const { fetch } = fakeFetch(sse(...events))
    const client = createClient({ apiKey: 'key', fetch, maxRetries: 0 })
    const chunks: unknown[] = []
    try {
      for await (const chunk of await streamCompletion(client, { ...params, ...extra })) chunks.push(chunk)
      return chunks
    } catch (error) {
      return isStreamError(error) ? error.kind : error
    }
  }

  test('asks for a stream, with all of the parameters', async () => {
    const { fetch, calls } = fakeFetch(sse(piece, '[DONE]'))
    const client = createClient({ apiKey: 'key', baseURL: 'https://example.com/v1', fetch })
    const asked = { ...params, n: 2, stream_options: { include_usage: false } }
    for await (const chunk of await streamCompletion(client, asked)) expect(chunk).toEqual(piece)
    expect(calls).toHaveLength(1)
    expect(calls[0]).toMatchObject({
      url: 'https://example.com/v1/completions',
      method: 'POST',
      body: { ...asked, stream: true },
    })
    expect(calls[0]?.headers.get('accept')).toBe('text/event-stream')
  })

  test('is whole at [DONE], whatever came before', async () => {
    expect(await outcome(['[DONE]'])).toEqual([])
    expect(await outcome([piece, '[DONE]'], { n: 3 })).toEqual([piece])
  })

  test.each([
    ['a prompt', {}, 1],
    ['the beginning of a document', { prompt: null }, 1],
    ['the tokens of a prompt', { prompt: [1, 2, 3] }, 1],
    ['several prompts', { prompt: ['a', 'b'], n: null }, 2],
    ['the tokens of several prompts', { prompt: [[1], [2, 3]] }, 2],
    ['several prompts, twice each', { prompt: ['a', 'b'], n: 2 }, 4],
  ])('without [DONE], %s is whole once every choice is finished', async (_, extra, count) => {
    const ends = Array.from({ length: count }, (_, index) => finish(index))
    expect(await outcome([piece, ...ends], extra)).toEqual([piece, ...ends])
    expect(await outcome([piece, ...ends.slice(1)], extra)).toBe('truncated')
    expect(await outcome([piece, ...Array(count - 1).fill(finish(0))], extra)).toBe('truncated')
  })

  test('without [DONE], the usage that was asked for has to be there', async () => {
    const stream_options = { include_usage: true }
    expect(await outcome([piece, finish(), usage], { stream_options })).toEqual([piece, finish(), usage])
    expect(await outcome([piece, { ...finish(), usage: null }], { stream_options })).toBe('truncated')
  })

  test('chunks of other dialects pass', async () => {
    const odd = [null, {}, { choices: null }, { choices: {} }, { choices: [null] }, { error: null }]
    const end = { choices: [{ text: '', finish_reason: 'stop' }] }
    expect(await outcome([...odd, end, ...odd])).toEqual([...odd, end, ...odd])
  })

  test('an error event ends it, with what had arrived', async () => {
    const { fetch } = fakeFetch(sse(piece, { error: { message: 'overloaded', code: 'busy' } }))
    const client = createClient({ apiKey: 'key', fetch, maxRetries: 0 })
    const read = async () => {
      for await (const _ of await streamCompletion(client, params));
    }
    await expect(read()).rejects.toMatchObject({ kind: 'server', code: 'busy', partial: [piece] })
  })

  test('leaving the loop cancels the request', async () => {
    const { fetch, state } = fakeFetch(...Array(100).fill(sse(piece)))
    const client = createClient({ apiKey: 'key', fetch })
    for await (const _ of await streamCompletion(client, params)) break
    expect(state.cancelled).toBe(true)
  })
})
