import { type BatchRequest, createBatchFromRequests, toBatchFile } from '@oaix/batches'
import { chatText, createChatCompletion, listChatCompletions, streamChatCompletion } from '@oaix/chat'
import { type Client, requestJSON, requestStream, withOptions } from '@oaix/core'
import { createEmbedding } from '@oaix/embeddings'
import { createFile } from '@oaix/files'
import { createResponse } from '@oaix/responses'
import { describe, expect, test } from 'vitest'
import { eachClient } from '../support/clients.ts'

const ask = (content: string, model = 'gpt-5-mini'): BatchRequest['call'] => {
  return (client) => createChatCompletion(client, { model, messages: [{ role: 'user', content }] })
}
const one = (call: BatchRequest['call']) => [{ custom_id: 'a', call }]

async function linesOf(file: File): Promise<unknown[]> {
  const text = await file.text()
  expect(text.endsWith('\n')).toBe(true)
  return text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
}

describe('toBatchFile', () => {
  test('writes the calls, line by line', async () => {
    const { file, endpoint } = await toBatchFile([
      { custom_id: 'a', call: ask('Hi\n\u2028🙂') },
      { custom_id: '__proto__', call: ask('Ho') },
    ])
    expect(endpoint).toBe('/v1/chat/completions')
    expect(file.name).toBe('batch.jsonl')
    const line = (custom_id: string, content: string) => ({
      custom_id,
      method: 'POST',
      url: '/v1/chat/completions',
      body: { model: 'gpt-5-mini', messages: [{ role: 'user', content }] },
    })
    expect(await linesOf(file)).toEqual([line('a', 'Hi\n\u2028🙂'), line('__proto__', 'Ho')])
  })

  test('takes helpers that make one call, and the extra fields of a call', async () => {
    const params = { model: 'gpt-5', messages: [] }
    const { file } = await toBatchFile([
      { custom_id: 'text', call: (client) => chatText(client, params) },
      { custom_id: 'extra', call: (client) => createChatCompletion(client, params, { body: { seed: 1 } }) },
      {
        custom_id: 'defaults',
        call: (client) =>
          createChatCompletion(withOptions(client, { body: { seed: 2 }, timeout: 1 }), params),
      },
      // The refusal of the recording client is not for the caller.
      { custom_id: 'caught', call: (client) => createChatCompletion(client, params).catch(() => undefined) },
    ])
    expect(await linesOf(file)).toMatchObject([
      { custom_id: 'text', body: params },
      { custom_id: 'extra', body: { ...params, seed: 1 } },
      { custom_id: 'defaults', body: { ...params, seed: 2 } },
      { custom_id: 'caught', body: params },
    ])
  })

  test('takes generators of both kinds, and leaves them where a request is refused', async () => {
    let isLeft = false
    function* sync() {
      yield { custom_id: 'a', call: ask('Hi') }
    }
    async function* async() {
      try {
        yield { custom_id: 'a', call: ask('Hi') }
        yield { custom_id: 'a', call: ask('Ho') }
      } finally {
        isLeft = true
      }
    }
    expect(await linesOf((await toBatchFile(sync())).file)).toHaveLength(1)
    await expect(toBatchFile(async())).rejects.toThrow('custom_id of another')
    expect(isLeft).toBe(true)
  })

  test.each<[string, Iterable<BatchRequest>, RegExp]>([
    ['nothing', [], /needs a request/],
    ['no custom_id', [{ custom_id: '', call: ask('Hi') }], /needs a custom_id/],
    [
      'a custom_id that is no text',
      [{ custom_id: 1 as never, call: ask('Hi') }],
      /request 1 needs a custom_id/,
    ],
    ['a custom_id twice', [...one(ask('Hi')), ...one(ask('Ho'))], /request "a" has the custom_id of another/],
    ['a call of nothing', one(async () => 1), /request "a" calls no endpoint/],
    [
      'a call that fails by itself',
      one(async () => {
        throw new TypeError('oops')
      }),
      /request "a" can't be made: oops/,
    ],
    [
      'a call that throws at once',
      one(() => {
        throw new TypeError('oops')
      }),
      /can't be made: oops/,
    ],
    [
      'two calls',
      one((client) => Promise.all([ask('Hi')(client), ask('Ho')(client)])),
      /is more than one call/,
    ],
    ['a list', one((client) => listChatCompletions(client)), /is no POST with a JSON body/],
    [
      'a form',
      one((client) => createFile(client, { file: new Blob(['a']), purpose: 'batch' })),
      /is no POST with a JSON body/,
    ],
    [
      'a stream',
      one((client) => streamChatCompletion(client, { model: 'gpt-5', messages: [] })),
      /request "a" is a stream/,
    ],
    [
      'a stream by its body',
      one((client) => requestJSON(client, { method: 'POST', path: '/responses', body: { stream: true } })),
      /is a stream/,
    ],
    [
      'a stream by its request',
      one((client) => requestStream(client, { method: 'POST', path: '/responses', body: {} })),
      /is a stream/,
    ],
    [
      'a beta twin',
      one((client) =>
        createResponse(client, { model: 'gpt-5', input: 'Hi', betas: ['responses_multi_agent=v1'] }),
      ),
      /has a query or headers/,
    ],
    [
      'headers of the call',
      one((client) =>
        createChatCompletion(client, { model: 'gpt-5', messages: [] }, { headers: { 'x-tenant': 'a' } }),
      ),
      /has a query or headers/,
    ],
    [
      'an endpoint that has no batches',
      one((client) => requestJSON(client, { method: 'POST', path: '/threads', body: {} })),
      /request "a" calls \/v1\/threads, which no batch can/,
    ],
    [
      'two endpoints',
      [
        ...one(ask('Hi')),
        { custom_id: 'b', call: (client) => createResponse(client, { model: 'gpt-5-mini', input: 'Hi' }) },
      ],
      /request "b" calls \/v1\/responses, those before it \/v1\/chat\/completions/,
    ],
    [
      'two models',
      [...one(ask('Hi')), { custom_id: 'b', call: ask('Hi', 'gpt-5') }],
      /request "b" asks for the model gpt-5, those before it for gpt-5-mini/,
    ],
    [
      'what is no JSON',
      one((client) => createChatCompletion(client, { model: 'gpt-5', messages: [], seed: 1n as never })),
      /request "a" is no JSON/,
    ],
  ])('refuses %s', async (_name, requests, message) => {
    const call = toBatchFile(requests)
    await expect(call).rejects.toMatchObject({ name: 'OpenAIError' })
    await expect(call).rejects.toThrow(message)
  })

  test('takes 50 000 requests and no more', async () => {
    const requests = (length: number) =>
      Array.from({ length }, (_, index) => ({ custom_id: `${index}`, call: ask('') }))
    expect(await linesOf((await toBatchFile(requests(50_000))).file)).toHaveLength(50_000)
    await expect(toBatchFile(requests(50_001))).rejects.toThrow('request "50000" is over the 50 000')
  })

  test('takes 50 000 embedding inputs and no more, whatever their form', async () => {
    const embed = (custom_id: string, input: string | string[] | number[] | number[][]): BatchRequest => ({
      custom_id,
      call: (client) => createEmbedding(client, { model: 'text-embedding-3-small', input }),
    })
    const full = [
      embed('texts', Array(49_996).fill('a')),
      embed('text', 'a'),
      embed('tokens', Array(1000).fill(1)),
      embed('lists of tokens', [[1], [2]]),
    ]
    expect(await linesOf((await toBatchFile(full)).file)).toHaveLength(4)
    await expect(toBatchFile([...full, embed('last', 'a')])).rejects.toThrow('request "last" has inputs over')
  })

  test('takes 200 MiB and no more', async () => {
    const content = 'ä'.repeat(5 * 2 ** 20)
    const requests = (length: number) =>
      Array.from({ length }, (_, index) => ({ custom_id: `${index}`, call: ask(content) }))
    expect((await toBatchFile(requests(19))).file.size).toBeGreaterThan(19 * 10 * 2 ** 20)
    await expect(toBatchFile(requests(20))).rejects.toThrow('200 MiB')
  })

  test('names an endpoint as it is told', async () => {
    const options = { endpoint: '/chat/completions', filename: 'night.jsonl' }
    const { file, endpoint } = await toBatchFile(one(ask('Hi')), options)
    expect(endpoint).toBe('/chat/completions')
    expect(file.name).toBe('night.jsonl')
    expect(await linesOf(file)).toMatchObject([{ url: '/chat/completions' }])
  })
})

describe.each(eachClient)('createBatchFromRequests ($name)', ({ createClient }) => {
  interface Sent {
    url: string
    headers: Headers
    body: unknown
  }

  function api(answers: Record<string, () => Response> = {}): { client: Client; sent: Sent[] } {
    const sent: Sent[] = []
    const client = createClient({
      apiKey: 'key',
      baseURL: 'http://batches.test/v1',
      maxRetries: 0,
      fetch: async (url, { headers, body }) => {
        const path = url.replace('http://batches.test/v1', '')
        sent.push({ url: path, headers: new Headers(headers), body })
        return answers[path]?.() ?? Response.json({ id: path === '/files' ? 'file-1' : 'batch_1' })
      },
    })
    return { client, sent }
  }

  test('uploads the file and starts the batch', async () => {
    const { client, sent } = api()
    const expires = { anchor: 'created_at', seconds: 3600 } as const
    const batch = await createBatchFromRequests(
      client,
      {
        requests: one(ask('Hi')),
        metadata: { night: '1' },
        output_expires_after: expires,
        input_expires_after: expires,
        filename: 'night.jsonl',
      },
      { headers: { 'x-tenant': 'a' }, idempotencyKey: 'once', body: { extra: 1 } },
    )
    expect(batch).toEqual({ id: 'batch_1' })
    expect(sent.map(({ url }) => url)).toEqual(['/files', '/batches'])
    expect(sent.map(({ headers }) => headers.get('x-tenant'))).toEqual(['a', 'a'])
    expect(sent.map(({ headers }) => headers.get('idempotency-key'))).toEqual([null, 'once'])
    const { file, ...fields } = Object.fromEntries(sent[0]?.body as FormData)
    expect(fields).toEqual({
      purpose: 'batch',
      'expires_after[anchor]': 'created_at',
      'expires_after[seconds]': '3600',
    })
    expect((file as File).name).toBe('night.jsonl')
    expect(await linesOf(file as File)).toMatchObject([{ custom_id: 'a' }])
    expect(JSON.parse(`${sent[1]?.body}`)).toEqual({
      metadata: { night: '1' },
      output_expires_after: expires,
      completion_window: '24h',
      input_file_id: 'file-1',
      endpoint: '/v1/chat/completions',
      extra: 1,
    })
  })

  test('sends nothing where a request is refused', async () => {
    const { client, sent } = api()
    const call = createBatchFromRequests(client, { requests: [...one(ask('Hi')), ...one(ask('Hi'))] })
    await expect(call).rejects.toThrow('custom_id of another')
    expect(sent).toEqual([])
  })

  test.each(['/files', '/batches'])('rejects with the error of %s', async (path) => {
    const { client } = api({ [path]: () => Response.json({ error: { message: 'full' } }, { status: 429 }) })
    const call = createBatchFromRequests(client, { requests: one(ask('Hi')) })
    await expect(call).rejects.toMatchObject({ name: 'APIError', status: 429 })
  })

  test('a server that does not name the file', async () => {
    const { client, sent } = api({ '/files': () => Response.json({}) })
    const call = createBatchFromRequests(client, { requests: one(ask('Hi')) })
    await expect(call).rejects.toThrow('did not name the file')
    expect(sent).toHaveLength(1)
  })

  test('an abort ends the wait for a request', async () => {
    const { client, sent } = api()
    const controller = new AbortController()
    const reason = new Error('enough')
    async function* requests(): AsyncGenerator<BatchRequest> {
      yield { custom_id: 'a', call: ask('Hi') }
      await new Promise(() => {})
    }
    const call = createBatchFromRequests(client, { requests: requests() }, { signal: controller.signal })
    setTimeout(() => controller.abort(reason), 20)
    await expect(call).rejects.toBe(reason)
    expect(sent).toEqual([])
  })

  test('an abort leaves a source that goes on', async () => {
    const controller = new AbortController()
    let made = 0
    async function* requests(): AsyncGenerator<BatchRequest> {
      for (;;) {
        await new Promise((resolve) => setTimeout(resolve, 1))
        yield { custom_id: `${made++}`, call: ask('Hi') }
      }
    }
    const call = createBatchFromRequests(
      api().client,
      { requests: requests() },
      { signal: controller.signal },
    )
    setTimeout(() => controller.abort(), 20)
    await expect(call).rejects.toMatchObject({ name: 'AbortError' })
    await new Promise((resolve) => setTimeout(resolve, 10))
    const before = made
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(made).toBe(before)
  })

  test('an aborted signal sends nothing', async () => {
    const { client, sent } = api()
    const call = createBatchFromRequests(
      client,
      { requests: one(ask('Hi')) },
      { signal: AbortSignal.abort() },
    )
    await expect(call).rejects.toMatchObject({ name: 'AbortError' })
    expect(sent).toEqual([])
  })
})
