import { OpenAIError } from '@oaix/core'

/**
 * How alike two vectors are: 1 for the same direction, 0 for unrelated ones or a vector of zeros, -1 for opposite ones.
 * Throws an `OpenAIError` for vectors of different lengths.
 */
export function cosineSimilarity(a: ArrayLike<number>, b: ArrayLike<number>): number {
  if (a.length !== b.length) {
    throw new OpenAIError(`cosineSimilarity: the vectors have ${a.length} and ${b.length} dimensions`)
  }
  let dot = 0
  let squaresA = 0
  let squaresB = 0
  for (let index = 0; index < a.length; index++) {
    const x = a[index] as number
    const y = b[index] as number
    dot += x * y
    squaresA += x * x
    squaresB += y * y
  }
  return dot && dot / (Math.sqrt(squaresA) * Math.sqrt(squaresB))
}
