import {
  createChatCompletion,
  deleteChatCompletion,
  listChatCompletionMessages,
  listChatCompletions,
  retrieveChatCompletion,
  streamChatCompletion,
  updateChatCompletion,
} from '@oaix/chat'
import { type Call, eventsAskedFor } from './call.ts'

const completion_id = 'chatcmpl_1'
const page = { after: 'item_1', limit: 3, order: 'desc' } as const
const params = {
  model: 'gpt-5-mini',
  messages: [
    { role: 'developer', content: 'Be brief.' },
    {
      role: 'user',
      content: [
        { type: 'text', text: 'What is this? 🙂' },
        { type: 'image_url', image_url: { url: 'https://example.com/a.png', detail: 'low' } },
      ],
    },
  ],
  tools: [{ type: 'function', function: { name: 'lookup', parameters: { type: 'object', properties: {} } } }],
  tool_choice: 'auto',
  stop: null,
  temperature: 0,
  metadata: { topic: 'a&b' },
} satisfies Parameters<typeof createChatCompletion>[1]

export const chatCalls: Call[] = [
  {
    name: 'createChatCompletion',
    ours: (client) => createChatCompletion(client, params),
    official: (openai) => openai.chat.completions.create(params),
  },
  {
    name: 'streamChatCompletion',
    ours: (client) => streamChatCompletion(client, { ...params, stream_options: { include_usage: true } }),
    official: (openai) =>
      openai.chat.completions.create({ ...params, stream_options: { include_usage: true }, stream: true }),
    differences: eventsAskedFor,
  },
  {
    name: 'listChatCompletions',
    ours: (client) =>
      listChatCompletions(client, { ...page, model: 'gpt-5', metadata: { topic: 'a&b', 'x y': '1' } }),
    official: (openai) =>
      openai.chat.completions.list({ ...page, model: 'gpt-5', metadata: { topic: 'a&b', 'x y': '1' } }),
  },
  {
    name: 'listChatCompletions without parameters',
    ours: (client) => listChatCompletions(client),
    official: (openai) => openai.chat.completions.list(),
  },
  {
    name: 'retrieveChatCompletion',
    ours: (client) => retrieveChatCompletion(client, { completion_id }),
    official: (openai) => openai.chat.completions.retrieve(completion_id),
  },
  {
    name: 'retrieveChatCompletion of an id that needs encoding',
    ours: (client) => retrieveChatCompletion(client, { completion_id: 'a b%2F:@é' }),
    official: (openai) => openai.chat.completions.retrieve('a b%2F:@é'),
  },
  {
    name: 'updateChatCompletion',
    ours: (client) => updateChatCompletion(client, { completion_id, metadata: { topic: 'b' } }),
    official: (openai) => openai.chat.completions.update(completion_id, { metadata: { topic: 'b' } }),
  },
  {
    name: 'updateChatCompletion to null',
    ours: (client) => updateChatCompletion(client, { completion_id, metadata: null }),
    official: (openai) => openai.chat.completions.update(completion_id, { metadata: null }),
  },
  {
    name: 'deleteChatCompletion',
    ours: (client) => deleteChatCompletion(client, { completion_id }),
    official: (openai) => openai.chat.completions.delete(completion_id),
  },
  {
    name: 'listChatCompletionMessages',
    ours: (client) => listChatCompletionMessages(client, { completion_id, ...page }),
    official: (openai) => openai.chat.completions.messages.list(completion_id, page),
  },
]
