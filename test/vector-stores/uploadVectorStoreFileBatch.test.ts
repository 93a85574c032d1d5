import type { Client } from '@oaix/core'
import { isVectorStoreUploadError, uploadVectorStoreFileBatch } from '@oaix/vector-stores'
import { describe, expect, test } from 'vitest'
import { eachClient } from '../support/clients.ts'

const vector_store_id = 'vs_1'
const file = (name: string) => new File([name], name)
const files = (count: number) => Array.from({ length: count }, (_, index) => file(`${index}`))

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

describe.each(eachClient)('uploadVectorStoreFileBatch ($name)', ({ createClient }) => {
  /** A server whose uploads take as long, and end, as `upload` says; the id of a file is its name. */
  function serving(upload: (name: string) => unknown = () => undefined, create?: () => Response) {
    const state = { uploads: [] as string[], flying: 0, most: 0, created: [] as unknown[], polls: 0 }
    const client: Client = createClient({
      baseURL: 'http://stores.test/v1',
      maxRetries: 0,
      fetch: async (url, { method, body, signal }) => {
        const { pathname } = new URL(url)
        if (pathname === '/v1/files') {
          const name = ((body as FormData).get('file') as File).name
          state.uploads.push(name)
          state.most = Math.max(state.most, ++state.flying)
          try {
            const answer = await Promise.race([
              upload(name),
              new Promise((_resolve, reject) =>
                signal?.addEventListener('abort', () => reject(signal.reason)),
              ),
            ])
            return answer instanceof Response ? answer : Response.json({ id: `file-${name}` })
          } finally {
            state.flying--
          }
        }
        if (method === 'POST') {
          state.created.push(JSON.parse(`${body}`))
          return create?.() ?? Response.json({ id: 'vsfb_1', status: 'in_progress' })
        }
        const status = state.polls++ < 1 ? 'in_progress' : 'completed'
        return Response.json({ id: 'vsfb_1', status })
      },
    })
    return { client, state }
  }

  const refused = () => Response.json({ error: { message: 'too large' } }, { status: 413 })

  test('uploads all, a few at a time, and waits for the batch', async () => {
    const { client, state } = serving((name) => pause(20 - Number(name)))
    const batch = await uploadVectorStoreFileBatch(
      client,
      {
        vector_store_id,
        files: files(12),
        file_ids: ['file-a', 'file-b'],
        attributes: { author: 'a' },
        chunking_strategy: { type: 'auto' },
        concurrency: 3,
      },
      { pollInterval: 1 },
    )
    expect(batch).toEqual({ id: 'vsfb_1', status: 'completed' })
    expect(state.most).toBe(3)
    expect(state.polls).toBe(2)
    expect(state.created).toEqual([
      {
        // In the order of the files, though the later ones arrive first.
        file_ids: ['file-a', 'file-b', ...Array.from({ length: 12 }, (_, index) => `file-${index}`)],
        attributes: { author: 'a' },
        chunking_strategy: { type: 'auto' },
      },
    ])
  })

  test('five at a time by default', async () => {
    const { client, state } = serving(() => pause(2))
    await uploadVectorStoreFileBatch(client, { vector_store_id, files: files(20) }, { pollInterval: 1 })
    expect(state.most).toBe(5)
    expect(state.uploads).toHaveLength(20)
  })

  test('no more workers than files', async () => {
    const { client, state } = serving()
    const params = { vector_store_id, files: files(2), concurrency: Infinity }
    await uploadVectorStoreFileBatch(client, params, { pollInterval: 1 })
    expect(state.uploads).toEqual(['0', '1'])
  })

  test('ids alone', async () => {
    const { client, state } = serving()
    const params = { vector_store_id, files: [], file_ids: ['file-a'] }
    await uploadVectorStoreFileBatch(client, params, { pollInterval: 1 })
    expect(state.created).toEqual([{ file_ids: ['file-a'] }])
  })

  test('reports each failure, lets the others go on, and puts nothing into the store', async () => {
    const broken = {
      name: 'broken',
      content: (async function* () {
        yield 'a'
        throw new Error('disk error')
      })(),
    }
    const all = [file('0'), file('1'), broken, file('3'), file('4'), file('5')]
    const { client, state } = serving(async (name) => {
      // The first to fail is the last to be known.
      await pause(name === '1' ? 40 : 5)
      return name === '1' ? refused() : name === '4' ? Response.json({}) : undefined
    })
    const call = uploadVectorStoreFileBatch(client, {
      vector_store_id,
      files: all,
      file_ids: ['file-a'],
      concurrency: 2,
    })
    const error = await call.catch((error: unknown) => error)
    if (!isVectorStoreUploadError(error)) throw error
    expect(error.message).toMatch(/^3 of 6 files could not be uploaded: POST \/files: 413 too large/)
    expect(error.file_ids).toEqual(['file-a', 'file-0', 'file-3', 'file-5'])
    expect(error.failures.map(({ index }) => index)).toEqual([1, 2, 4])
    expect(error.failures.map((failure) => failure.file)).toEqual([all[1], all[2], all[4]])
    expect(error.failures[0]?.error).toMatchObject({ name: 'APIError', status: 413 })
    expect(error.failures[1]?.error).toMatchObject({ message: expect.stringContaining('disk error') })
    expect(error.failures[2]?.error).toMatchObject({ message: 'the server did not name the file' })
    expect(error.cause).toBe(error.failures[0]?.error)
    expect(state.uploads).toEqual(expect.arrayContaining(['0', '1', '3', '4', '5']))
    expect(state.flying).toBe(0)
    expect(state.created).toEqual([])
  })

  test('what failed can be tried again with the rest', async () => {
    let isDown = true
    const { client, state } = serving((name) => (isDown && name === '1' ? refused() : undefined))
    const error = await uploadVectorStoreFileBatch(client, { vector_store_id, files: files(3) }).catch(
      (error: unknown) => error,
    )
    if (!isVectorStoreUploadError(error)) throw error
    isDown = false
    const { file_ids, failures } = error
    const again = { vector_store_id, files: failures.map(({ file }) => file), file_ids }
    await uploadVectorStoreFileBatch(client, again, { pollInterval: 1 })
    expect(state.uploads).toEqual(['0', '1', '2', '1'])
    expect(state.created).toEqual([{ file_ids: ['file-0', 'file-2', 'file-1'] }])
  })

  test('a batch that cannot be made leaves the ids of the files', async () => {
    const { client } = serving(undefined, refused)
    const error = await uploadVectorStoreFileBatch(client, { vector_store_id, files: files(2) }).catch(
      (error: unknown) => error,
    )
    expect(error).toMatchObject({
      name: 'VectorStoreUploadError',
      file_ids: ['file-0', 'file-1'],
      failures: [],
      cause: { name: 'APIError', status: 413 },
    })
  })

  test('an abort ends the uploads and the files that follow', async () => {
    const { client, state } = serving(() => new Promise(() => {}))
    const controller = new AbortController()
    const reason = new Error('enough')
    let isRead = false
    const last = (async function* () {
      isRead = true
      yield 'a'
    })()
    const params = { vector_store_id, files: [...files(2), last], concurrency: 2 }
    const call = uploadVectorStoreFileBatch(client, params, { signal: controller.signal })
    setTimeout(() => controller.abort(reason), 20)
    await expect(call).rejects.toBe(reason)
    await pause(20)
    expect(state.uploads).toEqual(['0', '1'])
    expect(isRead).toBe(false)
    expect(state.flying).toBe(0)
    expect(state.created).toEqual([])
  })

  test('an abort ends the wait for a file that is read', async () => {
    const { client } = serving()
    const controller = new AbortController()
    const hanging = (async function* () {
      yield 'a'
      await new Promise(() => {})
    })()
    const call = uploadVectorStoreFileBatch(
      client,
      { vector_store_id, files: [hanging] },
      { signal: controller.signal },
    )
    setTimeout(() => controller.abort(), 20)
    await expect(call).rejects.toMatchObject({ name: 'AbortError' })
  })

  test('an abort while the batch is made rejects with its reason', async () => {
    const controller = new AbortController()
    const reason = new Error('enough')
    const { client } = serving(undefined, () => {
      controller.abort(reason)
      return Response.json({ id: 'vsfb_1', status: 'in_progress' })
    })
    const call = uploadVectorStoreFileBatch(
      client,
      { vector_store_id, files: files(1) },
      { signal: controller.signal },
    )
    await expect(call).rejects.toBe(reason)
  })

  test('an aborted signal sends nothing', async () => {
    const { client, state } = serving()
    const options = { signal: AbortSignal.abort() }
    const call = uploadVectorStoreFileBatch(client, { vector_store_id, files: files(1) }, options)
    await expect(call).rejects.toMatchObject({ name: 'AbortError' })
    expect(state.uploads).toEqual([])
  })

  test('gives up the wait after maxWait', async () => {
    const { client } = serving()
    const options = { pollInterval: 50, maxWait: 20 }
    const call = uploadVectorStoreFileBatch(client, { vector_store_id, files: files(1) }, options)
    await expect(call).rejects.toMatchObject({ name: 'APITimeoutError' })
  })

  test.each([
    ['no file', { vector_store_id, files: [] }, /1 to 2000 files/],
    [
      'too many files',
      { vector_store_id, files: files(1), file_ids: Array(2000).fill('a') },
      /1 to 2000 files/,
    ],
    ['no concurrency', { vector_store_id, files: files(1), concurrency: 0 }, /concurrency/],
    [
      'a concurrency that is no number',
      { vector_store_id, files: files(1), concurrency: NaN },
      /concurrency/,
    ],
    ['no store', { vector_store_id: '', files: files(1) }, /vector_stores/],
  ])('refuses %s before it uploads', async (_name, params, message) => {
    const { client, state } = serving()
    const call = uploadVectorStoreFileBatch(client, params)
    await expect(call).rejects.toMatchObject({ name: 'OpenAIError' })
    await expect(call).rejects.toThrow(message)
    expect(state.uploads).toEqual([])
  })
})
