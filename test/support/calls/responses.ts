import {
  cancelResponse,
  compactResponse,
  countInputTokens,
  createResponse,
  deleteResponse,
  listInputItems,
  retrieveResponse,
  streamResponse,
  streamRetrievedResponse,
} from '@oaix/responses'
import { type Call, eventsAskedFor } from './call.ts'

const response_id = 'resp_1'
const betas = ['responses_multi_agent=v1' as const]
const include = ['reasoning.encrypted_content' as const, 'message.output_text.logprobs' as const]
const page = { after: 'item_1', limit: 3, order: 'asc' } as const
const params = {
  model: 'gpt-5-mini',
  input: [
    { role: 'developer', content: 'Be brief.' },
    {
      role: 'user',
      content: [
        { type: 'input_text', text: 'What is this? 🙂' },
        { type: 'input_image', image_url: 'https://example.com/a.png', detail: 'low' },
      ],
    },
  ],
  tools: [{ type: 'function', name: 'lookup', parameters: { type: 'object', properties: {} }, strict: true }],
  tool_choice: 'auto',
  previous_response_id: null,
  temperature: 0,
  metadata: { topic: 'a&b' },
  include,
} satisfies Parameters<typeof createResponse>[1]
const input = { model: 'gpt-5-mini', input: 'Hi', instructions: null }

const anyAnswer = { accept: 'the official package asks for anything, because no answer is specified' }

export const responsesCalls: Call[] = [
  {
    name: 'createResponse',
    ours: (client) => createResponse(client, params),
    official: (openai) => openai.responses.create(params),
  },
  {
    name: 'createResponse with betas',
    ours: (client) => createResponse(client, { ...params, multi_agent: { enabled: true }, betas }),
    official: (openai) => openai.beta.responses.create({ ...params, multi_agent: { enabled: true }, betas }),
  },
  {
    name: 'streamResponse',
    ours: (client) => streamResponse(client, { ...params, stream_options: { include_obfuscation: false } }),
    official: (openai) =>
      openai.responses.create({ ...params, stream_options: { include_obfuscation: false }, stream: true }),
    differences: eventsAskedFor,
  },
  {
    name: 'streamResponse with betas',
    ours: (client) => streamResponse(client, { ...params, betas }),
    official: (openai) => openai.beta.responses.create({ ...params, betas, stream: true }),
    differences: eventsAskedFor,
  },
  {
    name: 'retrieveResponse',
    ours: (client) => retrieveResponse(client, { response_id }),
    official: (openai) => openai.responses.retrieve(response_id),
  },
  {
    name: 'retrieveResponse with betas and a list',
    ours: (client) => retrieveResponse(client, { response_id, include, betas }),
    official: (openai) => openai.beta.responses.retrieve(response_id, { include, betas }),
  },
  {
    name: 'streamRetrievedResponse',
    ours: (client) =>
      streamRetrievedResponse(client, {
        response_id,
        include,
        include_obfuscation: false,
        starting_after: 0,
      }),
    official: (openai) =>
      openai.responses.retrieve(response_id, {
        include,
        include_obfuscation: false,
        starting_after: 0,
        stream: true,
      }),
    differences: eventsAskedFor,
  },
  {
    name: 'streamRetrievedResponse with betas',
    ours: (client) => streamRetrievedResponse(client, { response_id, betas }),
    official: (openai) => openai.beta.responses.retrieve(response_id, { betas, stream: true }),
    differences: eventsAskedFor,
  },
  {
    name: 'deleteResponse',
    ours: (client) => deleteResponse(client, { response_id }),
    official: (openai) => openai.responses.delete(response_id),
    differences: anyAnswer,
  },
  {
    name: 'deleteResponse with betas',
    ours: (client) => deleteResponse(client, { response_id, betas }),
    official: (openai) => openai.beta.responses.delete(response_id, { betas }),
    differences: anyAnswer,
  },
  {
    name: 'cancelResponse',
    ours: (client) => cancelResponse(client, { response_id }),
    official: (openai) => openai.responses.cancel(response_id),
  },
  {
    name: 'cancelResponse with betas',
    ours: (client) => cancelResponse(client, { response_id, betas }),
    official: (openai) => openai.beta.responses.cancel(response_id, { betas }),
  },
  {
    name: 'listInputItems',
    ours: (client) => listInputItems(client, { response_id, include, ...page }),
    official: (openai) => openai.responses.inputItems.list(response_id, { include, ...page }),
  },
  {
    name: 'listInputItems with betas',
    ours: (client) => listInputItems(client, { response_id, betas, ...page }),
    official: (openai) => openai.beta.responses.inputItems.list(response_id, { betas, ...page }),
  },
  {
    name: 'countInputTokens',
    ours: (client) => countInputTokens(client, input),
    official: (openai) => openai.responses.inputTokens.count(input),
  },
  {
    name: 'countInputTokens without parameters',
    ours: (client) => countInputTokens(client),
    official: (openai) => openai.responses.inputTokens.count(),
  },
  {
    name: 'countInputTokens with betas',
    ours: (client) => countInputTokens(client, { ...input, betas }),
    official: (openai) => openai.beta.responses.inputTokens.count({ ...input, betas }),
  },
  {
    name: 'compactResponse',
    ours: (client) => compactResponse(client, { ...input, previous_response_id: response_id }),
    official: (openai) => openai.responses.compact({ ...input, previous_response_id: response_id }),
  },
  {
    name: 'compactResponse with betas',
    ours: (client) => compactResponse(client, { ...input, betas }),
    official: (openai) => openai.beta.responses.compact({ ...input, betas }),
  },
]
