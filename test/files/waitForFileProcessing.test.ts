import type { Client } from '@oaix/core'
import { waitForFileProcessing } from '@oaix/files'
import { describe, expect, test } from 'vitest'
import { eachClient } from '../support/clients.ts'

/** A `fetch` that answers with one status after the other, and then always with the last. */
function answering(...statuses: (string | undefined)[]) {
  const urls: string[] = []
  const fetch = async (url: string) => {
    urls.push(url)
    const status = statuses[Math.min(urls.length, statuses.length) - 1]
    return Response.json({ object: 'file', id: 'file-1', status })
  }
  return { urls, fetch }
}

describe.each(eachClient)('waitForFileProcessing ($name)', ({ createClient }) => {
  const connect = (fetch: (url: string) => Promise<Response>): Client =>
    createClient({ apiKey: 'key', baseURL: 'http://files.test/v1', fetch })

  test.each(['processed', 'error', 'deleted', 'quarantined', undefined])(
    'waits until the status is %s',
    async (last) => {
      const { urls, fetch } = answering('uploaded', 'pending', last)
      const file = await waitForFileProcessing(connect(fetch), { file_id: 'file-1' }, { pollInterval: 5 })
      expect(file.status).toBe(last)
      expect(urls).toEqual(Array(3).fill('http://files.test/v1/files/file-1'))
    },
  )

  test('gives up after maxWait', async () => {
    const { fetch } = answering('uploaded')
    const call = waitForFileProcessing(
      connect(fetch),
      { file_id: 'file-1' },
      { pollInterval: 5, maxWait: 30 },
    )
    await expect(call).rejects.toMatchObject({ name: 'APITimeoutError' })
  })

  test('ends with the reason of the signal', async () => {
    const { fetch } = answering('uploaded')
    const controller = new AbortController()
    const reason = new Error('enough')
    const options = { pollInterval: 60_000, signal: controller.signal }
    const call = waitForFileProcessing(connect(fetch), { file_id: 'file-1' }, options)
    setTimeout(() => controller.abort(reason), 20)
    await expect(call).rejects.toBe(reason)
  })

  test('hands its options to every request', async () => {
    const headers: (string | null)[] = []
    const client = createClient({
      fetch: async (_url, init) => {
        headers.push(new Headers(init.headers).get('x-tenant'))
        return Response.json({ status: headers.length < 2 ? 'uploaded' : 'processed' })
      },
    })
    await waitForFileProcessing(
      client,
      { file_id: 'file-1' },
      { pollInterval: 1, headers: { 'x-tenant': 'a' } },
    )
    expect(headers).toEqual(['a', 'a'])
  })

  test('rejects with the error of the API', async () => {
    const client = connect(async () => Response.json({ error: { message: 'gone' } }, { status: 404 }))
    const call = waitForFileProcessing(client, { file_id: 'file-1' })
    await expect(call).rejects.toMatchObject({ name: 'APIError', status: 404 })
  })

  test('rejects a missing id', async () => {
    const { urls, fetch } = answering('processed')
    const call = waitForFileProcessing(connect(fetch), {} as { file_id: string })
    await expect(call).rejects.toMatchObject({ name: 'OpenAIError' })
    expect(urls).toEqual([])
  })
})
