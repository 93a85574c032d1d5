import { streamChatCompletion, textDeltas } from '@oaix/chat'

export const title = 'A stream, printed as it arrives'
export const { filename } = import.meta

/** @param {import('../main.mjs').Tour} tour */
export async function run({ client, model, page }) {
  const content = 'In three sentences: what is tree shaking?'
  page.ask(content)
  const stream = await streamChatCompletion(client, { model, messages: [{ role: 'user', content }] })
  await page.stream(textDeltas(stream))
}
