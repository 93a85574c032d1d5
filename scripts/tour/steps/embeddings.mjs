import { cosineSimilarity, embed } from '@oaix/embeddings'

export const title = 'Embeddings and their similarities'
export const { filename } = import.meta

const texts = [
  'A cat is asleep on the sofa.',
  'The cats were sleeping on a couch.',
  'Interest rates rose again in May.',
]

/** @param {import('../main.mjs').Tour} tour */
export async function run({ client, page }) {
  const question = 'Where does the cat sleep?'
  const input = [question, ...texts]
  const [asked, ...vectors] = await embed(client, { model: 'text-embedding-3-small', input })
  page.say(`"${question}" in ${asked?.length} dimensions, next to:`)
  for (const [index, vector] of vectors.entries()) {
    page.say(`${cosineSimilarity(asked ?? [], vector).toFixed(2)} "${texts[index]}"`)
  }
}
