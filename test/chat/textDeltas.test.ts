import { type ChatCompletionChunk, streamChatCompletion, textDeltas } from '@oaix/chat'
import { describe, expect, test } from 'vitest'
import { eachClient } from '../support/clients.ts'
import { chunkOf, collect, deltaOf, finishOf, streamOf } from './support/chunks.ts'
import { fakeFetch, sse } from './support/fakeFetch.ts'

test('the text of the first choice, and nothing else', async () => {
  const texts = textDeltas(
    streamOf(
      deltaOf({ role: 'assistant', content: '' }),
      deltaOf({ content: 'a' }),
      deltaOf({ content: 'other' }, { index: 1 }),
      chunkOf({
        choices: [
          { index: 1, delta: { content: 'other' } },
          { index: 0, delta: { content: 'b' } },
        ],
      }),
      deltaOf({ content: null, reasoning_content: 'hm', tool_calls: [] }),
      finishOf('stop'),
      chunkOf({ usage: {} }),
    ),
  )
  expect(await collect(texts)).toEqual(['a', 'b'])
})

test('dialects pass', async () => {
  const odd = [
    null,
    {},
    { choices: null },
    { choices: {} },
    { choices: [null] },
    { choices: [{ index: 0, delta: null }] },
    { choices: [{ index: 0 }] },
    { choices: [{ delta: { content: { text: 'x' } } }] },
    { choices: [{ delta: { content: 'no index' } }, { delta: { content: 'second' } }] },
  ] as ChatCompletionChunk[]
  expect(await collect(textDeltas(streamOf(...odd)))).toEqual(['no index'])
})

describe.each(eachClient)('$name', ({ createClient }) => {
  const chunks = Array.from({ length: 1000 }, (_, index) => deltaOf({ content: String(index) }))

  test('leaving the loop cancels the request', async () => {
    const { fetch, state } = fakeFetch(...chunks.map((chunk) => sse(chunk)))
    const client = createClient({ apiKey: 'sk-test', fetch })
    for await (const text of textDeltas(await streamChatCompletion(client, { model: 'm', messages: [] }))) {
      if (text === '2') break
    }
    expect(state.cancelled).toBe(true)
  })

  test('a stream that breaks off is an error, not an end', async () => {
    const { fetch } = fakeFetch(sse(deltaOf({ content: 'a' })))
    const client = createClient({ apiKey: 'sk-test', fetch })
    const texts = textDeltas(await streamChatCompletion(client, { model: 'm', messages: [] }))
    await expect(collect(texts)).rejects.toMatchObject({ name: 'StreamError', kind: 'truncated' })
  })
})
