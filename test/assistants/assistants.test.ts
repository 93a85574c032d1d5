import {
  createAssistant,
  deleteAssistant,
  listAssistants,
  retrieveAssistant,
  updateAssistant,
} from '@oaix/assistants'
import { paginate } from '@oaix/core'
import nock from 'nock'
import { afterEach, describe, expect, test } from 'vitest'
import { eachClient } from '../support/clients.ts'
import { beta, options } from './support.ts'

const api = () => nock('http://assistants.test', { reqheaders: beta })
const assistant = { id: 'asst_1', object: 'assistant', model: 'gpt-4.1-mini', name: 'Ada', tools: [] }

afterEach(() => {
  nock.cleanAll()
})

describe.each(eachClient)('assistants ($name)', ({ createClient }) => {
  const client = createClient(options)

  test('createAssistant sends its parameters', async () => {
    const params = {
      model: 'gpt-4.1-mini',
      name: null,
      tools: [
        { type: 'code_interpreter' },
        {
          type: 'file_search',
          file_search: { max_num_results: 3, ranking_options: { score_threshold: 0.5 } },
        },
        { type: 'function', function: { name: 'add', parameters: { type: 'object' }, strict: true } },
      ],
      tool_resources: {
        file_search: {
          vector_stores: [
            {
              file_ids: ['file-1'],
              chunking_strategy: {
                type: 'static',
                static: { max_chunk_size_tokens: 800, chunk_overlap_tokens: 400 },
              },
            },
          ],
        },
      },
    } satisfies Parameters<typeof createAssistant>[1]
    api().post('/v1/assistants', params).reply(200, assistant)
    expect(await createAssistant(client, params)).toEqual(assistant)
  })

  test('retrieveAssistant encodes the id', async () => {
    api().get('/v1/assistants/asst%2F1').reply(200, assistant)
    expect(await retrieveAssistant(client, { assistant_id: 'asst/1' })).toEqual(assistant)
  })

  test('updateAssistant keeps the id out of the body', async () => {
    api().post('/v1/assistants/asst_1', { name: 'Ada', response_format: 'auto' }).reply(200, assistant)
    const params = { assistant_id: 'asst_1', name: 'Ada', response_format: 'auto' } as const
    expect(await updateAssistant(client, params)).toEqual(assistant)
  })

  test('deleteAssistant', async () => {
    const deleted = { id: 'asst_1', object: 'assistant.deleted', deleted: true }
    api().delete('/v1/assistants/asst_1').reply(200, deleted)
    expect(await deleteAssistant(client, { assistant_id: 'asst_1' })).toEqual(deleted)
  })

  test('listAssistants sends its query, and paginate follows it', async () => {
    api()
      .get('/v1/assistants')
      .query({ limit: 1, order: 'asc', before: 'asst_9' })
      .reply(200, { object: 'list', data: [assistant], has_more: true })
      .get('/v1/assistants')
      .query({ limit: 1, order: 'asc', before: 'asst_9', after: 'asst_1' })
      .reply(200, { object: 'list', data: [{ ...assistant, id: 'asst_2' }], has_more: false })
    const ids: string[] = []
    const params = { limit: 1, order: 'asc', before: 'asst_9' } as const
    for await (const { id } of paginate(listAssistants, client, params)) ids.push(id)
    expect(ids).toEqual(['asst_1', 'asst_2'])
  })

  test('listAssistants needs no parameters', async () => {
    api().get('/v1/assistants').reply(200, { object: 'list', data: [], has_more: false })
    expect((await listAssistants(client)).data).toEqual([])
  })

  test.each([retrieveAssistant, updateAssistant, deleteAssistant])(
    '%o rejects a missing id',
    async (operation) => {
      const call = operation(client, {} as { assistant_id: string })
      await expect(call).rejects.toMatchObject({ name: 'OpenAIError' })
    },
  )

  test('the caller can ask for another version', async () => {
    nock('http://assistants.test', { reqheaders: { 'openai-beta': 'assistants=v3' } })
      .get('/v1/assistants/asst_1')
      .reply(200, assistant)
    const headers = { 'OpenAI-Beta': 'assistants=v3' }
    expect(await retrieveAssistant(client, { assistant_id: 'asst_1' }, { headers })).toEqual(assistant)
  })
})
