import { isAPIError, isStreamError, OpenAIError } from '@oaix/core'
import { responseTextDeltas, streamResponse, streamRetrievedResponse } from '@oaix/responses'
import { describe, expect, test } from 'vitest'
import { fakeFetch, sse } from '../chat/support/fakeFetch.ts'
import { eachClient } from '../support/clients.ts'
import { collect, eventsOf, messageOf, responseOf, streamOf, textDelta } from './support/events.ts'

const created = { type: 'response.created', response: responseOf({ status: 'in_progress' }) }
const last = (status: string) => ({ type: `response.${status}`, response: responseOf({ status }) })
const whole = eventsOf(created, textDelta('Hi'), last('completed'))

describe.each(eachClient)('$name', ({ createClient }) => {
  const baseURL = 'https://example.com/v1'
  const clientOf = (fetch: ReturnType<typeof fakeFetch>['fetch']) =>
    createClient({ apiKey: 'sk-test', baseURL, fetch, maxRetries: 0 })

  const functions: [name: string, (body: string) => Promise<unknown>][] = [
    [
      'streamResponse',
      async (body) =>
        collect(await streamResponse(clientOf(fakeFetch(body).fetch), { model: 'm', input: 'Hi' })),
    ],
    [
      'streamRetrievedResponse',
      async (body) =>
        collect(await streamRetrievedResponse(clientOf(fakeFetch(body).fetch), { response_id: 'resp_1' })),
    ],
  ]

  describe.each(functions)('%s', (_, run) => {
    const outcome = (...events: object[]) =>
      run(sse(...events)).catch((error: unknown) => (isStreamError(error) ? error.kind : error))

    test.each(['completed', 'failed', 'incomplete', 'cancelled'])(
      'is whole with response.%s',
      async (status) => {
        const events = eventsOf(created, last(status))
        expect(await outcome(...events)).toEqual(events)
        // What follows is no harm.
        expect(await outcome(...events, { type: 'response.later' })).toHaveLength(3)
      },
    )

    test('is whole with [DONE]', async () => {
      expect(await run(sse(...eventsOf(created), '[DONE]'))).toEqual(eventsOf(created))
    })

    test.each<[string, object[]]>([
      ['no event', []],
      ['a beginning', [created]],
      [
        'done texts and items',
        [created, { type: 'response.output_item.done', output_index: 0, item: messageOf('') }],
      ],
      [
        'an ending of something else',
        [created, { type: 'response.web_search_call.completed', output_index: 0 }],
      ],
      ['a status in another event', [created, { type: 'response.in_progress', response: responseOf() }]],
      ['a type in a list', [created, { type: ['response.completed'] }]],
    ])('is truncated after %s', async (_, events) => {
      expect(await outcome(...eventsOf(...events))).toBe('truncated')
    })

    test('unknown events and odd ones pass', async () => {
      const odd = [
        { type: 'response.hologram', error: null },
        { type: 'keepalive' },
        {},
        null,
        { type: null },
        { type: { toString: 1 } },
        { type: ['response.completed'] },
      ]
      expect(await run(sse(...odd, last('completed')))).toEqual([...odd, last('completed')])
    })

    test("the server's error is the error", async () => {
      const failure = { type: 'error', code: 'rate_limit_exceeded', message: 'slow down', param: null }
      const body = `${sse(...eventsOf(created))}event: error\ndata: ${JSON.stringify(failure)}\n\n`
      await expect(run(body)).rejects.toMatchObject({
        kind: 'server',
        code: 'rate_limit_exceeded',
        partial: eventsOf(created),
        requestID: 'req_1',
      })
    })

    test('an error event that is not named leaves no silence', async () => {
      const failure = { type: 'error', code: 'server_error', message: 'no', param: null }
      expect(await outcome(created, failure)).toBe('truncated')
    })
  })

  test('streamResponse sends the parameters', async () => {
    const { fetch, calls } = fakeFetch(sse(...whole))
    const params = { model: 'gpt-5-mini', input: 'Hi', stream_options: { include_obfuscation: false } }
    expect(await collect(await streamResponse(clientOf(fetch), params))).toEqual(whole)
    expect(calls).toMatchObject([
      { url: `${baseURL}/responses`, method: 'POST', body: { ...params, stream: true } },
    ])
    expect(calls[0]?.body).toEqual({ ...params, stream: true })
    expect(calls[0]?.headers.get('accept')).toBe('text/event-stream')
    expect(calls[0]?.headers.has('openai-beta')).toBe(false)
    expect(params).not.toHaveProperty('stream')
  })

  test('streamRetrievedResponse asks for what comes after', async () => {
    const { fetch, calls } = fakeFetch(sse(...whole))
    const params = { response_id: 'resp/1', starting_after: 0, include_obfuscation: false }
    const include = ['reasoning.encrypted_content' as const]
    expect(await collect(await streamRetrievedResponse(clientOf(fetch), { ...params, include }))).toEqual(
      whole,
    )
    const url = new URL(calls[0]?.url as string)
    expect([calls[0]?.method, url.pathname]).toEqual(['GET', '/v1/responses/resp%2F1'])
    expect([...url.searchParams].sort()).toEqual([
      ['include[]', 'reasoning.encrypted_content'],
      ['include_obfuscation', 'false'],
      ['starting_after', '0'],
      ['stream', 'true'],
    ])
  })

  test('a response without an id is refused before the request', async () => {
    const { fetch, calls } = fakeFetch(sse(...whole))
    await expect(streamRetrievedResponse(clientOf(fetch), { response_id: '' })).rejects.toThrow(OpenAIError)
    expect(calls).toEqual([])
  })

  test('betas go to the beta twins', async () => {
    const { fetch, calls } = fakeFetch(sse(...whole))
    const betas = ['responses_multi_agent=v1' as const]
    await collect(await streamResponse(clientOf(fetch), { model: 'm', betas }))
    await collect(await streamRetrievedResponse(clientOf(fetch), { response_id: 'resp_1', betas }))
    expect(calls.map(({ headers }) => headers.get('openai-beta'))).toEqual([...betas, ...betas])
    const urls = calls.map(({ url }) => new URL(url))
    expect(urls.map(({ searchParams }) => searchParams.get('beta'))).toEqual(['true', 'true'])
    expect(urls[1]?.searchParams.get('stream')).toBe('true')
    expect(calls[0]?.body).toEqual({ model: 'm', stream: true })
  })

  test('an error before the stream rejects the call', async () => {
    const body = JSON.stringify({ error: { message: 'no', code: 'bad', type: 'invalid_request_error' } })
    const fetch = async () =>
      new Response(body, { status: 400, headers: { 'content-type': 'application/json' } })
    const client = createClient({ apiKey: 'sk-test', fetch })
    const error = await streamResponse(client, { model: 'm' }).catch((error: unknown) => error)
    expect(isAPIError(error) && [error.status, error.code]).toEqual([400, 'bad'])
  })

  test('idleTimeout ends a stream that went silent', async () => {
    const bytes = new TextEncoder().encode(sse(...eventsOf(created)))
    const headers = { 'content-type': 'text/event-stream' }
    const fetch = async () =>
      new Response(new ReadableStream({ start: (to) => to.enqueue(bytes) }), { headers })
    const client = createClient({ apiKey: 'sk-test', fetch })
    const stream = await streamResponse(client, { model: 'm' }, { idleTimeout: 30 })
    await expect(collect(stream)).rejects.toMatchObject({ kind: 'stalled', partial: eventsOf(created) })
  })

  test('leaving the loop over its texts cancels the request', async () => {
    const { fetch, state } = fakeFetch(
      ...Array.from({ length: 1000 }, () => sse(...eventsOf(textDelta('a')))),
    )
    for await (const text of responseTextDeltas(await streamResponse(clientOf(fetch), { model: 'm' }))) {
      expect(text).toBe('a')
      break
    }
    expect(state.cancelled).toBe(true)
  })
})

describe('responseTextDeltas', () => {
  const texts = (...events: unknown[]) => collect(responseTextDeltas(streamOf(...(events as never[]))))

  test('gives the text and nothing else', async () => {
    const refusal = { type: 'response.refusal.delta', delta: 'no' }
    const odd = [null, {}, textDelta(''), textDelta(null), textDelta(1), { type: 'response.x', delta: 'x' }]
    expect(await texts(textDelta('a'), refusal, ...odd, textDelta('b', { output_index: 1 }))).toEqual([
      'a',
      'b',
    ])
  })

  test('rejects where the response failed', async () => {
    const failed = {
      type: 'response.failed',
      response: { error: { code: 'server_error', message: 'overloaded' } },
    }
    const error = await texts(textDelta('a'), failed).catch((error: unknown) => error)
    expect(error).toBeInstanceOf(OpenAIError)
    expect(error).toMatchObject({ message: 'The response failed: overloaded', cause: failed })
    await expect(texts({ type: 'error', message: 'no' })).rejects.toThrow('The response failed: no')
    for (const message of [undefined, null, '', { toString: 1 }]) {
      const failed = { type: 'response.failed', response: { error: { message } } }
      await expect(texts(failed)).rejects.toThrow('no reason given')
    }
    await expect(texts({ type: 'response.failed' })).rejects.toThrow('no reason given')
  })

  test('ends where the response was cut short', async () => {
    expect(await texts(textDelta('a'), last('incomplete'))).toEqual(['a'])
  })
})
