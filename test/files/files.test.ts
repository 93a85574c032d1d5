import { OpenAIError, paginate } from '@oaix/core'
import { createFile, deleteFile, listFiles, retrieveFile, retrieveFileContent } from '@oaix/files'
import nock from 'nock'
import { afterEach, describe, expect, test } from 'vitest'
import { eachClient } from '../support/clients.ts'

const options = { apiKey: 'key', baseURL: 'http://files.test/v1', maxRetries: 0 }
const file = (id: string) => ({
  object: 'file',
  id,
  bytes: 5,
  created_at: 1_700_000_000,
  filename: 'a.txt',
  purpose: 'user_data',
  status: 'processed',
})
const api = () => nock('http://files.test')

afterEach(() => {
  nock.cleanAll()
})

describe.each(eachClient)('files ($name)', ({ createClient }) => {
  const client = createClient(options)

  test('createFile sends a form', async () => {
    let form = new FormData()
    api()
      .post('/v1/files')
      .reply(async (request: Request) => {
        form = await request.formData()
        return [200, file('file-1')]
      })
    const params = {
      file: { name: 'a.txt', content: 'hello' },
      purpose: 'user_data',
      expires_after: { anchor: 'created_at', seconds: 3600 },
    } as const
    expect(await createFile(client, params)).toEqual(file('file-1'))
    const { file: sent, ...fields } = Object.fromEntries(form)
    expect(fields).toEqual({
      purpose: 'user_data',
      'expires_after[anchor]': 'created_at',
      'expires_after[seconds]': '3600',
    })
    expect((sent as File).name).toBe('a.txt')
    expect(await (sent as File).text()).toBe('hello')
  })

  test('createFile has the extra fields of the call over its own', async () => {
    let form = new FormData()
    api()
      .post('/v1/files')
      .reply(async (request: Request) => {
        form = await request.formData()
        return [200, file('file-1')]
      })
    const params = { file: { name: 'a.txt', content: 'hello' }, purpose: 'user_data' } as const
    await createFile(client, params, { body: { purpose: 'vision', tags: ['a', 'b'] } })
    const { file: _sent, ...fields } = Object.fromEntries(form)
    expect(fields).toEqual({ purpose: 'vision', 'tags[]': 'b' })
  })

  test('listFiles sends its query, and paginate follows it', async () => {
    api()
      .get('/v1/files')
      .query({ purpose: 'batch', limit: 1, order: 'asc' })
      .reply(200, { object: 'list', data: [file('file-1')], has_more: true })
      .get('/v1/files')
      .query({ purpose: 'batch', limit: 1, order: 'asc', after: 'file-1' })
      .reply(200, { object: 'list', data: [file('file-2')], has_more: false })
    const ids: string[] = []
    for await (const { id } of paginate(listFiles, client, { purpose: 'batch', limit: 1, order: 'asc' }))
      ids.push(id)
    expect(ids).toEqual(['file-1', 'file-2'])
  })

  test('listFiles needs no params', async () => {
    api().get('/v1/files').reply(200, { object: 'list', data: [], has_more: false })
    expect((await listFiles(client)).data).toEqual([])
  })

  test('retrieveFile', async () => {
    api().get('/v1/files/file-1').reply(200, file('file-1'))
    expect(await retrieveFile(client, { file_id: 'file-1' })).toEqual(file('file-1'))
  })

  test('deleteFile', async () => {
    const deleted = { object: 'file', id: 'file-1', deleted: true }
    api().delete('/v1/files/file-1').reply(200, deleted)
    expect(await deleteFile(client, { file_id: 'file-1' })).toEqual(deleted)
  })

  test('retrieveFileContent resolves to the response, undecoded', async () => {
    const bytes = Buffer.from([0, 255, 13, 10, 128])
    api().get('/v1/files/file-1/content').matchHeader('accept', 'application/binary').reply(200, bytes)
    const response = await retrieveFileContent(client, { file_id: 'file-1' })
    expect(response).toBeInstanceOf(Response)
    expect(Buffer.from(await response.arrayBuffer())).toEqual(bytes)
  })

  test.each([retrieveFile, deleteFile, retrieveFileContent])(
    '$name rejects an id that is no segment',
    async (call) => {
      await expect(call(client, { file_id: '' })).rejects.toThrow(OpenAIError)
      await expect(call(client, {} as { file_id: string })).rejects.toThrow(OpenAIError)
    },
  )

  test('an id can not leave its segment', async () => {
    api().get('/v1/files/..%2Fmodels%3Fa').reply(200, file('odd'))
    expect((await retrieveFile(client, { file_id: '../models?a' })).id).toBe('odd')
  })

  test('rejects with the error of the API', async () => {
    api()
      .get('/v1/files/file-0')
      .reply(404, { error: { message: 'No such file' } }, { 'x-request-id': 'req_1' })
    const call = retrieveFile(client, { file_id: 'file-0' })
    await expect(call).rejects.toMatchObject({ name: 'APIError', status: 404, requestID: 'req_1' })
  })
})
