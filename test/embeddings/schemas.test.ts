import { CreateEmbeddingResponseSchema } from '@oaix/embeddings/schemas'
import * as v from 'valibot'
import { expect, test } from 'vitest'

const response = {
  object: 'list',
  model: 'text-embedding-3-small',
  data: [{ object: 'embedding', index: 0, embedding: [0.5, -1], extra: 1 }],
  usage: { prompt_tokens: 2, total_tokens: 2, extra: 1 },
  extra: { nested: true },
}

test('takes an answer as it is, new fields too', () => {
  expect(v.parse(CreateEmbeddingResponseSchema, response)).toEqual(response)
})

test.each([
  ['data', { data: undefined }],
  ['usage', { usage: null }],
  ['model', { model: 1 }],
  ['data.0.embedding', { data: [{ object: 'embedding', index: 0, embedding: 'AAAAPw==' }] }],
  ['data.0.index', { data: [{ object: 'embedding', embedding: [1] }] }],
])('names %s when it is wrong', (path, change) => {
  const result = v.safeParse(CreateEmbeddingResponseSchema, { ...response, ...change })
  expect(result.success).toBe(false)
  expect(result.issues?.map((issue) => v.getDotPath(issue))).toEqual([path])
})
