import { pollFineTuningJob } from '@oaix/fine-tuning'
import { describe, expect, test } from 'vitest'
import { eachClient } from '../support/clients.ts'

/** A `fetch` that answers with one status after the other, and then always with the last. */
function answering(...statuses: string[]) {
  const sent: { url: string; headers: Headers }[] = []
  const fetch = async (url: string, { headers }: RequestInit) => {
    sent.push({ url, headers: new Headers(headers) })
    return Response.json({ id: 'ftjob-1', status: statuses[Math.min(sent.length, statuses.length) - 1] })
  }
  return { sent, fetch }
}

describe.each(eachClient)('pollFineTuningJob ($name)', ({ createClient }) => {
  const baseURL = 'http://tuning.test/v1'
  const params = { fine_tuning_job_id: 'ftjob-1' }

  test.each(['succeeded', 'failed', 'cancelled'])('waits until a job has %s', async (status) => {
    const { sent, fetch } = answering('validating_files', 'queued', 'running', 'paused', status)
    const options = { pollInterval: 1, headers: { 'x-tenant': 'a' }, idempotencyKey: 'once' }
    const job = await pollFineTuningJob(createClient({ baseURL, fetch }), params, options)
    expect(job.status).toBe(status)
    expect(sent).toHaveLength(5)
    for (const { url, headers } of sent) {
      expect(url).toBe('http://tuning.test/v1/fine_tuning/jobs/ftjob-1')
      expect(headers.get('x-tenant')).toBe('a')
      expect(headers.has('idempotency-key')).toBe(false)
    }
  })

  test('gives up after maxWait', async () => {
    const client = createClient({ baseURL, fetch: answering('running').fetch })
    const call = pollFineTuningJob(client, params, { pollInterval: 5, maxWait: 20 })
    await expect(call).rejects.toMatchObject({ name: 'APITimeoutError' })
  })

  test('ends with the reason of the signal', async () => {
    const client = createClient({ baseURL, fetch: answering('running').fetch })
    const controller = new AbortController()
    const call = pollFineTuningJob(client, params, { pollInterval: 60_000, signal: controller.signal })
    const reason = new Error('enough')
    setTimeout(() => controller.abort(reason), 20)
    await expect(call).rejects.toBe(reason)
  })
})
