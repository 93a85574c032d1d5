import type { Client, PollOptions } from '@oaix/core'
import {
  createVectorStoreFileAndPoll,
  createVectorStoreFileBatchAndPoll,
  pollVectorStoreFile,
  pollVectorStoreFileBatch,
  uploadAndPollVectorStoreFile,
} from '@oaix/vector-stores'
import { describe, expect, test } from 'vitest'
import { eachClient } from '../support/clients.ts'

const vector_store_id = 'vs_1'
const params = { vector_store_id, file_id: 'file-1', batch_id: 'vsfb_1' }

interface Sent {
  request: string
  headers: Headers
  body: unknown
}

/** A `fetch` whose polls have one status after the other, and then always the last. */
function answering(...statuses: string[]) {
  const sent: Sent[] = []
  let polls = 0
  const fetch = async (url: string, { method, headers, body }: RequestInit) => {
    const { pathname } = new URL(url)
    sent.push({ request: `${method} ${pathname}`, headers: new Headers(headers), body })
    if (method === 'POST') {
      return Response.json({ id: pathname === '/v1/files' ? 'file-1' : 'vsfb_1', status: 'in_progress' })
    }
    const status = statuses[Math.min(polls++, statuses.length - 1)]
    return Response.json({ id: 'any', status }, { headers: { 'openai-poll-after-ms': '1' } })
  }
  return { sent, fetch }
}

type Poll = (client: Client, options?: PollOptions) => Promise<{ status: string }>

const polls: [name: string, poll: Poll, posts: string[], polled: string][] = [
  [
    'pollVectorStoreFile',
    (client, options) => pollVectorStoreFile(client, params, options),
    [],
    '/v1/vector_stores/vs_1/files/file-1',
  ],
  [
    'pollVectorStoreFileBatch',
    (client, options) => pollVectorStoreFileBatch(client, params, options),
    [],
    '/v1/vector_stores/vs_1/file_batches/vsfb_1',
  ],
  [
    'createVectorStoreFileAndPoll',
    (client, options) => createVectorStoreFileAndPoll(client, params, options),
    ['/v1/vector_stores/vs_1/files'],
    '/v1/vector_stores/vs_1/files/file-1',
  ],
  [
    'createVectorStoreFileBatchAndPoll',
    (client, options) =>
      createVectorStoreFileBatchAndPoll(client, { vector_store_id, file_ids: ['file-1'] }, options),
    ['/v1/vector_stores/vs_1/file_batches'],
    '/v1/vector_stores/vs_1/file_batches/vsfb_1',
  ],
  [
    'uploadAndPollVectorStoreFile',
    (client, options) =>
      uploadAndPollVectorStoreFile(client, { vector_store_id, file: new Blob(['a']) }, options),
    ['/v1/files', '/v1/vector_stores/vs_1/files'],
    '/v1/vector_stores/vs_1/files/file-1',
  ],
]

describe.each(eachClient)('with the client on $name', ({ createClient }) => {
  const connect = (fetch: (url: string, init: RequestInit) => Promise<Response>): Client =>
    createClient({ apiKey: 'key', baseURL: 'http://stores.test/v1', maxRetries: 0, fetch })

  describe.each(polls)('%s', (_name, poll, posts, polled) => {
    test.each(['completed', 'failed', 'cancelled'])('waits until it is %s', async (status) => {
      const { sent, fetch } = answering('in_progress', 'unheard_of', status)
      const result = await poll(connect(fetch), {
        headers: { 'x-tenant': 'a' },
        body: { extra: 1 },
        idempotencyKey: 'once',
      })
      expect(result.status).toBe(status)
      expect(sent.map(({ request }) => request)).toEqual([
        ...posts.map((path) => `POST ${path}`),
        ...Array(3).fill(`GET ${polled}`),
      ])
      for (const { request, headers, body } of sent) {
        const isUpload = request === 'POST /v1/files'
        const isStart = request.startsWith('POST') && !isUpload
        expect(headers.get('x-tenant')).toBe('a')
        expect(headers.get('openai-beta')).toBe(isUpload ? null : 'assistants=v2')
        expect(headers.get('idempotency-key')).toBe(isStart ? 'once' : null)
        if (isStart) expect(JSON.parse(`${body}`)).toMatchObject({ extra: 1 })
        if (isUpload) expect((body as FormData).has('extra')).toBe(false)
      }
    })

    test('gives up after maxWait', async () => {
      const call = poll(connect(answering('in_progress').fetch), { pollInterval: 5, maxWait: 20 })
      await expect(call).rejects.toMatchObject({ name: 'APITimeoutError' })
    })

    test('ends with the reason of the signal', async () => {
      const controller = new AbortController()
      const options = { pollInterval: 60_000, signal: controller.signal }
      const call = poll(connect(answering('in_progress').fetch), options)
      const reason = new Error('enough')
      setTimeout(() => controller.abort(reason), 20)
      await expect(call).rejects.toBe(reason)
    })

    test('rejects with the error of the API', async () => {
      const client = connect(async () => Response.json({ error: { message: 'gone' } }, { status: 404 }))
      await expect(poll(client)).rejects.toMatchObject({ name: 'APIError', status: 404 })
    })
  })

  describe('uploadAndPollVectorStoreFile', () => {
    test('sends the file, and then its attributes', async () => {
      const { sent, fetch } = answering('completed')
      await uploadAndPollVectorStoreFile(connect(fetch), {
        vector_store_id,
        file: { name: 'a.txt', content: 'hello' },
        attributes: { author: 'a' },
        chunking_strategy: { type: 'auto' },
      })
      const { file, ...fields } = Object.fromEntries(sent[0]?.body as FormData)
      expect(fields).toEqual({ purpose: 'assistants' })
      expect((file as File).name).toBe('a.txt')
      expect(JSON.parse(`${sent[1]?.body}`)).toEqual({
        file_id: 'file-1',
        attributes: { author: 'a' },
        chunking_strategy: { type: 'auto' },
      })
    })

    test('uploads nothing for a store without an id', async () => {
      const { sent, fetch } = answering('completed')
      const call = uploadAndPollVectorStoreFile(connect(fetch), {
        vector_store_id: '',
        file: new Blob(['a']),
      })
      await expect(call).rejects.toMatchObject({ name: 'OpenAIError' })
      expect(sent).toEqual([])
    })

    test('an abort ends the reading of a file', async () => {
      const { sent, fetch } = answering('completed')
      const controller = new AbortController()
      const reason = new Error('enough')
      async function* file() {
        yield 'a'
        await new Promise(() => {})
      }
      const call = uploadAndPollVectorStoreFile(
        connect(fetch),
        { vector_store_id, file: file() },
        { signal: controller.signal },
      )
      setTimeout(() => controller.abort(reason), 20)
      await expect(call).rejects.toBe(reason)
      expect(sent).toEqual([])
    })

    test('a server that does not name the file', async () => {
      const client = connect(async () => Response.json({}))
      const call = uploadAndPollVectorStoreFile(client, { vector_store_id, file: new Blob(['a']) })
      await expect(call).rejects.toThrow('did not name the file')
    })
  })
})
