import { getEventListeners } from 'node:events'
import { fromReadableStream, requestStream, toReadableStream } from '@oaix/core'
import { describe, expect, test } from 'vitest'
import { bodyOf, clientOf, drain, openBody, rejection, request, sse, stateOf, streamOf } from './support.ts'

async function* itemsOf<Item>(...items: Item[]) {
  yield* items
}

/** An endless source that keeps how far it was read, and whether it was left. */
function endless() {
  const state = { pulls: 0, isLeft: false }
  const source: AsyncIterable<number> = {
    [Symbol.asyncIterator]: () => ({
      next: async () => ({ done: false, value: state.pulls++ }),
      return: async () => {
        state.isLeft = true
        return { done: true, value: undefined }
      },
    }),
  }
  return { source, state }
}

describe('toReadableStream', () => {
  test('is one line of JSON for each item, as bytes', async () => {
    const items = [{ a: 'é漢🙂' }, ['x\ny'], null, 5, 'text', { 'nested\u2028': { __proto__: null } }]
    const stream = toReadableStream(itemsOf(...items))
    const chunks: unknown[] = []
    for await (const chunk of stream) chunks.push(chunk)

    expect(chunks.every((chunk) => chunk instanceof Uint8Array)).toBe(true)
    expect(Buffer.concat(chunks as Uint8Array[]).toString()).toBe(
      items.map((item) => `${JSON.stringify(item)}\n`).join(''),
    )
  })

  test('of nothing is empty', async () => {
    expect(await new Response(toReadableStream(itemsOf())).text()).toBe('')
  })

  test('reads its source as it is read', async () => {
    const { source, state } = endless()
    const reader = toReadableStream(source).getReader()
    for (let read = 0; read < 3; read++) await reader.read()
    await stateOf(Promise.resolve())

    // One may wait in the queue.
    expect(state.pulls).toBeLessThanOrEqual(4)
    await reader.cancel()
  })

  test('leaves its source when it is cancelled', async () => {
    const { source, state } = endless()
    const reader = toReadableStream(source).getReader()
    await reader.read()
    await reader.cancel('no need')

    expect(state.isLeft).toBe(true)
    const { pulls } = state
    await stateOf(Promise.resolve())
    expect(state.pulls).toBe(pulls)
  })

  test('ends the request when it is cancelled, even while an item is awaited', async () => {
    const { signal } = new AbortController()
    const body = openBody()
    const source = await requestStream(clientOf(body.stream), request, { signal })
    const reader = toReadableStream(source).getReader()
    const read = reader.read()
    expect(await stateOf(read)).toBe('pending')
    const cancelled = reader.cancel()

    expect(await stateOf(cancelled)).toBe('resolved')
    expect(await read).toEqual({ done: true, value: undefined })
    expect(body.isCancelled).toBe(true)
    expect(getEventListeners(signal, 'abort')).toEqual([])
  })

  test('breaks with the error of its source, after the items before it', async () => {
    const source = await streamOf([sse([1, 2])])
    const reader = toReadableStream(source).getReader()
    await reader.read()
    await reader.read()

    expect(await rejection(reader.read())).toMatchObject({
      name: 'StreamError',
      kind: 'truncated',
      partial: [1, 2],
    })
  })

  test('leaves its source when an item can’t be written', async () => {
    const body = bodyOf([sse([1, 2])], { stays: true })
    const source = await requestStream<number>(clientOf(body.stream), request)
    const unwritable = {
      [Symbol.asyncIterator]: () => {
        const iterator = source[Symbol.asyncIterator]()
        return {
          next: async () => {
            const { done } = await iterator.next()
            return { done: !!done, value: 1n }
          },
          return: () => iterator.return?.() as Promise<IteratorResult<bigint>>,
        }
      },
    }

    expect(await rejection(toReadableStream(unwritable).getReader().read())).toBeInstanceOf(TypeError)
    expect(body.isCancelled).toBe(true)
  })
})

test('a stream goes through it and back, in whatever pieces it arrives', async () => {
  const items = [{ a: 'é漢🙂', b: [1, null] }, { 'line\n': '\u2028\r\n' }, 'text', 0, null, [[]]]
  const bytes = new Uint8Array(await new Response(toReadableStream(itemsOf(...items))).arrayBuffer())
  for (let size = 1; size < bytes.length; size += size < 8 ? 1 : 13) {
    const pieces: Uint8Array[] = []
    for (let at = 0; at < bytes.length; at += size) pieces.push(bytes.subarray(at, at + size))

    expect(await drain(fromReadableStream(bodyOf(pieces).stream))).toEqual({ items, error: undefined })
  }
})
