import { createChatCompletion } from '@oaix/chat'

export const title = 'A chat completion'
export const { filename } = import.meta

/** @param {import('../main.mjs').Tour} tour */
export async function run({ client, model, page }) {
  const content = 'In one sentence: what does a bundler do?'
  page.ask(content)
  const completion = await createChatCompletion(client, { model, messages: [{ role: 'user', content }] })
  page.say(completion.choices[0]?.message.content ?? '')
  page.say(`${completion.model}, ${completion.usage?.total_tokens} tokens`, 'dim')
}
