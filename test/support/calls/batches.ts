import {
  cancelBatch,
  createBatch,
  createBatchFromRequests,
  listBatches,
  pollBatch,
  retrieveBatch,
} from '@oaix/batches'
import { createChatCompletion } from '@oaix/chat'
import type { Call } from './call.ts'

const batch_id = 'batch_1'
const params = {
  input_file_id: 'file_1',
  endpoint: '/v1/responses',
  completion_window: '24h',
  metadata: { night: '1' },
  output_expires_after: { anchor: 'created_at', seconds: 3600 },
} as const
const completion = { model: 'gpt-5', messages: [{ role: 'user', content: 'Hi 🙂' }] } satisfies Parameters<
  typeof createChatCompletion
>[1]
const line = { custom_id: 'a', method: 'POST', url: '/v1/chat/completions', body: completion }

export const batchesCalls: Call[] = [
  {
    name: 'createBatch',
    ours: (client) => createBatch(client, params),
    official: (openai) => openai.batches.create(params),
  },
  {
    name: 'retrieveBatch',
    ours: (client) => retrieveBatch(client, { batch_id }),
    official: (openai) => openai.batches.retrieve(batch_id),
  },
  {
    name: 'pollBatch',
    ours: (client) => pollBatch(client, { batch_id }),
    official: (openai) => openai.batches.retrieve(batch_id),
  },
  {
    name: 'listBatches',
    ours: (client) => listBatches(client, { limit: 3, after: 'batch_0' }),
    official: (openai) => openai.batches.list({ limit: 3, after: 'batch_0' }),
  },
  {
    name: 'listBatches without parameters',
    ours: (client) => listBatches(client),
    official: (openai) => openai.batches.list(),
  },
  {
    name: 'cancelBatch',
    ours: (client) => cancelBatch(client, { batch_id }),
    official: (openai) => openai.batches.cancel(batch_id),
  },
  {
    name: 'createBatchFromRequests',
    ours: (client) =>
      createBatchFromRequests(client, {
        requests: [{ custom_id: 'a', call: (recorder) => createChatCompletion(recorder, completion) }],
        metadata: { night: '1' },
      }),
    official: async (openai) => {
      const file = new File([`${JSON.stringify(line)}\n`], 'batch.jsonl', { type: 'application/jsonl' })
      const { id } = await openai.files.create({ file, purpose: 'batch' })
      return openai.batches.create({
        input_file_id: id,
        endpoint: '/v1/chat/completions',
        completion_window: '24h',
        metadata: { night: '1' },
      })
    },
  },
]
