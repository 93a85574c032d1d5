import { OpenAIError, paginate } from '@oaix/core'
import {
  cancelResponse,
  compactResponse,
  countInputTokens,
  createResponse,
  deleteResponse,
  listInputItems,
  retrieveResponse,
} from '@oaix/responses'
import nock from 'nock'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { eachClient } from '../support/clients.ts'

beforeEach(() => nock.disableNetConnect())
afterEach(() => {
  nock.cleanAll()
  nock.enableNetConnect()
})

const response_id = 'resp_1'
const response = { id: response_id, object: 'response', status: 'completed', output: [] }
const betas: 'responses_multi_agent=v1'[] = ['responses_multi_agent=v1']

describe.each(eachClient)('$name', ({ createClient }) => {
  const client = createClient({ apiKey: 'sk-test', maxRetries: 0 })
  const api = () => nock('https://api.openai.com', { reqheaders: { authorization: 'Bearer sk-test' } })
  const stableAPI = () => nock('https://api.openai.com', { badheaders: ['openai-beta'] })
  const betaAPI = () =>
    nock('https://api.openai.com', { reqheaders: { 'openai-beta': 'responses_multi_agent=v1' } })

  test('createResponse sends the parameters as they are', async () => {
    const params = {
      model: 'gpt-5-mini',
      input: [{ role: 'user' as const, content: 'Hi' }],
      instructions: null,
      metadata: { topic: 'b' },
      tools: [{ type: 'web_search' as const, filters: { allowed_domains: ['a.test'] } }],
      include: ['reasoning.encrypted_content' as const],
      stream: false as const,
    }
    api().post('/v1/responses', params).reply(200, response)
    expect(await createResponse(client, params)).toEqual(response)
  })

  test('a response that failed is a result', async () => {
    const failed = { ...response, status: 'failed', error: { code: 'server_error', message: 'Sorry.' } }
    api().post('/v1/responses').reply(200, failed)
    expect(await createResponse(client, { model: 'm', input: 'Hi' })).toEqual(failed)
  })

  test('retrieveResponse', async () => {
    const scope = stableAPI()
      .get('/v1/responses/resp_1')
      .reply(200, response)
      .get('/v1/responses/resp_1?include[]=code_interpreter_call.outputs&include[]=file_search_call.results')
      .reply(200, { ...response, output: [{ type: 'file_search_call' }] })
    expect(await retrieveResponse(client, { response_id })).toEqual(response)
    const include = ['code_interpreter_call.outputs' as const, 'file_search_call.results' as const]
    expect(await retrieveResponse(client, { response_id, include })).toMatchObject({
      output: [{ type: 'file_search_call' }],
    })
    expect(scope.isDone()).toBe(true)
  })

  test('deleteResponse takes any answer', async () => {
    const scope = stableAPI()
      .delete('/v1/responses/resp_1')
      .reply(200, { id: response_id, object: 'response', deleted: true })
      .delete('/v1/responses/resp_1')
      .reply(200)
      .delete('/v1/responses/resp_1')
      .reply(204)
    for (let i = 0; i < 3; i++) expect(await deleteResponse(client, { response_id })).toBeUndefined()
    expect(scope.isDone()).toBe(true)
  })

  test('deleteResponse rejects where there is no such response', async () => {
    api()
      .delete('/v1/responses/resp_1')
      .reply(404, { error: { message: 'No such response', code: 'not_found' } })
    await expect(deleteResponse(client, { response_id })).rejects.toMatchObject({
      name: 'APIError',
      status: 404,
      code: 'not_found',
    })
  })

  test('cancelResponse sends no body', async () => {
    const cancelled = { ...response, status: 'cancelled' }
    stableAPI()
      .post('/v1/responses/resp_1/cancel', (body) => body === '')
      .reply(200, cancelled)
    expect(await cancelResponse(client, { response_id })).toEqual(cancelled)
  })

  test('listInputItems, and its pages', async () => {
    const scope = stableAPI()
      .get('/v1/responses/resp_1/input_items?limit=2&order=asc&include[]=message.input_image.image_url')
      .reply(200, { object: 'list', data: [{ id: 'a' }, { id: 'b' }], has_more: true, last_id: 'b' })
      .get(
        '/v1/responses/resp_1/input_items?limit=2&order=asc&include[]=message.input_image.image_url&after=b',
      )
      .reply(200, { object: 'list', data: [{ id: 'c' }], has_more: false })
    const items: unknown[] = []
    for await (const item of paginate(listInputItems, client, {
      response_id,
      limit: 2,
      order: 'asc',
      include: ['message.input_image.image_url'],
    })) {
      items.push(item)
    }
    expect(items).toEqual([{ id: 'a' }, { id: 'b' }, { id: 'c' }])
    expect(scope.isDone()).toBe(true)
  })

  test('countInputTokens', async () => {
    const count = { object: 'response.input_tokens', input_tokens: 11 }
    const scope = stableAPI()
      .post('/v1/responses/input_tokens', { model: 'gpt-5-mini', input: 'Hi', conversation: null })
      .reply(200, count)
      .post('/v1/responses/input_tokens', {})
      .reply(200, count)
    expect(await countInputTokens(client, { model: 'gpt-5-mini', input: 'Hi', conversation: null })).toEqual(
      count,
    )
    expect(await countInputTokens(client)).toEqual(count)
    expect(scope.isDone()).toBe(true)
  })

  test('compactResponse', async () => {
    const compacted = { id: 'resp_2', object: 'response.compaction', output: [{ type: 'compaction' }] }
    const params = { model: 'gpt-5-mini', previous_response_id: response_id, service_tier: null }
    stableAPI().post('/v1/responses/compact', params).reply(200, compacted)
    expect(await compactResponse(client, params)).toEqual(compacted)
  })

  test('betas go into the header, and the request to the beta twin', async () => {
    const scope = betaAPI()
      .post('/v1/responses?beta=true', { model: 'm', input: 'Hi', multi_agent: { enabled: true } })
      .reply(200, response)
      .get('/v1/responses/resp_1?include[]=reasoning.encrypted_content&beta=true')
      .reply(200, response)
      .delete('/v1/responses/resp_1?beta=true')
      .reply(200)
      .post('/v1/responses/resp_1/cancel?beta=true', (body) => body === '')
      .reply(200, response)
      .get('/v1/responses/resp_1/input_items?limit=1&beta=true')
      .reply(200, { object: 'list', data: [], has_more: false })
      .post('/v1/responses/input_tokens?beta=true', { input: 'Hi' })
      .reply(200, { input_tokens: 1 })
      .post('/v1/responses/compact?beta=true', { model: 'm' })
      .reply(200, { object: 'response.compaction' })
    await createResponse(client, { model: 'm', input: 'Hi', multi_agent: { enabled: true }, betas })
    await retrieveResponse(client, { response_id, include: ['reasoning.encrypted_content'], betas })
    await deleteResponse(client, { response_id, betas })
    await cancelResponse(client, { response_id, betas })
    await listInputItems(client, { response_id, limit: 1, betas })
    await countInputTokens(client, { input: 'Hi', betas })
    await compactResponse(client, { model: 'm', betas })
    expect(scope.pendingMocks()).toEqual([])
  })

  test('several betas, and headers of the call', async () => {
    const scope = nock('https://api.openai.com', { reqheaders: { 'openai-beta': 'a,b' } })
      .get('/v1/responses/resp_1?beta=true')
      .reply(200, response)
    // @ts-expect-error betas that are not known yet
    await retrieveResponse(client, { response_id, betas: ['a', 'b'] })
    expect(scope.isDone()).toBe(true)
    const other = nock('https://api.openai.com', { reqheaders: { 'openai-beta': 'c=v2' } })
      .get('/v1/responses/resp_1?beta=true&x=1')
      .reply(200, response)
    await retrieveResponse(
      client,
      { response_id, betas },
      { headers: { 'OpenAI-Beta': 'c=v2' }, query: { x: 1 } },
    )
    expect(other.isDone()).toBe(true)
  })

  test('ids are encoded; a missing one rejects before the request', async () => {
    api().get('/v1/responses/a%2Fb').reply(200, response)
    expect(await retrieveResponse(client, { response_id: 'a/b' })).toEqual(response)
    for (const call of [retrieveResponse, deleteResponse, cancelResponse, listInputItems]) {
      await expect(call(client, { response_id: '' })).rejects.toThrow(OpenAIError)
      // @ts-expect-error the id is missing
      await expect(call(client, {})).rejects.toThrow('the id after /responses/ is missing or invalid')
    }
  })
})

test('parameters stay as they were', async () => {
  const client = { request: async () => Response.json({}) }
  const params = Object.freeze({ response_id, betas })
  await Promise.all(
    [retrieveResponse, deleteResponse, cancelResponse, listInputItems].map((call) => call(client, params)),
  )
  expect(params).toEqual({ response_id, betas: ['responses_multi_agent=v1'] })
})
