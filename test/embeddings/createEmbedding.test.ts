import { createEmbedding } from '@oaix/embeddings'
import nock from 'nock'
import { afterEach, describe, expect, test } from 'vitest'
import { eachClient } from '../support/clients.ts'

const options = { apiKey: 'key', baseURL: 'http://embeddings.test/v1', maxRetries: 0 }
const answer = (embedding: unknown) => ({
  object: 'list',
  model: 'text-embedding-3-small',
  data: [{ object: 'embedding', index: 0, embedding }],
  usage: { prompt_tokens: 2, total_tokens: 2 },
})

afterEach(() => {
  nock.cleanAll()
})

describe.each(eachClient)('createEmbedding ($name)', ({ createClient }) => {
  test('sends what it is given and nothing else', async () => {
    const params = { model: 'text-embedding-3-small', input: ['a', 'b'], dimensions: 3, user: 'u' }
    // nock compares the whole body: an added encoding_format would not match.
    nock('http://embeddings.test')
      .post('/v1/embeddings', params)
      .reply(200, answer([0.5, 1]))
    const response = await createEmbedding(createClient(options), params)
    expect(response).toEqual(answer([0.5, 1]))
  })

  test('leaves base64 as it is', async () => {
    const params = { model: 'text-embedding-3-small', input: [[1, 2]], encoding_format: 'base64' as const }
    nock('http://embeddings.test')
      .post('/v1/embeddings', { ...params })
      .reply(200, answer('AAAAPw=='))
    const { data } = await createEmbedding(createClient(options), params)
    expect(data[0]?.embedding).toBe('AAAAPw==')
  })

  test('rejects with the error of the API', async () => {
    nock('http://embeddings.test')
      .post('/v1/embeddings')
      .reply(400, { error: { message: 'input is empty', type: 'invalid_request_error' } })
    const call = createEmbedding(createClient(options), { model: 'text-embedding-3-small', input: '' })
    await expect(call).rejects.toMatchObject({ name: 'APIError', status: 400 })
  })
})
