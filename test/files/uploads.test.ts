import { OpenAIError } from '@oaix/core'
import { cancelUpload, completeUpload, createUpload, createUploadPart } from '@oaix/files'
import nock from 'nock'
import { afterEach, describe, expect, test } from 'vitest'
import { eachClient } from '../support/clients.ts'

const options = { apiKey: 'key', baseURL: 'http://files.test/v1', maxRetries: 0 }
const upload = (status: string) => ({
  object: 'upload',
  id: 'upload_1',
  bytes: 4,
  created_at: 1_700_000_000,
  expires_at: 1_700_003_600,
  filename: 'a.jsonl',
  purpose: 'fine-tune',
  status,
})
const api = () => nock('http://files.test')

afterEach(() => {
  nock.cleanAll()
})

describe.each(eachClient)('uploads ($name)', ({ createClient }) => {
  const client = createClient(options)

  test('createUpload', async () => {
    const params = {
      filename: 'a.jsonl',
      purpose: 'fine-tune',
      bytes: 4,
      mime_type: 'text/jsonl',
      expires_after: { anchor: 'created_at', seconds: 3600 },
    } as const
    api()
      .post('/v1/uploads', { ...params })
      .reply(200, upload('pending'))
    expect(await createUpload(client, params)).toEqual(upload('pending'))
  })

  test('createUploadPart sends a form with the bytes', async () => {
    const part = { object: 'upload.part', id: 'part_1', created_at: 1, upload_id: 'upload_1' }
    let form = new FormData()
    api()
      .post('/v1/uploads/upload_1/parts')
      .reply(async (request: Request) => {
        form = await request.formData()
        return [200, part]
      })
    expect(await createUploadPart(client, { upload_id: 'upload_1', data: new Blob(['abcd']) })).toEqual(part)
    expect([...form.keys()]).toEqual(['data'])
    expect(await (form.get('data') as File).text()).toBe('abcd')
  })

  test('completeUpload', async () => {
    const body = { part_ids: ['part_2', 'part_1'], md5: 'd41d8cd98f00b204e9800998ecf8427e' }
    api().post('/v1/uploads/upload_1/complete', body).reply(200, upload('completed'))
    const completed = await completeUpload(client, { upload_id: 'upload_1', ...body })
    expect(completed).toEqual(upload('completed'))
  })

  test('cancelUpload sends no body', async () => {
    api().post('/v1/uploads/upload_1/cancel', '').reply(200, upload('cancelled'))
    expect((await cancelUpload(client, { upload_id: 'upload_1' })).status).toBe('cancelled')
  })

  test('a missing id rejects before any request', async () => {
    const upload_id = undefined as unknown as string
    await expect(createUploadPart(client, { upload_id, data: new Blob() })).rejects.toThrow(OpenAIError)
    await expect(completeUpload(client, { upload_id, part_ids: [] })).rejects.toThrow(OpenAIError)
    await expect(cancelUpload(client, { upload_id })).rejects.toThrow(OpenAIError)
  })
})
