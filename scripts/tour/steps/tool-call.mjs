import { createChatCompletion } from '@oaix/chat'

export const title = 'A tool call'
export const { filename } = import.meta

/** @type {import('@oaix/chat').ChatCompletionTool[]} */
const tools = [
  {
    type: 'function',
    function: {
      name: 'get_weather',
      description: 'The weather of today.',
      parameters: {
        type: 'object',
        properties: { city: { type: 'string' } },
        required: ['city'],
        additionalProperties: false,
      },
      strict: true,
    },
  },
]

/** @param {{ city: string }} place */
const getWeather = ({ city }) => ({ city, celsius: 7, sky: 'rain from noon' })

/** @param {import('../main.mjs').Tour} tour */
export async function run({ client, model, page }) {
  const content = 'Do I need an umbrella in Oslo today?'
  page.ask(content)
  /** @type {import('@oaix/chat').ChatCompletionMessageParam[]} */
  const messages = [{ role: 'user', content }]
  const { choices } = await createChatCompletion(client, { model, messages, tools, tool_choice: 'required' })
  const message = choices[0]?.message
  if (!message?.tool_calls) throw new Error('The model called no tool')

  messages.push(message)
  for (const call of message.tool_calls) {
    if (call.type !== 'function') continue
    const answer = JSON.stringify(getWeather(JSON.parse(call.function.arguments)))
    page.say(`The model calls ${call.function.name} with ${call.function.arguments}`)
    page.say(`We answer ${answer}`)
    messages.push({ role: 'tool', tool_call_id: call.id, content: answer })
  }
  const final = await createChatCompletion(client, { model, messages, tools })
  page.say(final.choices[0]?.message.content ?? '')
}
