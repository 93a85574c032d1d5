import {
  createConversation,
  createConversationItems,
  deleteConversation,
  deleteConversationItem,
  type ListConversationItemsParams,
  listConversationItems,
  retrieveConversation,
  retrieveConversationItem,
  updateConversation,
} from '@oaix/conversations'
import { isNotFoundError, OpenAIError, paginate } from '@oaix/core'
import nock from 'nock'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { eachClient } from '../support/clients.ts'

beforeEach(() => nock.disableNetConnect())
afterEach(() => {
  nock.cleanAll()
  nock.enableNetConnect()
})

const conversation_id = 'conv_1'
const conversation = { id: 'conv_1', object: 'conversation', created_at: 1_700_000_000, metadata: { a: 'b' } }
const items = [{ type: 'message' as const, role: 'user' as const, content: 'Hi' }]
const stored = {
  id: 'msg_1',
  type: 'message',
  role: 'user',
  status: 'completed',
  content: [{ type: 'input_text', text: 'Hi' }],
}
const page = { object: 'list', data: [stored], first_id: 'msg_1', last_id: 'msg_1', has_more: false }
const include = ['message.output_text.logprobs', 'reasoning.encrypted_content'] as const

describe.each(eachClient)('$name', ({ createClient }) => {
  const client = createClient({ apiKey: 'sk-test', maxRetries: 0 })
  const api = () => nock('https://api.openai.com/v1', { reqheaders: { authorization: 'Bearer sk-test' } })

  test('createConversation sends items and metadata', async () => {
    api()
      .post('/conversations', { items, metadata: { a: 'b' } })
      .reply(200, conversation)
    expect(await createConversation(client, { items, metadata: { a: 'b' } })).toEqual(conversation)
  })

  test('createConversation needs no parameters', async () => {
    api().post('/conversations', {}).reply(200, conversation)
    expect(await createConversation(client)).toEqual(conversation)
  })

  test('retrieveConversation', async () => {
    api().get('/conversations/conv_1').reply(200, conversation)
    expect(await retrieveConversation(client, { conversation_id })).toEqual(conversation)
  })

  test('updateConversation sends the metadata alone', async () => {
    api()
      .post('/conversations/conv_1', { metadata: { a: 'b' } })
      .reply(200, conversation)
      .post('/conversations/conv_1', { metadata: null })
      .reply(200, { ...conversation, metadata: null })
    expect(await updateConversation(client, { conversation_id, metadata: { a: 'b' } })).toEqual(conversation)
    expect(await updateConversation(client, { conversation_id, metadata: null })).toMatchObject({
      metadata: null,
    })
  })

  test('deleteConversation', async () => {
    const deleted = { id: 'conv_1', object: 'conversation.deleted', deleted: true }
    api().delete('/conversations/conv_1').reply(200, deleted)
    expect(await deleteConversation(client, { conversation_id })).toEqual(deleted)
  })

  test('createConversationItems sends the items in the body and include in the query', async () => {
    api()
      .post('/conversations/conv_1/items', { items })
      .query({ 'include[]': [...include] })
      .reply(200, page)
      .post('/conversations/conv_1/items', { items })
      .reply(200, page)
    expect(await createConversationItems(client, { conversation_id, items, include: [...include] })).toEqual(
      page,
    )
    expect(await createConversationItems(client, { conversation_id, items })).toEqual(page)
  })

  test('listConversationItems filters, and paginates', async () => {
    const queries: [string, string][][] = []
    const fetch = async (url: string) => {
      const { pathname, searchParams } = new URL(url)
      expect(pathname).toBe('/v1/conversations/conv_1/items')
      queries.push([...searchParams].sort())
      const ids = searchParams.get('after') ? ['c'] : ['a', 'b']
      const data = ids.map((id) => ({ ...stored, id }))
      return Response.json({ ...page, data, last_id: ids.at(-1), has_more: ids.length > 1 })
    }
    const params: ListConversationItemsParams = {
      conversation_id,
      include: ['message.input_image.image_url'],
      limit: 2,
      order: 'asc',
    }
    const ids: string[] = []
    for await (const item of paginate(
      listConversationItems,
      createClient({ apiKey: 'sk-test', fetch }),
      params,
    )) {
      if (item.type === 'message') ids.push(item.id)
    }
    expect(ids).toEqual(['a', 'b', 'c'])
    const query = [
      ['include[]', 'message.input_image.image_url'],
      ['limit', '2'],
      ['order', 'asc'],
    ]
    expect(queries).toEqual([query, [['after', 'b'], ...query]])
  })

  test('retrieveConversationItem', async () => {
    api()
      .get('/conversations/conv_1/items/msg_1')
      .query({ 'include[]': 'code_interpreter_call.outputs' })
      .reply(200, stored)
    const params = { conversation_id, item_id: 'msg_1' }
    const item = await retrieveConversationItem(client, {
      ...params,
      include: ['code_interpreter_call.outputs'],
    })
    expect(item).toEqual(stored)
  })

  test('deleteConversationItem resolves to the conversation', async () => {
    api().delete('/conversations/conv_1/items/msg_1').reply(200, conversation)
    expect(await deleteConversationItem(client, { conversation_id, item_id: 'msg_1' })).toEqual(conversation)
  })

  test('an item that is not there is a typed error', async () => {
    api()
      .get('/conversations/conv_1/items/msg_2')
      .reply(404, { error: { message: 'No such item', type: 'invalid_request_error' } })
    const error = await retrieveConversationItem(client, { conversation_id, item_id: 'msg_2' }).catch(
      (e) => e,
    )
    expect(isNotFoundError(error)).toBe(true)
    expect(error).toMatchObject({ type: 'invalid_request_error' })
  })

  test('ids are encoded', async () => {
    api().get('/conversations/a%2Fb/items/c%3Fd').reply(200, stored)
    const params = { conversation_id: 'a/b', item_id: 'c?d' }
    expect(await retrieveConversationItem(client, params)).toEqual(stored)
  })

  test.each([
    retrieveConversation,
    updateConversation,
    deleteConversation,
    createConversationItems,
    listConversationItems,
    retrieveConversationItem,
    deleteConversationItem,
  ])('$name rejects a bad id before any request', async (call) => {
    for (const bad of ['', '..', undefined as unknown as string]) {
      const params = { conversation_id: bad, item_id: 'msg_1', metadata: null, items }
      await expect(call(client, params)).rejects.toThrow(OpenAIError)
    }
  })

  test.each([retrieveConversationItem, deleteConversationItem])(
    '$name rejects a bad id of an item before any request',
    async (call) => {
      for (const item_id of ['', '..', undefined as unknown as string]) {
        await expect(call(client, { conversation_id, item_id })).rejects.toThrow(OpenAIError)
      }
    },
  )
})
