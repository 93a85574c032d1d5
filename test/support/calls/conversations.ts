import {
  createConversation,
  createConversationItems,
  deleteConversation,
  deleteConversationItem,
  listConversationItems,
  retrieveConversation,
  retrieveConversationItem,
  updateConversation,
} from '@oaix/conversations'
import type { Call } from './call.ts'

const conversation_id = 'conv_1'
const item_id = 'msg_1'
const metadata = { topic: 'a&b' }
const items = [{ type: 'message' as const, role: 'user' as const, content: 'Hi 🙂' }]
const include = ['web_search_call.action.sources' as const, 'message.output_text.logprobs' as const]
const page = { after: 'msg_0', limit: 3, order: 'asc' } as const

export const conversationsCalls: Call[] = [
  {
    name: 'createConversation',
    ours: (client) => createConversation(client, { items, metadata }),
    official: (openai) => openai.conversations.create({ items, metadata }),
  },
  {
    name: 'createConversation without parameters',
    ours: (client) => createConversation(client),
    official: (openai) => openai.conversations.create(),
  },
  {
    name: 'retrieveConversation',
    ours: (client) => retrieveConversation(client, { conversation_id }),
    official: (openai) => openai.conversations.retrieve(conversation_id),
  },
  {
    name: 'updateConversation',
    ours: (client) => updateConversation(client, { conversation_id, metadata }),
    official: (openai) => openai.conversations.update(conversation_id, { metadata }),
  },
  {
    name: 'updateConversation to null',
    ours: (client) => updateConversation(client, { conversation_id, metadata: null }),
    official: (openai) => openai.conversations.update(conversation_id, { metadata: null }),
  },
  {
    name: 'deleteConversation',
    ours: (client) => deleteConversation(client, { conversation_id }),
    official: (openai) => openai.conversations.delete(conversation_id),
  },
  {
    name: 'createConversationItems',
    ours: (client) => createConversationItems(client, { conversation_id, items, include }),
    official: (openai) => openai.conversations.items.create(conversation_id, { items, include }),
  },
  {
    name: 'listConversationItems',
    ours: (client) => listConversationItems(client, { conversation_id, include, ...page }),
    official: (openai) => openai.conversations.items.list(conversation_id, { include, ...page }),
  },
  {
    name: 'listConversationItems without parameters',
    ours: (client) => listConversationItems(client, { conversation_id }),
    official: (openai) => openai.conversations.items.list(conversation_id),
  },
  {
    name: 'retrieveConversationItem',
    ours: (client) => retrieveConversationItem(client, { conversation_id, item_id, include }),
    official: (openai) => openai.conversations.items.retrieve(item_id, { conversation_id, include }),
  },
  {
    name: 'deleteConversationItem',
    ours: (client) => deleteConversationItem(client, { conversation_id, item_id }),
    official: (openai) => openai.conversations.items.delete(item_id, { conversation_id }),
  },
]
