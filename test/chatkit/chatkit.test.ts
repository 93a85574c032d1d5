import {
  cancelChatKitSession,
  createChatKitSession,
  deleteChatKitThread,
  listChatKitThreadItems,
  listChatKitThreads,
  retrieveChatKitThread,
} from '@oaix/chatkit'
import { paginate } from '@oaix/core'
import nock from 'nock'
import { afterEach, describe, expect, test } from 'vitest'
import { eachClient } from '../support/clients.ts'

/** Answers only requests for the beta. */
const api = () => nock('http://chatkit.test', { reqheaders: { 'openai-beta': 'chatkit_beta=v1' } })
const session = {
  id: 'cksess_1',
  object: 'chatkit.session',
  expires_at: 1_760_000_600,
  client_secret: 'ek_1',
  workflow: { id: 'wf_1', version: null, state_variables: null, tracing: { enabled: true } },
  user: 'user_1',
  rate_limits: { max_requests_per_1_minute: 10 },
  max_requests_per_1_minute: 10,
  status: 'active',
  chatkit_configuration: {
    automatic_thread_titling: { enabled: true },
    file_upload: { enabled: false, max_file_size: null, max_files: null },
    history: { enabled: true, recent_threads: null },
  },
}
const thread = (id: string) => ({
  id,
  object: 'chatkit.thread',
  created_at: 1_760_000_000,
  title: null,
  status: { type: 'locked', reason: null },
  user: 'user_1',
})
const item = (id: string) => ({
  id,
  object: 'chatkit.thread_item',
  created_at: 1_760_000_000,
  thread_id: 'cthr_1',
  type: 'chatkit.widget',
  widget: '{}',
})

afterEach(() => {
  nock.cleanAll()
})

describe.each(eachClient)('chatkit ($name)', ({ createClient }) => {
  const client = createClient({ apiKey: 'key', baseURL: 'http://chatkit.test/v1', maxRetries: 0 })
  const thread_id = 'cthr_1'

  test('createChatKitSession', async () => {
    const params = {
      workflow: {
        id: 'wf_1',
        version: '2',
        state_variables: { a: 1, b: 'c', d: true },
        tracing: { enabled: false },
      },
      user: 'user_1',
      expires_after: { anchor: 'created_at', seconds: 60 },
      rate_limits: { max_requests_per_1_minute: 5 },
      chatkit_configuration: {
        automatic_thread_titling: { enabled: false },
        file_upload: { enabled: true, max_file_size: 1, max_files: 2 },
        history: { enabled: true, recent_threads: 3 },
      },
    } satisfies Parameters<typeof createChatKitSession>[1]
    api().post('/v1/chatkit/sessions', params).reply(200, session)
    expect(await createChatKitSession(client, params)).toEqual(session)
  })

  test('cancelChatKitSession sends no body', async () => {
    const cancelled = { ...session, status: 'cancelled' }
    api().post('/v1/chatkit/sessions/cksess_1/cancel', '').reply(200, cancelled)
    expect(await cancelChatKitSession(client, { session_id: 'cksess_1' })).toEqual(cancelled)
  })

  test('listChatKitThreads sends its query, and paginate follows it', async () => {
    api()
      .get('/v1/chatkit/threads')
      .query({ user: 'user 1', limit: 1, order: 'asc', before: 'cthr_9' })
      .reply(200, { object: 'list', data: [thread('cthr_1')], has_more: true, last_id: 'cthr_1' })
      .get('/v1/chatkit/threads')
      .query({ user: 'user 1', limit: 1, order: 'asc', before: 'cthr_9', after: 'cthr_1' })
      .reply(200, { object: 'list', data: [thread('cthr_2')], has_more: false, last_id: 'cthr_2' })
    const params = { user: 'user 1', limit: 1, order: 'asc', before: 'cthr_9' } as const
    const ids: string[] = []
    for await (const { id } of paginate(listChatKitThreads, client, params)) ids.push(id)
    expect(ids).toEqual(['cthr_1', 'cthr_2'])
  })

  test('listChatKitThreads needs no params', async () => {
    api().get('/v1/chatkit/threads').reply(200, { object: 'list', data: [], has_more: false })
    expect((await listChatKitThreads(client)).data).toEqual([])
  })

  test('retrieveChatKitThread', async () => {
    api().get('/v1/chatkit/threads/cthr_1').reply(200, thread(thread_id))
    expect(await retrieveChatKitThread(client, { thread_id })).toEqual(thread(thread_id))
  })

  test('deleteChatKitThread', async () => {
    const deleted = { id: thread_id, object: 'chatkit.thread.deleted', deleted: true }
    api().delete('/v1/chatkit/threads/cthr_1').reply(200, deleted)
    expect(await deleteChatKitThread(client, { thread_id })).toEqual(deleted)
  })

  test('listChatKitThreadItems sends its query, and paginate follows it', async () => {
    api()
      .get('/v1/chatkit/threads/cthr_1/items')
      .query({ limit: 1, order: 'desc' })
      .reply(200, { object: 'list', data: [item('cthi_2')], has_more: true, last_id: 'cthi_2' })
      .get('/v1/chatkit/threads/cthr_1/items')
      .query({ limit: 1, order: 'desc', after: 'cthi_2' })
      .reply(200, { object: 'list', data: [item('cthi_1')], has_more: false, last_id: 'cthi_1' })
    const params = { thread_id, limit: 1, order: 'desc' } as const
    const items: unknown[] = []
    for await (const each of paginate(listChatKitThreadItems, client, params)) items.push(each)
    expect(items).toEqual([item('cthi_2'), item('cthi_1')])
  })

  test('headers of the caller go beside, and over, the one of the beta', async () => {
    nock('http://chatkit.test', { reqheaders: { 'openai-beta': 'chatkit_beta=v2', 'x-a': 'b' } })
      .get('/v1/chatkit/threads/cthr_1')
      .reply(200, thread(thread_id))
    const headers = { 'openai-beta': 'chatkit_beta=v2', 'x-a': 'b' }
    expect(await retrieveChatKitThread(client, { thread_id }, { headers })).toEqual(thread(thread_id))
  })

  test.each(
    [cancelChatKitSession, retrieveChatKitThread, deleteChatKitThread, listChatKitThreadItems].map(
      (call) => [call.name, call] as const,
    ),
  )('%s rejects an id that is no segment', async (_name, call) => {
    for (const id of ['', '..', undefined as never])
      await expect(call(client, { session_id: id, thread_id: id })).rejects.toMatchObject({
        name: 'OpenAIError',
      })
  })

  test('rejects with the error of the API', async () => {
    api()
      .post('/v1/chatkit/sessions')
      .reply(
        400,
        { error: { message: 'No such workflow', param: 'workflow.id' } },
        { 'x-request-id': 'req_1' },
      )
    const call = createChatKitSession(client, { workflow: { id: 'wf_0' }, user: 'user_1' })
    await expect(call).rejects.toMatchObject({ status: 400, param: 'workflow.id', requestID: 'req_1' })
  })
})
