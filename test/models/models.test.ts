import { OpenAIError } from '@oaix/core'
import { deleteModel, listModels, retrieveModel } from '@oaix/models'
import nock from 'nock'
import { afterEach, describe, expect, test } from 'vitest'
import { eachClient } from '../support/clients.ts'

const model = {
  id: 'gpt-5-mini',
  object: 'model',
  created: 1_700_000_000,
  owned_by: 'openai',
  shutdown_date: null,
}
const api = () => nock('http://models.test')

afterEach(() => {
  nock.cleanAll()
})

describe.each(eachClient)('models ($name)', ({ createClient }) => {
  const client = createClient({ apiKey: 'key', baseURL: 'http://models.test/v1', maxRetries: 0 })

  test('listModels resolves to the one list there is', async () => {
    const list = { object: 'list', data: [model, { ...model, id: 'ft:gpt-4.1:acme::1', extra: true }] }
    api().get('/v1/models').query({}).reply(200, list).get('/v1/models').query({}).reply(200, list)
    expect(await listModels(client)).toEqual(list)
    expect(await listModels(client, {})).toEqual(list)
  })

  test('listModels takes the parameters of other services as options', async () => {
    api().get('/v1/models').query({ category: 'code' }).reply(200, { object: 'list', data: [] })
    expect(await listModels(client, {}, { query: { category: 'code' } })).toEqual({
      object: 'list',
      data: [],
    })
  })

  test('retrieveModel', async () => {
    api().get('/v1/models/gpt-5-mini').reply(200, model)
    expect(await retrieveModel(client, { model: 'gpt-5-mini' })).toEqual(model)
  })

  test('the id is one segment of the path, whatever is in it', async () => {
    api().get('/v1/models/meta%2Fllama%204%3F').reply(200, model)
    expect(await retrieveModel(client, { model: 'meta/llama 4?' })).toEqual(model)
  })

  test('deleteModel', async () => {
    const deleted = { id: 'ft:gpt-4.1:acme::1', object: 'model', deleted: true }
    api().delete('/v1/models/ft%3Agpt-4.1%3Aacme%3A%3A1').reply(200, deleted)
    expect(await deleteModel(client, { model: 'ft:gpt-4.1:acme::1' })).toEqual(deleted)
  })

  test.each([retrieveModel, deleteModel])('%o rejects without an id, before any request', async (call) => {
    await expect(call(client, { model: '' })).rejects.toThrow(OpenAIError)
  })
})
