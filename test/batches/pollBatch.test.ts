import { pollBatch } from '@oaix/batches'
import { describe, expect, test } from 'vitest'
import { eachClient } from '../support/clients.ts'

/** A `fetch` that answers with one status after the other, and then always with the last. */
function answering(...statuses: string[]) {
  const sent: { url: string; headers: Headers }[] = []
  const fetch = async (url: string, { headers }: RequestInit) => {
    sent.push({ url, headers: new Headers(headers) })
    return Response.json({ id: 'batch_1', status: statuses[Math.min(sent.length, statuses.length) - 1] })
  }
  return { sent, fetch }
}

describe.each(eachClient)('pollBatch ($name)', ({ createClient }) => {
  const baseURL = 'http://batches.test/v1'

  test.each(['completed', 'failed', 'expired', 'cancelled'])('waits until a batch is %s', async (status) => {
    const { sent, fetch } = answering(
      'validating',
      'in_progress',
      'unheard_of',
      'finalizing',
      'cancelling',
      status,
    )
    const client = createClient({ baseURL, fetch })
    const batch = await pollBatch(
      client,
      { batch_id: 'batch_1' },
      { pollInterval: 1, headers: { 'x-tenant': 'a' }, idempotencyKey: 'once' },
    )
    expect(batch.status).toBe(status)
    expect(sent).toHaveLength(6)
    for (const { url, headers } of sent) {
      expect(url).toBe('http://batches.test/v1/batches/batch_1')
      expect(headers.get('x-tenant')).toBe('a')
      expect(headers.has('idempotency-key')).toBe(false)
    }
  })

  test('gives up after maxWait', async () => {
    const client = createClient({ baseURL, fetch: answering('in_progress').fetch })
    const call = pollBatch(client, { batch_id: 'batch_1' }, { pollInterval: 5, maxWait: 20 })
    await expect(call).rejects.toMatchObject({ name: 'APITimeoutError' })
  })

  test('ends with the reason of the signal', async () => {
    const client = createClient({ baseURL, fetch: answering('in_progress').fetch })
    const controller = new AbortController()
    const call = pollBatch(
      client,
      { batch_id: 'batch_1' },
      { pollInterval: 60_000, signal: controller.signal },
    )
    const reason = new Error('enough')
    setTimeout(() => controller.abort(reason), 20)
    await expect(call).rejects.toBe(reason)
  })
})
