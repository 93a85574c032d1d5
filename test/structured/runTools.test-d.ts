import type { ChatCompletionMessageToolCall } from '@oaix/chat'
import type { Client } from '@oaix/core'
import {
  customTool,
  functionTool,
  jsonSchemaFormat,
  type ResponseToolCall,
  runResponseTools,
  runTools,
  streamResponseTools,
  streamTools,
} from '@oaix/structured'
import { expectTypeOf } from 'vitest'
import { z } from 'zod'

declare const client: Client

const weather = functionTool({
  name: 'weather',
  parameters: z.object({ city: z.string() }),
  run: ({ city }) => ({ city, degrees: 20 }),
})
const shout = customTool({ name: 'shout', run: async (text) => text.length })
const plain = { type: 'function' as const, function: { name: 'plain' } }
const Answer = jsonSchemaFormat(z.object({ ok: z.boolean() }), { name: 'answer' })
const messages = [{ role: 'user' as const, content: 'Go.' }]

for await (const step of runTools(client, {
  model: 'm',
  messages,
  tools: [weather, shout, plain],
  response_format: Answer,
})) {
  if (step.type === 'call') {
    expectTypeOf(step.name).toEqualTypeOf<'weather' | 'shout'>()
    expectTypeOf(step.call).toEqualTypeOf<ChatCompletionMessageToolCall>()
    if (step.name === 'weather') {
      expectTypeOf(step.arguments).toEqualTypeOf<{ city: string }>()
      step.replace({ city: 'Oslo' })
      // @ts-expect-error: other arguments
      step.replace({ town: 'Oslo' })
    } else expectTypeOf(step.arguments).toEqualTypeOf<string>()
  }
  if (step.type === 'result') {
    if (step.status !== 'done') expectTypeOf(step.error).toBeUnknown()
    else if (step.name === 'weather')
      expectTypeOf(step.output).toEqualTypeOf<{ city: string; degrees: number }>()
    else expectTypeOf(step.output).toEqualTypeOf<number>()
  }
  if (step.type === 'request') step.replace({ ...step.params, model: 'other', tools: [weather] })
  if (step.type === 'done') {
    expectTypeOf(step.parsed).toEqualTypeOf<{ ok: boolean } | undefined>()
    expectTypeOf(step.pending).toEqualTypeOf<ChatCompletionMessageToolCall[]>()
  }
  // @ts-expect-error: only where it streams
  if (step.type === 'delta') break
}

for await (const step of runTools(client, { model: 'm', messages })) {
  if (step.type === 'done') expectTypeOf(step.parsed).toEqualTypeOf<undefined>()
}

for await (const step of streamTools(client, {
  model: 'm',
  messages,
  tools: [weather],
  stream_options: { include_obfuscation: false },
})) {
  if (step.type === 'delta')
    expectTypeOf(step.chunk.choices[0]?.delta.content).toEqualTypeOf<string | null | undefined>()
  if (step.type === 'call') expectTypeOf(step.arguments).toEqualTypeOf<{ city: string }>()
  if (step.type === 'request') step.replace({ ...step.params, stream_options: null })
}

// @ts-expect-error: streaming has a function of its own
runTools(client, { model: 'm', messages, stream: true })
// @ts-expect-error: a run has one choice
runTools(client, { model: 'm', messages, n: 2 })
// @ts-expect-error: a tool of the other API
runTools(client, { model: 'm', messages, tools: [{ type: 'web_search' }] })
// @ts-expect-error: only where it streams
runTools(client, { model: 'm', messages }, { idleTimeout: 1 })
streamTools(client, { model: 'm', messages }, { idleTimeout: 1 })

const search = { type: 'web_search' as const }
for await (const step of runResponseTools(client, {
  input: 'Go.',
  tools: [weather, shout, search],
  text: { format: Answer },
})) {
  if (step.type === 'call') {
    expectTypeOf(step.call).toEqualTypeOf<ResponseToolCall>()
    if (step.name === 'weather') expectTypeOf(step.arguments).toEqualTypeOf<{ city: string }>()
  }
  if (step.type === 'done') {
    expectTypeOf(step.parsed).toEqualTypeOf<{ ok: boolean } | undefined>()
    expectTypeOf(step.response.id).toEqualTypeOf<string>()
  }
}

for await (const step of streamResponseTools(client, { input: 'Go.', tools: [weather] })) {
  if (step.type === 'delta' && step.event.type === 'response.output_text.delta') {
    expectTypeOf(step.event.delta).toEqualTypeOf<string>()
  }
}

// @ts-expect-error: a run needs each response as a whole
runResponseTools(client, { input: 'Go.', background: true })
// @ts-expect-error: streaming has a function of its own
runResponseTools(client, { input: 'Go.', stream: true })
