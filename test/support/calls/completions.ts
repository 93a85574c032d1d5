import { createCompletion, streamCompletion } from '@oaix/completions'
import { type Call, eventsAskedFor } from './call.ts'

const params = {
  model: 'gpt-3.5-turbo-instruct',
  prompt: ['Once 🙂', 'Twice'],
  logit_bias: { 50256: -100 },
  logprobs: 0,
  n: 2,
  stop: null,
  temperature: 0,
}

export const completionsCalls: Call[] = [
  {
    name: 'createCompletion',
    ours: (client) => createCompletion(client, { ...params, best_of: 3 }),
    official: (openai) => openai.completions.create({ ...params, best_of: 3 }),
  },
  {
    name: 'createCompletion of tokens',
    ours: (client) => createCompletion(client, { model: 'davinci-002', prompt: [[1, 2], [3]] }),
    official: (openai) => openai.completions.create({ model: 'davinci-002', prompt: [[1, 2], [3]] }),
  },
  {
    name: 'streamCompletion',
    ours: (client) => streamCompletion(client, { ...params, stream_options: { include_usage: true } }),
    official: (openai) =>
      openai.completions.create({ ...params, stream_options: { include_usage: true }, stream: true }),
    differences: eventsAskedFor,
  },
]
