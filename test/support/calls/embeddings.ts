import { createEmbedding } from '@oaix/embeddings'
import type { Call } from './call.ts'

const params = { model: 'text-embedding-3-small', input: ['one', 'two'], dimensions: 256 }

export const embeddingsCalls: Call[] = [
  {
    name: 'createEmbedding',
    ours: (client) => createEmbedding(client, { ...params, encoding_format: 'float' }),
    official: (openai) => openai.embeddings.create({ ...params, encoding_format: 'float' }),
  },
  {
    name: 'createEmbedding of tokens',
    ours: (client) => createEmbedding(client, { ...params, input: [[1, 2], [3]], encoding_format: 'base64' }),
    official: (openai) =>
      openai.embeddings.create({ ...params, input: [[1, 2], [3]], encoding_format: 'base64' }),
  },
  {
    name: 'createEmbedding without a format',
    ours: (client) => createEmbedding(client, params),
    official: (openai) => openai.embeddings.create(params),
    differences: {
      body: 'the official package adds encoding_format base64; ours sends what it is given, and `embed` asks for base64',
    },
  },
]
