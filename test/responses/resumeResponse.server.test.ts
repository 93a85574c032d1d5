import { getEventListeners } from 'node:events'
import { accumulateResponse, type ResponseStreamEvent, resumeResponse } from '@oaix/responses'
import { afterEach, describe, expect, test } from 'vitest'
import { eachClient } from '../support/clients.ts'
import { backgroundEvents, startBackgroundServer, wireOf } from './support/background.ts'

const params = { model: 'gpt-5-mini', input: 'Hi', background: true } as const
const events = backgroundEvents('Hel', 'lo, ', 'wörld', ' 🙂', '!')
const whole = await accumulateResponse(streamOf(events))

async function* streamOf(list: ResponseStreamEvent[]) {
  yield* structuredClone(list)
}

let server: Awaited<ReturnType<typeof startBackgroundServer>>

afterEach(() => server.close())

/** The wire form of the first `count` events. */
function wireOfFirst(list: ResponseStreamEvent[], count: number): Buffer {
  return Buffer.from(list.slice(0, count).map(wireOf).join(''))
}

describe.each(eachClient)('resumeResponse against a server ($name)', ({ createClient }) => {
  const connect = (baseURL: string) => createClient({ apiKey: 'sk-test', baseURL, maxRetries: 0 })

  test('sees nothing of connections that break after every k-th event, for every k', async () => {
    for (let k = 1; k <= events.length; k++) {
      server = await startBackgroundServer(events, (left) => wireOfFirst(left, k))
      const stream = await resumeResponse(connect(server.baseURL), params)
      const seen: ResponseStreamEvent[] = []
      for await (const event of stream) {
        seen.push(structuredClone(event))
        expect(stream.checkpoint).toMatchObject({
          response_id: 'resp_1',
          starting_after: event.sequence_number,
        })
      }
      expect(seen).toEqual(events)
      expect(await accumulateResponse(streamOf(seen))).toEqual(whole)

      const connections = Math.ceil(events.length / k)
      const expected = Array.from({ length: connections - 1 }, (_, index) => [
        'GET',
        '/v1/responses/resp_1',
        { stream: 'true', starting_after: `${(index + 1) * k - 1}` },
      ])
      expect(
        server.calls.map(({ method, url }) => {
          const { pathname, searchParams } = new URL(url, 'http://localhost')
          return [method, pathname, Object.fromEntries(searchParams)]
        }),
      ).toEqual([['POST', '/v1/responses', {}], ...expected])
      await server.close()
    }

    server = await startBackgroundServer(events, (left) => wireOfFirst(left, 2))
    const stream = await resumeResponse(connect(server.baseURL), params)
    expect(await accumulateResponse(stream)).toEqual(whole)
  })

  test('sees nothing of a connection that breaks at any byte after the first event', async () => {
    const few = [
      { type: 'response.created', sequence_number: 0, response: { id: 'resp_1', status: 'queued' } },
      { type: 'response.output_text.delta', sequence_number: 1, delta: 'ß🙂' },
      { type: 'response.completed', sequence_number: 2, response: { id: 'resp_1', status: 'completed' } },
    ] as ResponseStreamEvent[]
    // The last event is whole without the blank line after it.
    const size = wireOfFirst(few, 3).length - 2
    let byte = wireOfFirst(few, 1).length
    server = await startBackgroundServer(few, (left, connection) =>
      connection % 2 ? undefined : wireOfFirst(left, 3).subarray(0, byte),
    )
    const client = connect(server.baseURL)
    for (let connections = 2; byte < size; byte++, connections += 2) {
      const seen: ResponseStreamEvent[] = []
      for await (const event of await resumeResponse(client, params)) seen.push(event)
      expect(seen, `byte ${byte}`).toEqual(few)
      expect(server.calls).toHaveLength(connections)
    }
  })

  test('passes on the error of a connection that breaks before the first event is whole', async () => {
    const first = Buffer.from(wireOf(events[0] as ResponseStreamEvent))
    for (const byte of [0, 1, 40, first.length - 3]) {
      server = await startBackgroundServer(events, () => first.subarray(0, byte))
      const stream = await resumeResponse(connect(server.baseURL), params)
      const error = await stream[Symbol.asyncIterator]()
        .next()
        .catch((error) => error)
      expect(error).toMatchObject({ name: 'StreamError', kind: 'truncated', partial: [] })
      expect(stream.checkpoint).toBeUndefined()
      expect(server.calls).toHaveLength(1)
      await server.close()
    }
    server = await startBackgroundServer(events)
  })

  test('continues in another process from a checkpoint, wherever the first one stops', async () => {
    server = await startBackgroundServer(events, (left) => wireOfFirst(left, 3))
    for (let count = 1; count <= events.length; count++) {
      const seen: ResponseStreamEvent[] = []
      const before = await resumeResponse(connect(server.baseURL), params)
      for await (const event of before) if (seen.push(event) === count) break
      const saved = JSON.parse(JSON.stringify(before.checkpoint))
      const after = await resumeResponse(connect(server.baseURL), saved)
      for await (const event of after) seen.push(event)
      expect(seen).toEqual(events)
      expect(after.checkpoint).toEqual({
        response_id: 'resp_1',
        starting_after: events.length - 1,
        ended: true,
      })
    }
  })

  test('leaves nothing behind on the signal of the caller', async () => {
    const { signal } = new AbortController()
    server = await startBackgroundServer(events, (left) => wireOfFirst(left, 4))
    const client = connect(server.baseURL)
    for await (const _ of await resumeResponse(client, params, { signal }));
    for await (const _ of await resumeResponse(client, params, { signal })) break
    await resumeResponse(client, { ...params, response_id: '' }, { signal }).catch(() => {})
    expect(getEventListeners(signal, 'abort')).toEqual([])
  })
})
