import { type Client, paginate } from '@oaix/core'
import * as vectorStores from '@oaix/vector-stores'
import {
  cancelVectorStoreFileBatch,
  createVectorStore,
  createVectorStoreFile,
  createVectorStoreFileBatch,
  deleteVectorStore,
  deleteVectorStoreFile,
  listVectorStoreFileBatchFiles,
  listVectorStoreFiles,
  listVectorStores,
  retrieveVectorStore,
  retrieveVectorStoreFile,
  retrieveVectorStoreFileBatch,
  retrieveVectorStoreFileContent,
  searchVectorStore,
  updateVectorStore,
  updateVectorStoreFile,
} from '@oaix/vector-stores'
import nock from 'nock'
import { afterEach, describe, expect, test } from 'vitest'
import { eachClient } from '../support/clients.ts'

const settings = { apiKey: 'key', baseURL: 'http://stores.test/v1', maxRetries: 0 }
const store = { id: 'vs_1', object: 'vector_store', status: 'completed' }
const file = { id: 'file-1', object: 'vector_store.file', status: 'in_progress' }
const batch = { id: 'vsfb_1', object: 'vector_store.files_batch', status: 'in_progress' }
const page = (...data: { id: string }[]) => ({ object: 'list', data, has_more: false })
const chunking_strategy = {
  type: 'static',
  static: { max_chunk_size_tokens: 100, chunk_overlap_tokens: 50 },
} as const
const attributes = { author: 'a', year: 2026, isDraft: false }
const query = { limit: 2, order: 'asc', after: 'file-0', before: 'file-9', filter: 'failed' } as const
const api = () => nock('http://stores.test', { reqheaders: { 'openai-beta': 'assistants=v2' } })

const vector_store_id = 'vs_1'
const batch_id = 'vsfb_1'
const file_id = 'file-1'

afterEach(() => {
  nock.cleanAll()
})

describe.each(eachClient)('vector stores ($name)', ({ createClient }) => {
  const client = createClient(settings)

  test('createVectorStore', async () => {
    const params = {
      name: 'notes',
      description: 'my notes',
      file_ids: ['file-1'],
      chunking_strategy,
      expires_after: { anchor: 'last_active_at', days: 7 },
      metadata: { topic: 'a' },
    } as const
    api()
      .post('/v1/vector_stores', { ...params })
      .reply(200, store)
    expect(await createVectorStore(client, { ...params, file_ids: ['file-1'] })).toEqual(store)
  })

  test('createVectorStore without parameters', async () => {
    api().post('/v1/vector_stores', {}).reply(200, store)
    expect(await createVectorStore(client)).toEqual(store)
  })

  test('listVectorStores', async () => {
    const params = { limit: 2, order: 'desc', after: 'vs_0', before: 'vs_9' } as const
    api().get('/v1/vector_stores').query(params).reply(200, page(store))
    expect(await listVectorStores(client, params)).toEqual(page(store))
  })

  test('listVectorStores, page by page', async () => {
    api()
      .get('/v1/vector_stores')
      .reply(200, { ...page({ id: 'a' }), has_more: true })
    api()
      .get('/v1/vector_stores')
      .query({ after: 'a' })
      .reply(200, page({ id: 'b' }))
    const ids = []
    for await (const { id } of paginate(listVectorStores, client)) ids.push(id)
    expect(ids).toEqual(['a', 'b'])
  })

  test('retrieveVectorStore', async () => {
    api().get('/v1/vector_stores/vs_1').reply(200, store)
    expect(await retrieveVectorStore(client, { vector_store_id })).toEqual(store)
  })

  test('updateVectorStore', async () => {
    const changes = { name: null, expires_after: null, metadata: null }
    api().post('/v1/vector_stores/vs_1', changes).reply(200, store)
    expect(await updateVectorStore(client, { vector_store_id, ...changes })).toEqual(store)
  })

  test('deleteVectorStore', async () => {
    const deleted = { id: 'vs_1', object: 'vector_store.deleted', deleted: true }
    api().delete('/v1/vector_stores/vs_1').reply(200, deleted)
    expect(await deleteVectorStore(client, { vector_store_id })).toEqual(deleted)
  })

  test('searchVectorStore', async () => {
    const params = {
      query: ['what', 'why'],
      filters: {
        type: 'and' as const,
        filters: [
          { type: 'eq' as const, key: 'author', value: 'a' },
          { type: 'or' as const, filters: [{ type: 'in' as const, key: 'year', value: [2025, 2026] }] },
        ],
      },
      max_num_results: 3,
      ranking_options: { ranker: 'none' as const, score_threshold: 0.5 },
      rewrite_query: true,
    }
    const found = {
      object: 'vector_store.search_results.page',
      search_query: ['what'],
      data: [],
      has_more: false,
    }
    api().post('/v1/vector_stores/vs_1/search', params).reply(200, found)
    expect(await searchVectorStore(client, { vector_store_id, ...params })).toEqual(found)
  })

  test('createVectorStoreFile', async () => {
    api().post('/v1/vector_stores/vs_1/files', { file_id, attributes, chunking_strategy }).reply(200, file)
    const params = { vector_store_id, file_id, attributes, chunking_strategy }
    expect(await createVectorStoreFile(client, params)).toEqual(file)
  })

  test('listVectorStoreFiles', async () => {
    api().get('/v1/vector_stores/vs_1/files').query(query).reply(200, page(file))
    expect(await listVectorStoreFiles(client, { vector_store_id, ...query })).toEqual(page(file))
  })

  test('retrieveVectorStoreFile', async () => {
    api().get('/v1/vector_stores/vs_1/files/file-1').reply(200, file)
    expect(await retrieveVectorStoreFile(client, { vector_store_id, file_id })).toEqual(file)
  })

  test('updateVectorStoreFile', async () => {
    api().post('/v1/vector_stores/vs_1/files/file-1', { attributes }).reply(200, file)
    expect(await updateVectorStoreFile(client, { vector_store_id, file_id, attributes })).toEqual(file)
  })

  test('deleteVectorStoreFile', async () => {
    const deleted = { id: 'file-1', object: 'vector_store.file.deleted', deleted: true }
    api().delete('/v1/vector_stores/vs_1/files/file-1').reply(200, deleted)
    expect(await deleteVectorStoreFile(client, { vector_store_id, file_id })).toEqual(deleted)
  })

  test('retrieveVectorStoreFileContent', async () => {
    const content = {
      object: 'vector_store.file_content.page',
      data: [{ type: 'text', text: 'a' }],
      has_more: false,
    }
    api().get('/v1/vector_stores/vs_1/files/file-1/content').reply(200, content)
    expect(await retrieveVectorStoreFileContent(client, { vector_store_id, file_id })).toEqual(content)
  })

  test('createVectorStoreFileBatch', async () => {
    const params = { files: [{ file_id, attributes, chunking_strategy }] }
    api().post('/v1/vector_stores/vs_1/file_batches', params).reply(200, batch)
    expect(await createVectorStoreFileBatch(client, { vector_store_id, ...params })).toEqual(batch)
  })

  test('retrieveVectorStoreFileBatch', async () => {
    api().get('/v1/vector_stores/vs_1/file_batches/vsfb_1').reply(200, batch)
    expect(await retrieveVectorStoreFileBatch(client, { vector_store_id, batch_id })).toEqual(batch)
  })

  test('cancelVectorStoreFileBatch', async () => {
    api().post('/v1/vector_stores/vs_1/file_batches/vsfb_1/cancel', '').reply(200, batch)
    expect(await cancelVectorStoreFileBatch(client, { vector_store_id, batch_id })).toEqual(batch)
  })

  test('listVectorStoreFileBatchFiles', async () => {
    api().get('/v1/vector_stores/vs_1/file_batches/vsfb_1/files').query(query).reply(200, page(file))
    const params = { vector_store_id, batch_id, ...query }
    expect(await listVectorStoreFileBatchFiles(client, params)).toEqual(page(file))
  })

  const needId = Object.entries(vectorStores).filter(
    ([name]) => !/^(createVectorStore|listVectorStores|\w+Error)$/.test(name),
  ) as unknown as [string, (client: Client, params: object) => Promise<unknown>][]

  test.each(needId)('%s rejects a missing id', async (_name, call) => {
    const params = { file: new Blob(['a']), files: [new Blob(['a'])], file_id, batch_id }
    await expect(call(client, params)).rejects.toMatchObject({ name: 'OpenAIError' })
  })
})
