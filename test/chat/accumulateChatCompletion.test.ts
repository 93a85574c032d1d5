import {
  accumulateChatCompletion,
  type ChatCompletionSnapshot,
  reduceChatCompletion,
  streamChatCompletion,
} from '@oaix/chat'
import { isStreamError, OpenAIError, type StreamError } from '@oaix/core'
import { describe, expect, test } from 'vitest'
import { eachClient } from '../support/clients.ts'
import { chunkOf, deltaOf, finishOf, streamOf } from './support/chunks.ts'
import { fakeFetch, sse } from './support/fakeFetch.ts'
import { randomChunks, randomCompletion, randomOf } from './support/random.ts'

const params = { model: 'gpt-5-mini', messages: [{ role: 'user' as const, content: 'Hi' }] }

test('however a completion is cut, its pieces make it whole', async () => {
  for (let seed = 1; seed <= 300; seed++) {
    const random = randomOf(seed)
    const completion = randomCompletion(random)
    for (let cut = 0; cut < 3; cut++) {
      const chunks = randomChunks(random, completion)
      expect(await accumulateChatCompletion(streamOf(...chunks)), `seed ${seed}, cut ${cut}`).toEqual(
        completion,
      )
    }
  }
})

test('a stream without a chunk is an error', async () => {
  await expect(accumulateChatCompletion(streamOf())).rejects.toThrow(OpenAIError)
  await expect(accumulateChatCompletion(streamOf())).rejects.toThrow('without a chunk')
})

test('a spoken answer ends with the expiry of its audio', async () => {
  const chunks = [
    deltaOf({ role: 'assistant', audio: { id: 'audio_1', transcript: 'Hi' } }),
    deltaOf({ audio: { data: 'AAAA' } }),
    deltaOf({ audio: { expires_at: 1_700_003_600 } }),
  ]
  const { choices } = await accumulateChatCompletion(streamOf(...chunks))
  expect(choices[0]).toMatchObject({
    finish_reason: 'stop',
    message: { audio: { data: 'AAAA', transcript: 'Hi' } },
  })
})

test('a finish reason that never came is not made up', async () => {
  const { choices } = await accumulateChatCompletion(streamOf(deltaOf({ content: 'a' })))
  expect(choices[0]?.finish_reason).toBeNull()
})

test('errors that are none of the stream pass as they are', async () => {
  const reason = new Error('left')
  async function* broken() {
    yield deltaOf({ content: 'a' })
    throw reason
  }
  await expect(accumulateChatCompletion(broken())).rejects.toBe(reason)
})

describe.each(eachClient)('$name', ({ createClient }) => {
  const n2 = [
    deltaOf({ role: 'assistant', content: 'Grüß ' }),
    deltaOf(
      { role: 'assistant', tool_calls: [{ index: 0, id: 'a', function: { name: 'f', arguments: '{"é":' } }] },
      { index: 1 },
    ),
    deltaOf({ content: 'Gott 🙂' }),
    finishOf('stop', 0),
    deltaOf({ tool_calls: [{ index: 0, function: { arguments: '1}' } }] }, { index: 1 }),
    finishOf('tool_calls', 1),
  ]
  const usage = chunkOf({ usage: { prompt_tokens: 1, completion_tokens: 2, total_tokens: 3 } })
  const chunks = [...n2, usage]

  /** What comes of the first `length` bytes of the stream. */
  async function accumulate(bytes: Uint8Array) {
    const client = createClient({ apiKey: 'sk-test', fetch: fakeFetch(bytes).fetch, maxRetries: 0 })
    const stream = await streamChatCompletion(client, {
      ...params,
      n: 2,
      stream_options: { include_usage: true },
    })
    return accumulateChatCompletion(stream)
  }

  test('a stream cut at any byte is an error with all that had arrived', async () => {
    const whole = new TextEncoder().encode(sse(...chunks))
    const expected = await accumulate(whole)
    expect(expected).toMatchObject({ usage: { total_tokens: 3 }, choices: [{ index: 0 }, { index: 1 }] })

    // Where the events end, without their blank lines.
    const ends = chunks.map(
      (_, index) => new TextEncoder().encode(sse(...chunks.slice(0, index + 1))).length - 2,
    )
    const snapshots = [undefined, ...chunks.map((_, index) => chunks.slice(0, index + 1))].map((arrived) =>
      arrived?.reduce<ChatCompletionSnapshot | undefined>(reduceChatCompletion, undefined),
    )
    for (let length = 0; length < whole.length - 2; length++) {
      const error = (await accumulate(whole.subarray(0, length)).then(
        () => expect.unreachable(`cut at ${length}`),
        (error: unknown) => error,
      )) as StreamError
      expect(isStreamError(error), `cut at ${length}: ${error}`).toBe(true)
      expect(error).toMatchObject({ requestID: 'req_1' })
      expect(['truncated', 'malformed']).toContain(error.kind)
      const arrived = ends.filter((end) => end <= length).length
      expect(error.partial, `cut at ${length}`).toEqual(snapshots[arrived])
    }
  })

  test("an abort rejects with the signal's reason", async () => {
    const controller = new AbortController()
    const reason = new Error('enough')
    const pieces = Array.from({ length: 1000 }, () => sse(deltaOf({ content: 'a' })))
    const client = createClient({ apiKey: 'sk-test', fetch: fakeFetch(...pieces).fetch })
    const stream = await streamChatCompletion(client, params, { signal: controller.signal })
    const accumulated = accumulateChatCompletion(stream)
    controller.abort(reason)
    await expect(accumulated).rejects.toBe(reason)
  })

  test("the server's error has the partial too", async () => {
    const failure = { error: { message: 'overloaded', code: 'server_error', type: 'server_error' } }
    const client = createClient({
      apiKey: 'sk-test',
      fetch: fakeFetch(sse(deltaOf({ content: 'a' }), failure)).fetch,
    })
    await expect(accumulateChatCompletion(await streamChatCompletion(client, params))).rejects.toMatchObject({
      name: 'StreamError',
      kind: 'server',
      code: 'server_error',
      partial: { choices: [{ message: { content: 'a' }, finish_reason: null }] },
    })
  })
})
