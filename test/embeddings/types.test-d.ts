import type { Client } from '@oaix/core'
import {
  type CreateEmbeddingParams,
  type CreateEmbeddingResponse,
  cosineSimilarity,
  createEmbedding,
  type Embedding,
  type EmbeddingModel,
  embed,
} from '@oaix/embeddings'
import type * as Official from 'openai/resources/embeddings'
import { sameType } from '../support/sameType.ts'

declare const client: Client

sameType<CreateEmbeddingParams, Official.EmbeddingCreateParams>()
sameType<CreateEmbeddingResponse, Official.CreateEmbeddingResponse>()
sameType<Embedding, Official.Embedding>()
sameType<EmbeddingModel, Official.EmbeddingCreateParams['model']>()

export async function inference(format: 'float' | 'base64'): Promise<void> {
  const params = { model: 'text-embedding-3-small', input: 'text' }
  const plain = await createEmbedding(client, params)
  sameType<typeof plain, CreateEmbeddingResponse>()
  const float = await createEmbedding(client, { ...params, encoding_format: 'float' })
  sameType<typeof float, CreateEmbeddingResponse>()
  const base64 = await createEmbedding(client, { ...params, encoding_format: 'base64' })
  sameType<(typeof base64)['data'][number]['embedding'], string>()
  const either = await createEmbedding(client, { ...params, encoding_format: format })
  sameType<(typeof either)['data'][number]['embedding'], string | number[]>()

  const vectors = await embed(client, { model: 'any', input: ['a'] })
  sameType<typeof vectors, Float32Array[]>()
  cosineSimilarity(vectors[0] ?? [], [1, 2])

  // @ts-expect-error: a text alone has no array of vectors
  await embed(client, { model: 'any', input: 'a' })
  // @ts-expect-error: the encoding is what `embed` is about
  await embed(client, { model: 'any', input: ['a'], encoding_format: 'float' })
  // @ts-expect-error: model is required
  await createEmbedding(client, { input: 'a' })
  // @ts-expect-error: no such encoding
  await createEmbedding(client, { ...params, encoding_format: 'int8' })
}
