const dimensions = 256

/**
 * Counts the threes of neighbouring letters, so that texts with common words point in a common direction.
 * @param {string} text
 */
function vectorOf(text) {
  const letters = ` ${text.toLowerCase().replace(/[^a-z]+/g, ' ')} `
  const vector = new Float32Array(dimensions)
  for (let index = 0; index + 3 <= letters.length; index++) {
    let hash = 0
    for (const letter of letters.slice(index, index + 3)) hash = (hash * 31 + letter.charCodeAt(0)) >>> 0
    const place = hash % dimensions
    vector[place] = (vector[place] ?? 0) + 1
  }
  const length = Math.hypot(...vector)
  return vector.map((value) => value / length)
}

/** aimock has one vector for all texts of a request. @returns {import('./start.mjs').Routes} */
export function embeddingRoutes() {
  return {
    'POST /embeddings'({ params: { input, model, encoding_format } }) {
      const data = [input].flat().map((text, index) => {
        const vector = vectorOf(text)
        const embedding =
          encoding_format === 'base64' ? Buffer.from(vector.buffer).toString('base64') : [...vector]
        return { object: 'embedding', index, embedding }
      })
      return { object: 'list', model, data, usage: { prompt_tokens: 0, total_tokens: 0 } }
    },
  }
}
