import { OpenAIError } from '@oaix/core'
import { cosineSimilarity } from '@oaix/embeddings'
import { expect, test } from 'vitest'

test.each([
  ['the same vector', [1, 2, 3], [1, 2, 3], 1],
  ['the same direction', [1, 2], [10, 20], 1],
  ['opposite directions', [1, -2], [-3, 6], -1],
  ['a right angle', [1, 0], [0, 5], 0],
  ['45 degrees', [1, 0], [1, 1], Math.SQRT1_2],
  ['a vector of zeros', [0, 0], [1, 1], 0],
  ['tiny numbers', [1e-150, 0], [1e-150, 0], 1],
])('%s', (_name, a, b, similarity) => {
  expect(cosineSimilarity(a, b)).toBeCloseTo(similarity, 12)
})

test('takes typed arrays', () => {
  expect(cosineSimilarity(Float32Array.of(3, 4), [3, 4])).toBeCloseTo(1, 12)
})

test('refuses vectors of different lengths', () => {
  expect(() => cosineSimilarity([1, 2], [1])).toThrow(OpenAIError)
  expect(() => cosineSimilarity([1, 2], [1])).toThrow('2 and 1 dimensions')
})
