import {
  createContainer,
  createContainerFile,
  deleteContainer,
  deleteContainerFile,
  listContainerFiles,
  listContainers,
  retrieveContainer,
  retrieveContainerFile,
  retrieveContainerFileContent,
} from '@oaix/containers'
import { paginate } from '@oaix/core'
import nock from 'nock'
import { afterEach, describe, expect, test } from 'vitest'
import { eachClient } from '../support/clients.ts'

const api = () => nock('http://containers.test')
const container = (id: string) => ({
  id,
  object: 'container',
  created_at: 1_747_844_794,
  name: 'charts',
  status: 'running',
  memory_limit: '4g',
  network_policy: { type: 'allowlist', allowed_domains: ['example.com'] },
})
const containerFile = (id: string) => ({
  id,
  object: 'container.file',
  container_id: 'cntr_1',
  created_at: 1_747_848_842,
  bytes: 5,
  path: '/mnt/data/a.txt',
  source: 'user',
})

afterEach(() => {
  nock.cleanAll()
})

describe.each(eachClient)('containers ($name)', ({ createClient }) => {
  const client = createClient({ apiKey: 'key', baseURL: 'http://containers.test/v1', maxRetries: 0 })
  const container_id = 'cntr_1'
  const file_id = 'cfile_1'

  /** The form that a call sends. */
  async function formOf(call: () => Promise<unknown>): Promise<FormData> {
    let form = new FormData()
    api()
      .post('/v1/containers/cntr_1/files')
      .reply(async (request: Request) => {
        form = await request.formData()
        return [200, containerFile(file_id)]
      })
    expect(await call()).toEqual(containerFile(file_id))
    return form
  }

  test('createContainer', async () => {
    const params = {
      name: 'charts',
      file_ids: ['file-1'],
      expires_after: { anchor: 'last_active_at', minutes: 20 },
      skills: [
        { type: 'skill_reference', skill_id: 'skill_1', version: 'latest' },
        {
          type: 'inline',
          name: 'a',
          description: 'b',
          source: { type: 'base64', media_type: 'application/zip', data: 'UEs=' },
        },
      ],
      memory_limit: '4g',
      network_policy: {
        type: 'allowlist',
        allowed_domains: ['example.com'],
        domain_secrets: [{ domain: 'example.com', name: 'TOKEN', value: 'x' }],
      },
    } satisfies Parameters<typeof createContainer>[1]
    api().post('/v1/containers', params).reply(200, container('cntr_1'))
    expect(await createContainer(client, params)).toEqual(container('cntr_1'))
  })

  test('listContainers sends its query, and paginate follows it', async () => {
    api()
      .get('/v1/containers')
      .query({ name: 'charts', limit: 1, order: 'asc' })
      .reply(200, { object: 'list', data: [container('cntr_1')], has_more: true, last_id: 'cntr_1' })
      .get('/v1/containers')
      .query({ name: 'charts', limit: 1, order: 'asc', after: 'cntr_1' })
      .reply(200, { object: 'list', data: [container('cntr_2')], has_more: false, last_id: 'cntr_2' })
    const ids: string[] = []
    for await (const { id } of paginate(listContainers, client, { name: 'charts', limit: 1, order: 'asc' }))
      ids.push(id)
    expect(ids).toEqual(['cntr_1', 'cntr_2'])
  })

  test('listContainers needs no params', async () => {
    api().get('/v1/containers').reply(200, { object: 'list', data: [], has_more: false })
    expect((await listContainers(client)).data).toEqual([])
  })

  test('retrieveContainer', async () => {
    api().get('/v1/containers/cntr_1').reply(200, container('cntr_1'))
    expect(await retrieveContainer(client, { container_id })).toEqual(container('cntr_1'))
  })

  test.each([[204], [200, ''], [200, 'deleted'], [200, '{"deleted":true}']])(
    'deleteContainer takes the answer %s %s',
    async (status, body = undefined) => {
      api()
        .delete('/v1/containers/cntr_1')
        .matchHeader('accept', '*/*')
        .reply(status as number, body)
      expect(await deleteContainer(client, { container_id })).toBeUndefined()
      expect(nock.isDone()).toBe(true)
    },
  )

  test('createContainerFile sends a file as a form', async () => {
    const form = await formOf(() =>
      createContainerFile(client, {
        container_id,
        file: { name: 'a.txt', content: 'hello', type: 'text/plain' },
      }),
    )
    expect([...form.keys()]).toEqual(['file'])
    const file = form.get('file') as File
    expect([file.name, file.type, await file.text()]).toEqual(['a.txt', 'text/plain', 'hello'])
  })

  test('createContainerFile has the extra fields of the call beside the file', async () => {
    const params = { container_id, file: new Blob(['hello']) }
    const form = await formOf(() => createContainerFile(client, params, { body: { extra: 1 } }))
    expect([...form.keys()]).toEqual(['file', 'extra'])
    expect(form.get('extra')).toBe('1')
  })

  test('createContainerFile sends the id of a file as JSON', async () => {
    api()
      .post('/v1/containers/cntr_1/files', { file_id: 'file-1', extra: 1 })
      .matchHeader('content-type', /^application\/json/)
      .reply(200, containerFile(file_id))
    const params = { container_id, file_id: 'file-1' }
    expect(await createContainerFile(client, params, { body: { extra: 1 } })).toEqual(containerFile(file_id))
  })

  test('createContainerFile rejects a file that can not be read, before any request', async () => {
    const file = (async function* () {
      yield 'half'
      throw new Error('disk')
    })()
    await expect(createContainerFile(client, { container_id, file })).rejects.toMatchObject({
      name: 'OpenAIError',
    })
  })

  test('listContainerFiles sends its query, and paginate follows it', async () => {
    api()
      .get('/v1/containers/cntr_1/files')
      .query({ limit: 1, order: 'asc' })
      .reply(200, { object: 'list', data: [containerFile('cfile_1')], has_more: true })
      .get('/v1/containers/cntr_1/files')
      .query({ limit: 1, order: 'asc', after: 'cfile_1' })
      .reply(200, { object: 'list', data: [containerFile('cfile_2')], has_more: false })
    const ids: string[] = []
    for await (const { id } of paginate(listContainerFiles, client, { container_id, limit: 1, order: 'asc' }))
      ids.push(id)
    expect(ids).toEqual(['cfile_1', 'cfile_2'])
  })

  test('retrieveContainerFile', async () => {
    api().get('/v1/containers/cntr_1/files/cfile_1').reply(200, containerFile(file_id))
    expect(await retrieveContainerFile(client, { container_id, file_id })).toEqual(containerFile(file_id))
  })

  test('deleteContainerFile takes an empty answer', async () => {
    api().delete('/v1/containers/cntr_1/files/cfile_1').matchHeader('accept', '*/*').reply(200)
    expect(await deleteContainerFile(client, { container_id, file_id })).toBeUndefined()
    expect(nock.isDone()).toBe(true)
  })

  test('retrieveContainerFileContent resolves to the response, undecoded', async () => {
    const bytes = Buffer.from([0, 255, 13, 10, 128])
    api()
      .get('/v1/containers/cntr_1/files/cfile_1/content')
      .matchHeader('accept', 'application/binary')
      .reply(200, bytes, { 'content-type': 'image/png' })
    const response = await retrieveContainerFileContent(client, { container_id, file_id })
    expect(response.headers.get('content-type')).toBe('image/png')
    expect(Buffer.from(await response.arrayBuffer())).toEqual(bytes)
  })

  test.each(
    [
      retrieveContainer,
      deleteContainer,
      createContainerFile,
      listContainerFiles,
      retrieveContainerFile,
      deleteContainerFile,
      retrieveContainerFileContent,
    ].map((call) => [call.name, call] as const),
  )('%s rejects ids that are no segments', async (_name, call) => {
    const file = new Blob()
    for (const ids of [
      { container_id: '..', file_id },
      { file_id } as { container_id: string; file_id: string },
    ])
      await expect(call(client, { ...ids, file } as never)).rejects.toMatchObject({ name: 'OpenAIError' })
  })

  test.each(
    [retrieveContainerFile, deleteContainerFile, retrieveContainerFileContent].map(
      (call) => [call.name, call] as const,
    ),
  )('%s rejects a file id that is no segment', async (_name, call) => {
    await expect(call(client, { container_id, file_id: '' })).rejects.toMatchObject({ name: 'OpenAIError' })
  })

  test.each(
    [deleteContainer, deleteContainerFile, retrieveContainerFileContent].map(
      (call) => [call.name, call] as const,
    ),
  )('%s rejects with the error of the API', async (_name, call) => {
    const error = { message: 'No such container', type: 'invalid_request_error' }
    api()
      .intercept(/.*/, call === retrieveContainerFileContent ? 'GET' : 'DELETE')
      .reply(404, { error }, { 'x-request-id': 'req_1' })
    const missing = call(client, { container_id, file_id })
    await expect(missing).rejects.toMatchObject({ name: 'APIError', status: 404, requestID: 'req_1' })
  })
})
