import {
  cancelChatKitSession,
  createChatKitSession,
  deleteChatKitThread,
  listChatKitThreadItems,
  listChatKitThreads,
  retrieveChatKitThread,
} from '@oaix/chatkit'
import type { Call } from './call.ts'

const session_id = 'cksess_1'
const thread_id = 'cthr_1'
const page = { after: 'item_1', before: 'item_9', limit: 3, order: 'desc' } as const
const params = {
  workflow: {
    id: 'wf_1',
    version: '2',
    state_variables: { plan: 'pro', seats: 3, trial: false },
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

export const chatkitCalls: Call[] = [
  {
    name: 'createChatKitSession',
    ours: (client) => createChatKitSession(client, params),
    official: (openai) => openai.beta.chatkit.sessions.create(params),
  },
  {
    name: 'cancelChatKitSession',
    ours: (client) => cancelChatKitSession(client, { session_id }),
    official: (openai) => openai.beta.chatkit.sessions.cancel(session_id),
  },
  {
    name: 'listChatKitThreads',
    ours: (client) => listChatKitThreads(client, { ...page, user: 'user&1' }),
    official: (openai) => openai.beta.chatkit.threads.list({ ...page, user: 'user&1' }),
  },
  {
    name: 'listChatKitThreads without parameters',
    ours: (client) => listChatKitThreads(client),
    official: (openai) => openai.beta.chatkit.threads.list(),
  },
  {
    name: 'retrieveChatKitThread',
    ours: (client) => retrieveChatKitThread(client, { thread_id }),
    official: (openai) => openai.beta.chatkit.threads.retrieve(thread_id),
  },
  {
    name: 'deleteChatKitThread',
    ours: (client) => deleteChatKitThread(client, { thread_id }),
    official: (openai) => openai.beta.chatkit.threads.delete(thread_id),
  },
  {
    name: 'listChatKitThreadItems',
    ours: (client) => listChatKitThreadItems(client, { thread_id, ...page }),
    official: (openai) => openai.beta.chatkit.threads.listItems(thread_id, page),
  },
]
