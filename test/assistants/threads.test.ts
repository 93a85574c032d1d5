import {
  createMessage,
  createThread,
  deleteMessage,
  deleteThread,
  listMessages,
  retrieveMessage,
  retrieveThread,
  updateMessage,
  updateThread,
} from '@oaix/assistants'
import nock from 'nock'
import { afterEach, describe, expect, test } from 'vitest'
import { eachClient } from '../support/clients.ts'
import { beta, makeMessage, options } from './support.ts'

const api = () => nock('http://assistants.test', { reqheaders: beta })
const thread = { id: 'thread_1', object: 'thread', created_at: 1, tool_resources: null, metadata: null }

afterEach(() => {
  nock.cleanAll()
})

describe.each(eachClient)('threads and messages ($name)', ({ createClient }) => {
  const client = createClient(options)

  test('createThread needs no parameters', async () => {
    api().post('/v1/threads', {}).reply(200, thread)
    expect(await createThread(client)).toEqual(thread)
  })

  test('createThread sends its messages', async () => {
    const params = {
      messages: [
        {
          role: 'user',
          content: [
            { type: 'text', text: 'What is this?' },
            { type: 'image_url', image_url: { url: 'https://images.test/a.png', detail: 'low' } },
          ],
          attachments: [{ file_id: 'file-1', tools: [{ type: 'file_search' }] }],
        },
      ],
      metadata: { a: 'b' },
    } satisfies Parameters<typeof createThread>[1]
    api().post('/v1/threads', params).reply(200, thread)
    expect(await createThread(client, params)).toEqual(thread)
  })

  test('retrieveThread, updateThread, deleteThread', async () => {
    const deleted = { id: 'thread_1', object: 'thread.deleted', deleted: true }
    api()
      .get('/v1/threads/thread_1')
      .reply(200, thread)
      .post('/v1/threads/thread_1', { tool_resources: null, metadata: { a: 'b' } })
      .reply(200, { ...thread, metadata: { a: 'b' } })
      .delete('/v1/threads/thread_1')
      .reply(200, deleted)
    expect(await retrieveThread(client, { thread_id: 'thread_1' })).toEqual(thread)
    const changed = { thread_id: 'thread_1', tool_resources: null, metadata: { a: 'b' } }
    expect((await updateThread(client, changed)).metadata).toEqual({ a: 'b' })
    expect(await deleteThread(client, { thread_id: 'thread_1' })).toEqual(deleted)
  })

  test('createMessage, retrieveMessage, updateMessage, deleteMessage', async () => {
    const message = makeMessage()
    const deleted = { id: 'msg_1', object: 'thread.message.deleted', deleted: true }
    api()
      .post('/v1/threads/thread_1/messages', { role: 'user', content: 'Hi' })
      .reply(200, message)
      .get('/v1/threads/thread_1/messages/msg_1')
      .reply(200, message)
      .post('/v1/threads/thread_1/messages/msg_1', { metadata: null })
      .reply(200, message)
      .delete('/v1/threads/thread_1/messages/msg_1')
      .reply(200, deleted)
    const ids = { thread_id: 'thread_1', message_id: 'msg_1' }
    expect(await createMessage(client, { thread_id: 'thread_1', role: 'user', content: 'Hi' })).toEqual(
      message,
    )
    expect(await retrieveMessage(client, ids)).toEqual(message)
    expect(await updateMessage(client, { ...ids, metadata: null })).toEqual(message)
    expect(await deleteMessage(client, ids)).toEqual(deleted)
  })

  test('listMessages sends its query', async () => {
    const page = {
      object: 'list',
      data: [makeMessage()],
      has_more: false,
      first_id: 'msg_1',
      last_id: 'msg_1',
    }
    api()
      .get('/v1/threads/thread_1/messages')
      .query({ run_id: 'run_1', order: 'asc', limit: 5 })
      .reply(200, page)
    const params = { thread_id: 'thread_1', run_id: 'run_1', order: 'asc', limit: 5 } as const
    expect(await listMessages(client, params)).toEqual(page)
  })

  test.each([retrieveMessage, updateMessage, deleteMessage])('%o rejects a missing id', async (operation) => {
    const call = operation(client, { thread_id: 'thread_1' } as { thread_id: string; message_id: string })
    await expect(call).rejects.toMatchObject({ name: 'OpenAIError' })
  })
})
