import { setTimeout as sleep } from 'node:timers/promises'
import { runTools } from '@oaix/structured'
import { functionTool } from '@oaix/structured/valibot'
import * as v from 'valibot'

export const title = 'A loop of tools that run side by side'
export const { filename } = import.meta

const parameters = v.object({ city: v.string() })

const getWeather = functionTool({
  name: 'get_weather',
  description: 'The weather of today.',
  parameters,
  async run({ city }, { signal }) {
    await sleep(600, undefined, { signal })
    return { city, celsius: 24 }
  },
})

const getTime = functionTool({
  name: 'get_time',
  description: 'The local time.',
  parameters,
  async run({ city }, { signal }) {
    await sleep(300, undefined, { signal })
    return { city, time: '14:05' }
  },
})

/** @param {import('../main.mjs').Tour} tour */
export async function run({ client, model, signal, page }) {
  const content = 'Is my aunt in Lisbon awake now, and is it warm where she is?'
  page.ask(content)
  const run = runTools(
    client,
    { model, messages: [{ role: 'user', content }], tools: [getWeather, getTime] },
    { signal },
  )
  let begin = 0
  for await (const step of run) {
    if (step.type === 'turn') begin = performance.now()
    if (step.type === 'call') page.say(`The model calls ${step.name} with ${JSON.stringify(step.arguments)}`)
    if (step.type === 'result') {
      if (step.status !== 'done') throw step.error
      const seconds = ((performance.now() - begin) / 1000).toFixed(1)
      page.say(`After ${seconds} s ${step.name} answers ${JSON.stringify(step.output)}`)
    }
    if (step.type === 'done') {
      page.say(step.completion.choices[0]?.message.content ?? '')
      page.say(`${step.turns} turns, ${step.usage?.total_tokens} tokens together`, 'dim')
    }
  }
}
