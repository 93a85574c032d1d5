import {
  type ChatCompletionStoreMessage,
  deleteChatCompletion,
  type ListChatCompletionsParams,
  listChatCompletionMessages,
  listChatCompletions,
  retrieveChatCompletion,
  updateChatCompletion,
} from '@oaix/chat'
import { OpenAIError, paginate } from '@oaix/core'
import nock from 'nock'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { eachClient } from '../support/clients.ts'
import { collect } from './support/chunks.ts'

beforeEach(() => nock.disableNetConnect())
afterEach(() => {
  nock.cleanAll()
  nock.enableNetConnect()
})

const completion = { id: 'chatcmpl-1', object: 'chat.completion', choices: [], metadata: { topic: 'b' } }

describe.each(eachClient)('$name', ({ createClient }) => {
  const client = createClient({ apiKey: 'sk-test', maxRetries: 0 })
  const api = () => nock('https://api.openai.com', { reqheaders: { authorization: 'Bearer sk-test' } })

  test('retrieveChatCompletion', async () => {
    api().get('/v1/chat/completions/chatcmpl-1').reply(200, completion)
    expect(await retrieveChatCompletion(client, { completion_id: 'chatcmpl-1' })).toEqual(completion)
  })

  test('updateChatCompletion sends the metadata alone', async () => {
    const scope = api()
      .post('/v1/chat/completions/chatcmpl-1', { metadata: { topic: 'b' } })
      .reply(200, completion)
      .post('/v1/chat/completions/chatcmpl-1', { metadata: null })
      .reply(200, { ...completion, metadata: null })
    const completion_id = 'chatcmpl-1'
    expect(await updateChatCompletion(client, { completion_id, metadata: { topic: 'b' } })).toEqual(
      completion,
    )
    expect(await updateChatCompletion(client, { completion_id, metadata: null })).toMatchObject({
      metadata: null,
    })
    expect(scope.isDone()).toBe(true)
  })

  test('deleteChatCompletion', async () => {
    const deleted = { id: 'chatcmpl-1', object: 'chat.completion.deleted', deleted: true }
    api().delete('/v1/chat/completions/chatcmpl-1').reply(200, deleted)
    expect(await deleteChatCompletion(client, { completion_id: 'chatcmpl-1' })).toEqual(deleted)
  })

  test('listChatCompletions filters, and paginates', async () => {
    const queries: [string, string][][] = []
    const fetch = async (url: string) => {
      const { pathname, searchParams } = new URL(url)
      expect(pathname).toBe('/v1/chat/completions')
      queries.push([...searchParams].sort())
      const ids = searchParams.get('after') ? ['c'] : ['a', 'b']
      const data = ids.map((id) => ({ ...completion, id }))
      return Response.json({ object: 'list', data, last_id: ids.at(-1), has_more: ids.length > 1 })
    }
    const client = createClient({ apiKey: 'sk-test', fetch })
    const params: ListChatCompletionsParams = {
      model: 'gpt-5-mini',
      metadata: { topic: 'b' },
      limit: 2,
      order: 'desc',
    }
    const ids = (await collect(paginate(listChatCompletions, client, params))).map(({ id }) => id)
    expect(ids).toEqual(['a', 'b', 'c'])
    const filter = [
      ['limit', '2'],
      ['metadata[topic]', 'b'],
      ['model', 'gpt-5-mini'],
      ['order', 'desc'],
    ]
    expect(queries).toEqual([filter, [['after', 'b'], ...filter]])
  })

  test('listChatCompletions needs no parameters', async () => {
    api().get('/v1/chat/completions').reply(200, { object: 'list', data: [], has_more: false })
    expect((await listChatCompletions(client)).data).toEqual([])
  })

  test('listChatCompletionMessages', async () => {
    const message: ChatCompletionStoreMessage = {
      id: 'chatcmpl-1-0',
      role: 'assistant',
      content: null,
      refusal: null,
      content_parts: [{ type: 'text', text: 'Hi' }],
    }
    const page = {
      object: 'list',
      data: [message],
      first_id: message.id,
      last_id: message.id,
      has_more: false,
    }
    api().get('/v1/chat/completions/chatcmpl-1/messages').query({ after: 'x', limit: 1 }).reply(200, page)
    const params = { completion_id: 'chatcmpl-1', after: 'x', limit: 1 }
    expect(await listChatCompletionMessages(client, params)).toEqual(page)
  })

  test.each([
    ['retrieveChatCompletion', retrieveChatCompletion],
    ['updateChatCompletion', updateChatCompletion],
    ['deleteChatCompletion', deleteChatCompletion],
    ['listChatCompletionMessages', listChatCompletionMessages],
  ])('%s rejects a bad id before any request', async (_name, call) => {
    for (const completion_id of ['', '..', undefined as unknown as string]) {
      const params = { completion_id, metadata: null }
      await expect(call(client, params)).rejects.toThrow(OpenAIError)
    }
  })

  test('ids are encoded', async () => {
    api().get('/v1/chat/completions/a%2Fb%3Fc').reply(200, completion)
    expect(await retrieveChatCompletion(client, { completion_id: 'a/b?c' })).toEqual(completion)
  })
})
