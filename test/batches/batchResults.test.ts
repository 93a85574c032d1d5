import { type BatchRequest, type BatchResult, batchResults } from '@oaix/batches'
import { chatText } from '@oaix/chat'
import { type APIError, type Client, isRateLimitError, type RequestOptions } from '@oaix/core'
import { describe, expect, test, vi } from 'vitest'
import { eachClient } from '../support/clients.ts'

const ended = { id: 'batch_1', status: 'completed', endpoint: '/v1/chat/completions' }
const both = { ...ended, output_file_id: 'out', error_file_id: 'err' }

const answered = (custom_id: string, body: unknown = { id: custom_id }) => ({
  id: `batch_req_${custom_id}`,
  custom_id,
  response: { status_code: 200, request_id: `req_${custom_id}`, body },
  error: null,
})
const toText = (lines: unknown[]) => lines.map((line) => `${JSON.stringify(line)}\n`).join('')

/** A body in pieces of so many bytes; `onCancel` is told when it is left, `end` says how it ends. */
function inPieces(
  text: string,
  size: number,
  end: 'closed' | 'broken' | 'open' = 'closed',
  onCancel?: () => void,
) {
  const bytes = new TextEncoder().encode(text)
  let at = 0
  return new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        if (at < bytes.length) controller.enqueue(bytes.slice(at, at + size))
        else if (end === 'closed') controller.close()
        else if (end === 'broken') controller.error(new TypeError('terminated'))
        else return new Promise(() => {})
        at += size
        return undefined
      },
      cancel: () => onCancel?.(),
    },
    { highWaterMark: 0 },
  )
}

async function collect<Data>(results: AsyncIterable<BatchResult<Data>>): Promise<BatchResult<Data>[]> {
  const collected = []
  for await (const result of results) collected.push(result)
  return collected
}

describe.each(eachClient)('batchResults ($name)', ({ createClient }) => {
  /** A client of a server with such a batch and such files. */
  function serving(batch: object, files: Record<string, string | ReadableStream | Response> = {}) {
    const sent: { url: string; headers: Headers }[] = []
    const client: Client = createClient({
      baseURL: 'http://batches.test/v1',
      maxRetries: 0,
      fetch: async (url, { headers, signal }) => {
        const path = url.replace('http://batches.test/v1', '')
        sent.push({ url: path, headers: new Headers(headers) })
        if (path === '/batches/batch_1') return Response.json(batch)
        const file = files[/^\/files\/(.*)\/content$/.exec(path)?.[1] as string]
        if (file instanceof Response) return file
        if (file === undefined) return Response.json({ error: { message: 'no such file' } }, { status: 404 })
        if (typeof file === 'string') return new Response(file)
        // As fetch does: an abort ends the body.
        const reader = file.getReader()
        return new Response(
          new ReadableStream(
            {
              start: (controller) =>
                signal?.addEventListener('abort', () => {
                  reader.cancel().catch(() => {})
                  try {
                    controller.error(signal.reason)
                  } catch {}
                }),
              async pull(controller) {
                const { done, value } = await reader.read()
                if (done) controller.close()
                else controller.enqueue(value)
              },
              cancel: () => reader.cancel(),
            },
            { highWaterMark: 0 },
          ),
        )
      },
    })
    return { client, sent }
  }

  const read = (client: Client, options?: RequestOptions) =>
    batchResults<{ id: string }>(client, { batch_id: 'batch_1' }, options)

  test('reads both files', async () => {
    const limited = { message: 'slow down', type: 'requests', code: 'rate_limit_exceeded', param: null }
    const { client, sent } = serving(both, {
      out: toText([answered('b'), answered('a')]),
      err: toText([
        {
          custom_id: 'c',
          response: { status_code: 429, request_id: 'req_c', body: { error: limited } },
          error: null,
        },
        {
          custom_id: 'd',
          response: null,
          error: { code: 'batch_expired', message: 'This request could not be executed in time.' },
        },
      ]),
    })
    const [b, a, c, d, ...rest] = await collect(read(client, { headers: { 'x-tenant': 'a' } }))
    expect(rest).toEqual([])
    expect(b).toEqual({ custom_id: 'b', data: { id: 'b' }, requestID: 'req_b' })
    expect(a).toEqual({ custom_id: 'a', data: { id: 'a' }, requestID: 'req_a' })
    expect(c?.custom_id).toBe('c')
    expect(isRateLimitError(c?.error)).toBe(true)
    expect(c?.error).toMatchObject({
      ...limited,
      message: expect.any(String),
      error: limited,
      requestID: 'req_c',
    })
    expect(c?.error?.message).toBe('POST /v1/chat/completions: 429 slow down (req_c)')
    expect(d).toMatchObject({ custom_id: 'd', error: { name: 'APIError', status: 0, code: 'batch_expired' } })
    expect(sent.map(({ url }) => url)).toEqual([
      '/batches/batch_1',
      '/files/out/content',
      '/files/err/content',
    ])
    expect(sent.map(({ headers }) => headers.get('x-tenant'))).toEqual(['a', 'a', 'a'])
  })

  test('asks for nothing before the loop starts', async () => {
    const { client, sent } = serving(both)
    const results = read(client)
    await new Promise((resolve) => setTimeout(resolve, 10))
    expect(sent).toEqual([])
    await results[Symbol.asyncIterator]().return?.()
    expect(sent).toEqual([])
  })

  test('the error file is not asked for before the output file is read', async () => {
    const { client, sent } = serving(both, { out: toText([answered('a'), answered('b')]), err: '' })
    const iterator = read(client)[Symbol.asyncIterator]()
    await iterator.next()
    expect(sent).toHaveLength(2)
    await iterator.next()
    await iterator.next()
    expect(sent).toHaveLength(3)
  })

  test.each([1, 2, 3, 7, 64, 100_000])('reads pieces of %i bytes', async (size) => {
    const text = `\n${toText([answered('ä🙂'), answered('b')])}\r\n\n${JSON.stringify(answered('c'))}\r\n`
    const { client } = serving({ ...ended, output_file_id: 'out' }, { out: inPieces(text, size) })
    const results = await collect(read(client))
    expect(results.map(({ data }) => data?.id)).toEqual(['ä🙂', 'b', 'c'])
  })

  test('the last line needs no line end', async () => {
    const text = JSON.stringify(answered('a'))
    const { client } = serving({ ...ended, output_file_id: 'out' }, { out: text })
    expect(await collect(read(client))).toHaveLength(1)
  })

  test('a line of 20 MB costs linear time', async () => {
    const text = toText([answered('a', { id: 'x'.repeat(20_000_000) })])
    const { client } = serving({ ...ended, output_file_id: 'out' }, { out: inPieces(text, 16_384) })
    const start = performance.now()
    const [result] = await collect(read(client))
    expect(result?.data?.id).toHaveLength(20_000_000)
    expect(performance.now() - start).toBeLessThan(5000)
  })

  test.each(['closed', 'broken'] as const)('a half last line is an error (%s)', async (end) => {
    const text = toText([answered('a'), answered('b')]).slice(0, -9)
    const { client } = serving({ ...ended, output_file_id: 'out' }, { out: inPieces(text, 50, end) })
    const ids: string[] = []
    const call = async () => {
      for await (const { custom_id } of read(client)) ids.push(custom_id)
    }
    await expect(call()).rejects.toMatchObject({
      name: 'StreamError',
      kind: 'truncated',
      partial: { file_id: 'out', lines: 1 },
    })
    expect(ids).toEqual(['a'])
  })

  test('a file that breaks between two lines is truncated', async () => {
    const { client } = serving(
      { ...ended, output_file_id: 'out' },
      { out: inPieces(toText([answered('a')]), 1000, 'broken') },
    )
    await expect(collect(read(client))).rejects.toMatchObject({
      kind: 'truncated',
      partial: { file_id: 'out', lines: 1 },
      cause: { message: 'terminated' },
    })
  })

  test('fewer results than the batch has completed are truncated', async () => {
    const request_counts = { total: 3, completed: 2, failed: 1 }
    const short = serving({ ...both, request_counts }, { out: toText([answered('a')]), err: '' })
    await expect(collect(read(short.client))).rejects.toMatchObject({
      kind: 'truncated',
      partial: { file_id: 'err', lines: 0 },
    })
    const whole = serving(
      { ...both, request_counts },
      { out: toText([answered('a'), answered('b')]), err: toText([{ custom_id: 'c', response: null }]) },
    )
    expect(await collect(read(whole.client))).toHaveLength(3)
    await expect(collect(read(serving({ ...ended, request_counts }).client))).rejects.toThrow('names no file')
  })

  test.each([
    ['a page', '<html>\n<body>Please log in</body>\n</html>\n'],
    ['a broken line', `${toText([answered('a')])}{"custom_id":\n${toText([answered('b')])}`],
    ['a number', '1\n'],
    ['null', 'null\n'],
    ['a line of something else', '{"id":"a"}\n'],
    ['a last line of something else', '{"id":"a"}'],
  ])('%s is malformed', async (_name, text) => {
    const { client } = serving({ ...ended, output_file_id: 'out' }, { out: text })
    const call = collect(read(client))
    await expect(call).rejects.toMatchObject({ name: 'StreamError', kind: 'malformed' })
    // Answers may be private.
    await expect(call).rejects.not.toThrow(/log in|custom_id/)
  })

  test.each<[string, object, Partial<APIError>]>([
    ['nothing', {}, { status: 0 }],
    ['nulls', { response: null, error: null }, { status: 0 }],
    [
      'an error that is a text',
      { error: 'no way' },
      { status: 0, message: 'POST /v1/chat/completions: batch no way' },
    ],
    ['an error without a message', { error: { code: 'batch_cancelled' } }, { code: 'batch_cancelled' }],
    [
      'an error in spite of an answer',
      { ...answered('a'), error: { code: 'x' } },
      { status: 200, code: 'x' },
    ],
    ['an answer without a body', { response: { status_code: 500 } }, { status: 500 }],
    ['a body without an error', { response: { status_code: 400, body: { detail: 'no' } } }, { status: 400 }],
    ['a body that is a text', { response: { status_code: 502, body: 'Bad Gateway' } }, { status: 502 }],
    ['a redirect', { response: { status_code: 302, body: {} } }, { status: 302 }],
    ['a strange id', { response: { status_code: 400, request_id: 'a\nb' } }, { requestID: null }],
  ])('a line with %s is an error of its own', async (_name, line, error) => {
    const { client } = serving(
      { ...ended, error_file_id: 'err' },
      { err: toText([{ custom_id: 'a', ...line }, answered('b')]) },
    )
    const [a, b] = await collect(read(client))
    expect(a).toMatchObject({ custom_id: 'a', error: { name: 'APIError', ...error } })
    expect(b?.data).toEqual({ id: 'b' })
  })

  test('an answer without a body is null', async () => {
    const { client } = serving(
      { ...ended, output_file_id: 'out' },
      { out: toText([{ custom_id: 'a', response: { status_code: 204 } }]) },
    )
    expect(await collect(read(client))).toEqual([{ custom_id: 'a', data: null, requestID: null }])
  })

  describe('with the requests', () => {
    const chat = (content: string | null) => ({
      choices: [{ index: 0, finish_reason: 'stop', message: { role: 'assistant', content } }],
    })
    const ask = (custom_id: string): BatchRequest<string> => ({
      custom_id,
      call: (client) => chatText(client, { model: 'gpt-5', messages: [] }),
    })

    test('data is what their calls resolve to', async () => {
      const { client } = serving(both, {
        out: toText([answered('b', chat('B')), answered('a', chat('A')), answered('c', chat(null))]),
        err: toText([{ custom_id: 'd', response: { status_code: 500, body: null } }]),
      })
      const requests = ['a', 'b', 'c', 'd', '__proto__'].map(ask)
      const results = await collect(batchResults(client, { batch_id: 'batch_1', requests }))
      expect(results.map(({ custom_id, data }) => [custom_id, data])).toEqual([
        ['b', 'B'],
        ['a', 'A'],
        ['c', undefined],
        ['d', undefined],
        ['__proto__', undefined],
      ])
      const [, , c, d, last] = results
      expect(c?.error).toMatchObject({ name: 'OpenAIError' })
      expect(d?.error).toMatchObject({ name: 'APIError', status: 500 })
      expect(last?.error?.message).toMatch(/no result of "__proto__"/)
    })

    test('a result of another request is an error', async () => {
      const { client } = serving({ ...ended, output_file_id: 'out' }, { out: toText([answered('z')]) })
      const requests = [ask('a')]
      const results = await collect(batchResults(client, { batch_id: 'batch_1', requests }))
      expect(results.map(({ custom_id, error }) => [custom_id, error?.name])).toEqual([
        ['z', 'OpenAIError'],
        ['a', 'OpenAIError'],
      ])
    })

    test('requests that can be read only once, and have been, are not those of the results', async () => {
      const { client } = serving({ ...ended, output_file_id: 'out' }, { out: toText([answered('a')]) })
      const requests = [ask('a')].values()
      for (const _request of requests);
      const [result] = await collect(batchResults(client, { batch_id: 'batch_1', requests }))
      expect(result?.error?.message).toBe('none of the requests has this custom_id')
    })

    test.each<[string, () => BatchRequest[] | AsyncIterable<BatchRequest>]>([
      ['a call', () => [{ custom_id: 'a', call: () => new Promise(() => {}) }]],
      [
        'the requests',
        async function* () {
          yield ask('a')
          await new Promise(() => {})
        },
      ],
    ])('neither an abort nor leaving waits for %s', async (_name, makeRequests) => {
      const files = () => ({ out: inPieces(toText([answered('a')]), 1000, 'open') })
      const start = (signal?: AbortSignal) =>
        batchResults(
          serving(both, files()).client,
          { batch_id: 'batch_1', requests: makeRequests() },
          { signal },
        )[Symbol.asyncIterator]()

      const controller = new AbortController()
      const reason = new Error('enough')
      const aborted = start(controller.signal).next()
      setTimeout(() => controller.abort(reason), 10)
      await expect(aborted).rejects.toBe(reason)

      const left = start()
      const pending = left.next()
      await new Promise((resolve) => setTimeout(resolve, 10))
      expect(await left.return?.()).toEqual({ done: true, value: undefined })
      expect(await pending).toEqual({ done: true, value: undefined })
      expect(await left.next()).toEqual({ done: true, value: undefined })
    })

    test('requests that are still being made are left too', async () => {
      let isLeft = false
      async function* requests() {
        try {
          for (let index = 0; ; index++) {
            await new Promise((resolve) => setTimeout(resolve))
            yield ask(`${index}`)
          }
        } finally {
          isLeft = true
        }
      }
      const params = { batch_id: 'batch_1', requests: requests() }
      const iterator = batchResults(serving(both).client, params)[Symbol.asyncIterator]()
      const pending = iterator.next()
      await iterator.return?.()
      await pending
      await vi.waitFor(() => expect(isLeft).toBe(true))
    })

    test('a call that throws what is no error', async () => {
      const { client } = serving({ ...ended, output_file_id: 'out' }, { out: toText([answered('a')]) })
      const requests = [{ custom_id: 'a', call: () => Promise.reject('oops') }]
      const [result] = await collect(batchResults(client, { batch_id: 'batch_1', requests }))
      expect(result?.error).toMatchObject({ message: 'oops' })
    })
  })

  test.each(['validating', 'in_progress', 'finalizing', 'cancelling', 'unheard_of'])(
    'a batch that is %s has not ended',
    async (status) => {
      const { client } = serving({ ...both, status })
      await expect(collect(read(client))).rejects.toThrow(`has not ended: it is ${status}`)
    },
  )

  test.each([
    [
      { data: [{ line: 3, message: 'bad line' }, { message: 'other' }] },
      'batch batch_1 failed: line 3: bad line',
    ],
    [{ data: [{ message: 'no quota' }] }, 'batch batch_1 failed: no quota'],
    [null, 'batch batch_1 failed: for no reason given'],
    [{ data: [] }, 'batch batch_1 failed: for no reason given'],
    [{ data: [null] }, 'batch batch_1 failed: for no reason given'],
    [{ data: {} }, 'batch batch_1 failed: for no reason given'],
  ])('a batch that failed says why', async (errors, message) => {
    const { client } = serving({ ...ended, status: 'failed', errors })
    await expect(collect(read(client))).rejects.toThrow(message)
  })

  test.each(['completed', 'expired', 'cancelled'])(
    'a batch that is %s may have no results',
    async (status) => {
      const { client } = serving({ ...ended, status, output_file_id: null, request_counts: null })
      expect(await collect(read(client))).toEqual([])
    },
  )

  test('a file that is gone is the error of the API', async () => {
    await expect(collect(read(serving(both).client))).rejects.toMatchObject({ name: 'APIError', status: 404 })
  })

  test('an abort ends the read that is pending', async () => {
    const cancelled = vi.fn()
    const out = inPieces(toText([answered('a')]), 1000, 'open', cancelled)
    const { client } = serving(both, { out })
    const controller = new AbortController()
    const reason = new Error('enough')
    const iterator = read(client, { signal: controller.signal })[Symbol.asyncIterator]()
    await iterator.next()
    const pending = iterator.next()
    setTimeout(() => controller.abort(reason), 10)
    await expect(pending).rejects.toBe(reason)
    expect(cancelled).toHaveBeenCalled()
  })

  test('an abort between two results is heard', async () => {
    const { client } = serving(both, { out: toText([answered('a'), answered('b')]) })
    const controller = new AbortController()
    const iterator = read(client, { signal: controller.signal })[Symbol.asyncIterator]()
    await iterator.next()
    controller.abort()
    await expect(iterator.next()).rejects.toMatchObject({ name: 'AbortError' })
  })

  test('an aborted signal sends nothing', async () => {
    const { client, sent } = serving(both)
    const call = collect(read(client, { signal: AbortSignal.abort() }))
    await expect(call).rejects.toMatchObject({ name: 'AbortError' })
    expect(sent).toEqual([])
  })

  test('leaving ends the request, even while it is awaited', async () => {
    const cancelled = vi.fn()
    const out = inPieces(toText([answered('a')]), 1000, 'open', cancelled)
    const { client } = serving(both, { out })
    const { signal } = new AbortController()
    const added = vi.spyOn(signal, 'addEventListener')
    const removed = vi.spyOn(signal, 'removeEventListener')
    const iterator = read(client, { signal })[Symbol.asyncIterator]()
    await iterator.next()
    const pending = iterator.next()
    expect(await iterator.return?.()).toEqual({ done: true, value: undefined })
    expect(await pending).toEqual({ done: true, value: undefined })
    expect(cancelled).toHaveBeenCalled()
    expect(removed.mock.calls.length).toBe(added.mock.calls.length)
  })

  test('break cancels the download', async () => {
    const cancelled = vi.fn()
    const out = inPieces(toText([answered('a'), answered('b')]), 10, 'open', cancelled)
    for await (const _result of read(serving(both, { out }).client)) break
    expect(cancelled).toHaveBeenCalled()
  })

  test('a download of something else is cancelled', async () => {
    const cancelled = vi.fn()
    const out = inPieces('<html>\n<body>\n', 10, 'open', cancelled)
    await expect(collect(read(serving(both, { out }).client))).rejects.toMatchObject({ kind: 'malformed' })
    expect(cancelled).toHaveBeenCalled()
  })

  test('a download that stands still is stalled', async () => {
    const cancelled = vi.fn()
    const out = inPieces(`${toText([answered('a')])}{"half`, 1000, 'open', cancelled)
    const { client } = serving(both, { out })
    const call = collect(batchResults(client, { batch_id: 'batch_1' }, { idleTimeout: 20 }))
    await expect(call).rejects.toMatchObject({ kind: 'stalled', partial: { file_id: 'out', lines: 1 } })
    expect(cancelled).toHaveBeenCalled()
  })

  test('an endless idleTimeout is none', async () => {
    const text = toText([answered('a')])
    const slow = new ReadableStream({
      async start(controller) {
        await new Promise((resolve) => setTimeout(resolve, 20))
        controller.enqueue(new TextEncoder().encode(text))
        controller.close()
      },
    })
    const { client } = serving({ ...ended, output_file_id: 'out' }, { out: slow })
    const options = { idleTimeout: Infinity }
    expect(await collect(batchResults(client, { batch_id: 'batch_1' }, options))).toHaveLength(1)
  })

  test('reads no further than it is asked', async () => {
    let pulled = 0
    const line = new TextEncoder().encode(toText([answered('a', 'x'.repeat(10_000))]))
    const out = new ReadableStream(
      {
        pull(controller) {
          pulled++
          controller.enqueue(line)
        },
      },
      { highWaterMark: 0 },
    )
    const iterator = read(serving(both, { out }).client)[Symbol.asyncIterator]()
    for (let count = 0; count < 5; count++) await iterator.next()
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(pulled).toBeLessThan(15)
    await iterator.return?.()
  })

  test('a platform without body streams', async () => {
    const response = new Response(toText([answered('a')]))
    Object.defineProperty(response, 'body', { value: null })
    const { client } = serving({ ...ended, output_file_id: 'out' }, { out: response })
    expect(await collect(read(client))).toHaveLength(1)
  })

  test('a missing id', async () => {
    const { client, sent } = serving(both)
    const call = collect(batchResults(client, {} as { batch_id: string }))
    await expect(call).rejects.toMatchObject({ name: 'OpenAIError' })
    expect(sent).toEqual([])
  })
})
