import { type Client, OpenAIError, type RequestOptions } from '@oaix/core'
import { type CreateEmbeddingParams, createEmbedding } from './createEmbedding.ts'
import { decodeEmbedding } from './decodeEmbedding.ts'

export interface EmbedParams extends Omit<CreateEmbeddingParams, 'encoding_format'> {
  /** Up to 2 048 texts, none of them empty. */
  input: string[]
}

/**
 * Turns texts into vectors, in the order of the texts. Asks for base64, less than half of the bytes of JSON numbers, and
 * also takes the plain arrays of servers that don't know it. No texts make no vectors and no request.
 *
 * Throws an `OpenAIError` for an answer that does not hold exactly one readable vector for each text.
 *
 * @example
 * const [query, ...documents] = await embed(client, { model: 'text-embedding-3-small', input: [question, ...texts] })
 * const scores = documents.map((document) => cosineSimilarity(query, document))
 *
 * @see https://platform.openai.com/docs/api-reference/embeddings/create
 */
export async function embed(
  client: Client,
  params: EmbedParams,
  options?: RequestOptions,
): Promise<Float32Array[]> {
  const { input } = params
  if (!Array.isArray(input)) throw new OpenAIError('embed: input must be an array of strings')
  if (!input.length) return []
  const { data } = await createEmbedding(client, { ...params, encoding_format: 'base64' }, options)
  if (!Array.isArray(data)) throw new OpenAIError('embed: the answer has no data')
  const vectors = new Map<number, Float32Array>()
  data.forEach((item, position) => {
    // Servers that speak protobuf leave out an index of 0.
    const index = item?.index ?? position
    if (vectors.has(index)) throw new OpenAIError(`embed: the answer has index ${index} twice`)
    vectors.set(index, decodeEmbedding(item?.embedding))
  })
  if (vectors.size > input.length) {
    throw new OpenAIError(`embed: the answer has ${vectors.size} embeddings for ${input.length} texts`)
  }
  return input.map((_, index) => {
    const vector = vectors.get(index)
    if (vector) return vector
    throw new OpenAIError(`embed: the answer has no embedding for text ${index} of ${input.length}`)
  })
}
