import { cancelBatch, createBatch, listBatches, retrieveBatch } from '@oaix/batches'
import { paginate } from '@oaix/core'
import nock from 'nock'
import { afterEach, describe, expect, test } from 'vitest'
import { eachClient } from '../support/clients.ts'

const options = { apiKey: 'key', baseURL: 'http://batches.test/v1', maxRetries: 0 }
const batch = (id: string) => ({
  id,
  object: 'batch',
  endpoint: '/v1/chat/completions',
  input_file_id: 'file-1',
  completion_window: '24h',
  status: 'validating',
  created_at: 1_700_000_000,
})
const api = () => nock('http://batches.test')

afterEach(() => {
  nock.cleanAll()
})

describe.each(eachClient)('batches ($name)', ({ createClient }) => {
  const client = createClient(options)

  test('createBatch', async () => {
    const params = {
      input_file_id: 'file-1',
      endpoint: '/v1/chat/completions',
      completion_window: '24h',
      metadata: { night: '1' },
      output_expires_after: { anchor: 'created_at', seconds: 3600 },
    } as const
    api().post('/v1/batches', params).reply(200, batch('batch_1'))
    expect(await createBatch(client, params)).toEqual(batch('batch_1'))
  })

  test('retrieveBatch', async () => {
    api().get('/v1/batches/batch_1').reply(200, batch('batch_1'))
    expect(await retrieveBatch(client, { batch_id: 'batch_1' })).toEqual(batch('batch_1'))
  })

  test('cancelBatch', async () => {
    api().post('/v1/batches/batch_1/cancel', '').reply(200, batch('batch_1'))
    expect(await cancelBatch(client, { batch_id: 'batch_1' })).toEqual(batch('batch_1'))
  })

  test('listBatches, page by page', async () => {
    const page = (id: string, has_more: boolean) => ({ object: 'list', data: [batch(id)], has_more })
    api().get('/v1/batches').query({ limit: 1 }).reply(200, page('batch_1', true))
    api().get('/v1/batches').query({ limit: 1, after: 'batch_1' }).reply(200, page('batch_2', false))
    const ids = []
    for await (const { id } of paginate(listBatches, client, { limit: 1 })) ids.push(id)
    expect(ids).toEqual(['batch_1', 'batch_2'])
  })

  test.each([retrieveBatch, cancelBatch])('%o rejects a missing id', async (call) => {
    await expect(call(client, {} as { batch_id: string })).rejects.toMatchObject({ name: 'OpenAIError' })
  })
})
