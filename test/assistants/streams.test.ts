import { streamRun, streamThreadAndRun, streamToolOutputs } from '@oaix/assistants'
import { isStreamError } from '@oaix/core'
import { describe, expect, test } from 'vitest'
import { eachClient } from '../support/clients.ts'
import {
  answering,
  collect,
  DONE,
  event,
  makeMessage,
  makeRun,
  makeStep,
  options,
  sse,
  streaming,
  textDelta,
  toolCallDelta,
} from './support.ts'

const ids = { thread_id: 'thread_1', run_id: 'run_1' }
const params = { thread_id: 'thread_1', assistant_id: 'asst_1' }
const ended = event('thread.run.completed', makeRun({ status: 'completed' }))
const events = [
  event('thread.run.created', makeRun()),
  event('thread.run.queued', makeRun()),
  event('thread.run.in_progress', makeRun({ status: 'in_progress' })),
  event('thread.run.step.created', makeStep()),
  event('thread.run.step.in_progress', makeStep()),
  toolCallDelta([{ index: 0, id: 'call_1', type: 'code_interpreter', code_interpreter: { input: '1' } }]),
  event('thread.run.step.completed', makeStep({ status: 'completed' })),
  event('thread.message.created', makeMessage()),
  textDelta('Grüße 漢 '),
  textDelta('\n\ndata: [DONE]\r\n'),
  event('thread.message.completed', makeMessage({ status: 'completed' })),
  event('thread.message.created', makeMessage({ id: 'msg_2' })),
  textDelta('x', 0, 'msg_2'),
  event('thread.message.incomplete', makeMessage({ id: 'msg_2', status: 'incomplete' })),
  ended,
]

describe.each(eachClient)('streams of runs ($name)', ({ createClient }) => {
  const connect = (...answers: Parameters<typeof answering>) => {
    const { calls, fetch } = answering(...answers)
    return { calls, client: createClient({ ...options, fetch }) }
  }

  test('streamRun yields every event, with its name', async () => {
    const { calls, client } = connect(streaming(sse(events) + DONE))
    const include: ['step_details.tool_calls[*].file_search.results[*].content'] = [
      'step_details.tool_calls[*].file_search.results[*].content',
    ]
    const stream = await streamRun(client, { ...params, include, additional_instructions: 'Hurry.' })
    expect(await collect(stream)).toEqual(events)
    const { origin, pathname, searchParams } = new URL(calls[0]?.url ?? '')
    expect(calls).toHaveLength(1)
    expect(calls[0]).toMatchObject({
      method: 'POST',
      body: { assistant_id: 'asst_1', additional_instructions: 'Hurry.', stream: true },
    })
    expect(origin + pathname).toBe('http://assistants.test/v1/threads/thread_1/runs')
    expect([...searchParams]).toEqual([['include[]', include[0]]])
    expect(calls[0]?.headers.get('openai-beta')).toBe('assistants=v2')
    expect(calls[0]?.headers.get('accept')).toBe('text/event-stream')
  })

  test('streamThreadAndRun', async () => {
    const thread = { id: 'thread_1', object: 'thread', created_at: 1, tool_resources: null, metadata: {} }
    const all = [event('thread.created', thread), ...events]
    const { calls, client } = connect(streaming(sse(all) + DONE))
    const stream = await streamThreadAndRun(client, { assistant_id: 'asst_1', thread: {}, stream: true })
    expect(await collect(stream)).toEqual(all)
    expect(calls[0]).toMatchObject({
      method: 'POST',
      url: 'http://assistants.test/v1/threads/runs',
      body: { assistant_id: 'asst_1', thread: {}, stream: true },
    })
  })

  test('streamToolOutputs goes on with the run', async () => {
    const tool_outputs = [{ tool_call_id: 'call_1', output: '3' }]
    const { calls, client } = connect(streaming(sse(events.slice(6)) + DONE))
    const stream = await streamToolOutputs(client, { ...ids, tool_outputs })
    expect(await collect(stream)).toEqual(events.slice(6))
    expect(calls[0]).toMatchObject({
      method: 'POST',
      url: 'http://assistants.test/v1/threads/thread_1/runs/run_1/submit_tool_outputs',
      body: { tool_outputs, stream: true },
    })
    expect(calls[0]?.headers.get('openai-beta')).toBe('assistants=v2')
  })

  test('split at any character, the events are the same', async () => {
    const wire = sse(events) + DONE
    for (let at = 0; at < wire.length; at += 7) {
      const { client } = connect(streaming(wire.slice(0, at), wire.slice(at)))
      expect(await collect(await streamRun(client, params))).toEqual(events)
    }
  })

  test.each(['completed', 'requires_action', 'failed', 'cancelled', 'expired', 'incomplete'])(
    'a stream is whole after thread.run.%s, without [DONE]',
    async (name) => {
      const last = event(`thread.run.${name}`, makeRun())
      const { client } = connect(streaming(sse([textDelta('a'), last])))
      expect(await collect(await streamRun(client, params))).toEqual([textDelta('a'), last])
    },
  )

  test('a stream is whole after [DONE], whatever came before', async () => {
    for (const done of [DONE, 'data: [DONE]\n\n']) {
      const { client } = connect(streaming(sse([textDelta('a')]) + done))
      expect(await collect(await streamRun(client, params))).toEqual([textDelta('a')])
    }
  })

  test.each(['thread.run.cancelling', 'thread.run.step.completed', 'thread.message.completed', 'completed'])(
    'a stream that ends after %s is truncated, and says what had come',
    async (name) => {
      const last = event(name, { id: 'a' })
      const { client } = connect(streaming(sse([events[0] ?? ended, last])))
      const error = await collect(await streamRun(client, params)).catch((reason: unknown) => reason)
      expect(isStreamError(error)).toBe(true)
      expect(error).toMatchObject({ kind: 'truncated', partial: [events[0], last], requestID: 'req_1' })
    },
  )

  test('unknown events and fields pass, as does an error within a run', async () => {
    const odd = [
      event('thread.run.paused', { id: 'run_1', new: true }),
      event('thread.run.in_progress', { ...makeRun(), error: { message: 'a field, not an end' } }),
      event('something.else', { a: 1 }),
      ended,
    ]
    const { client } = connect(streaming(sse(odd)))
    expect(await collect(await streamRun(client, params))).toEqual(odd)
  })

  test('an error event ends the stream with what it says', async () => {
    const error = { message: 'Overloaded', type: 'server_error', code: 'overloaded', param: null }
    const { client } = connect(streaming(sse([textDelta('a'), event('error', error)])))
    const reason = await collect(await streamRun(client, params)).catch((thrown: unknown) => thrown)
    expect(reason).toMatchObject({
      name: 'StreamError',
      kind: 'server',
      code: 'overloaded',
      type: 'server_error',
      partial: [textDelta('a')],
    })
  })

  test('an error before the stream rejects the call', async () => {
    const { client } = connect(() => Response.json({ error: { message: 'no' } }, { status: 400 }))
    await expect(streamRun(client, params)).rejects.toMatchObject({ name: 'APIError', status: 400 })
  })

  test('leaving the loop cancels the request', async () => {
    let cancelled = false
    const { client } = connect(() => {
      const body = new ReadableStream({
        pull: (controller) => controller.enqueue(new TextEncoder().encode(sse([textDelta('a')]))),
        cancel: () => {
          cancelled = true
        },
      })
      return new Response(body, { headers: { 'content-type': 'text/event-stream' } })
    })
    for await (const _ of await streamRun(client, params)) break
    expect(cancelled).toBe(true)
  })

  test('a signal ends the stream with its reason', async () => {
    const controller = new AbortController()
    const reason = new Error('enough')
    const { client } = connect((_call, { signal }) => {
      const body = new ReadableStream({
        start(stream) {
          stream.enqueue(new TextEncoder().encode(sse([textDelta('a')])))
          signal?.addEventListener('abort', () => stream.error(signal.reason))
        },
      })
      return new Response(body, { headers: { 'content-type': 'text/event-stream' } })
    })
    const stream = await streamRun(client, params, { signal: controller.signal })
    const reading = (async () => {
      for await (const _ of stream) controller.abort(reason)
    })()
    await expect(reading).rejects.toBe(reason)
  })

  test.each([
    ['streamRun', () => streamRun(createClient(options), { assistant_id: 'asst_1' } as typeof params)],
    ['streamToolOutputs', () => streamToolOutputs(createClient(options), { tool_outputs: [] } as never)],
  ])('%s rejects a missing id', async (_name, call) => {
    await expect(call()).rejects.toMatchObject({ name: 'OpenAIError' })
  })
})
