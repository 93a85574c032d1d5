import type { ChatCompletionMessageParam, ChatCompletionTool } from '@oaix/chat'
import type { Client } from '@oaix/core'
import type { ResponseTool } from '@oaix/responses'
import {
  type CustomTool,
  customTool,
  type FunctionTool,
  functionTool,
  type JSONSchemaFormat,
  jsonSchemaFormat,
  parseChatCompletion,
  parseResponse,
  toParsedChatCompletion,
  toParsedResponse,
} from '@oaix/structured'
import * as valibot from '@oaix/structured/valibot'
import { type } from 'arktype'
import * as v from 'valibot'
import * as z from 'zod'
import { sameType } from '../support/sameType.ts'

declare const client: Client
declare const messages: ChatCompletionMessageParam[]

interface Weather {
  city: string
  celsius?: number | undefined
}

/** The output of a schema is what its validator gives, not what is sent. */
export function formats() {
  const zod = jsonSchemaFormat(z.object({ city: z.string(), celsius: z.number().optional() }), { name: 'x' })
  sameType<typeof zod, JSONSchemaFormat<Weather>>()
  const ark = jsonSchemaFormat(type({ city: 'string', 'celsius?': 'number' }), { name: 'x' })
  sameType<typeof ark, JSONSchemaFormat<Weather>>()
  const ofValibot = valibot.jsonSchemaFormat(
    v.object({ city: v.string(), celsius: v.optional(v.number()) }),
    { name: 'x' },
  )
  sameType<typeof ofValibot, JSONSchemaFormat<Weather>>()

  const at = z.object({ at: z.iso.date().transform((text) => new Date(text)) })
  sameType<ReturnType<typeof atFormat.parse>, Promise<{ at: Date }>>()
  const atFormat = jsonSchemaFormat(at, { name: 'x', strict: false })
  const async = valibot.jsonSchemaFormat(
    v.objectAsync({
      n: v.pipeAsync(
        v.string(),
        v.transformAsync(async (text) => text.length),
      ),
    }),
    { name: 'x' },
  )
  sameType<ReturnType<typeof async.parse>, Promise<{ n: number }>>()

  const schema = { type: 'object', properties: { a: { type: 'string' } }, required: ['a'] }
  const claimed = jsonSchemaFormat<{ a: string }>({ schema }, { name: 'x' })
  sameType<typeof claimed, JSONSchemaFormat<{ a: string }>>()
  const unclaimed = jsonSchemaFormat({ schema }, { name: 'x' })
  sameType<typeof unclaimed, JSONSchemaFormat<unknown>>()
  const validated = jsonSchemaFormat({ schema, validate: async () => 1 }, { name: 'x' })
  sameType<typeof validated, JSONSchemaFormat<number>>()
  const readonly = { type: 'object', properties: { a: { enum: ['x'] } }, required: ['a'] } as const
  jsonSchemaFormat({ schema: readonly }, { name: 'x' })

  // @ts-expect-error a schema of valibot needs the function of its own
  jsonSchemaFormat(v.object({ city: v.string() }), { name: 'x' })
  // @ts-expect-error a JSON Schema is given as { schema }
  jsonSchemaFormat(schema, { name: 'x' })
  // @ts-expect-error no name
  jsonSchemaFormat(zod, {})
  // @ts-expect-error not of valibot
  valibot.jsonSchemaFormat(z.object({}), { name: 'x' })
}

export function tools() {
  const getWeather = functionTool({
    name: 'get_weather',
    parameters: z.object({ city: z.string() }),
    run: async ({ city }, { callID, signal }) => city.length + callID.length + Number(signal.aborted),
    needsApproval: ({ city }) => city === 'Oz',
  })
  sameType<typeof getWeather, FunctionTool<{ city: string }, number, 'get_weather'>>()
  const ofValibot = valibot.functionTool({
    name: 'get_weather',
    parameters: v.object({ city: v.string() }),
    run: ({ city }) => city.length,
  })
  sameType<typeof ofValibot, FunctionTool<{ city: string }, number, 'get_weather'>>()
  const runSQL = customTool({ name: 'run_sql', run: (sql) => sql.length })
  sameType<typeof runSQL, CustomTool<number, 'run_sql'>>()

  // Tools of all arguments fit into one list.
  const list: (FunctionTool | CustomTool)[] = [getWeather, ofValibot, runSQL, functionTool({ name: 'now' })]
  const plain: (ChatCompletionTool | ResponseTool)[] = [
    getWeather.chat,
    getWeather.responses,
    runSQL.chat,
    runSQL.responses,
  ]
  // @ts-expect-error there is no `town`
  functionTool({ name: 'f', parameters: z.object({ city: z.string() }), run: ({ town }) => town })
  return [list, plain]
}

const Weather = jsonSchemaFormat(z.object({ city: z.string(), celsius: z.number().optional() }), {
  name: 'weather',
})
const getWeather = functionTool({ name: 'get_weather', parameters: z.object({ city: z.string() }) })
const getTime = functionTool({ name: 'get_time', parameters: z.object({ zone: z.number() }) })
const runSQL = customTool({ name: 'run_sql' })

export async function chat() {
  const params = { model: 'gpt-5-mini', messages }
  const { choices } = await parseChatCompletion(client, { ...params, response_format: Weather })
  for (const { message } of choices) sameType<typeof message.parsed, Weather>()

  const none = await parseChatCompletion(client, params)
  for (const { message } of none.choices) sameType<typeof message.parsed, null>()

  const parsed = await parseChatCompletion(client, {
    ...params,
    response_format: Weather,
    tools: [getWeather, getTime, runSQL],
  })
  for (const { message } of parsed.choices) {
    sameType<typeof message.parsed, Weather | null>()
    for (const call of message.tool_calls ?? []) {
      if (call.type === 'custom') continue
      if (call.function.name === 'get_weather')
        sameType<typeof call.function.parsed_arguments, { city: string }>()
      else sameType<typeof call.function.parsed_arguments, { zone: number }>()
    }
    // A parsed message can be sent back.
    messages.push(message)
  }

  const list: (FunctionTool | ChatCompletionTool)[] = [getWeather, getTime.chat]
  const mixed = await parseChatCompletion(client, { ...params, tools: list })
  for (const call of mixed.choices[0]?.message.tool_calls ?? []) {
    if (call.type === 'function') sameType<typeof call.function.parsed_arguments, unknown>()
  }

  const completion = await toParsedChatCompletion({ ...none, choices: [] }, { response_format: Weather })
  sameType<typeof completion, Awaited<ReturnType<typeof parseChatCompletion<Weather>>>>()

  // @ts-expect-error the format itself, which parses
  await parseChatCompletion(client, { ...params, response_format: Weather.chat })
  // @ts-expect-error streaming has functions of its own
  await parseChatCompletion(client, { ...params, stream: true })
  // @ts-expect-error deprecated
  await parseChatCompletion(client, { ...params, functions: [] })
  // @ts-expect-error a tool of responses
  await parseChatCompletion(client, { ...params, tools: [{ type: 'web_search' }] })
}

export async function responses() {
  const params = { model: 'gpt-5-mini', input: 'Hi' }
  const { output_parsed } = await parseResponse(client, {
    ...params,
    text: { format: Weather, verbosity: 'low' },
  })
  sameType<typeof output_parsed, Weather>()

  const none = await parseResponse(client, { ...params, text: { verbosity: 'low' } })
  sameType<typeof none.output_parsed, null>()

  const parsed = await parseResponse(client, {
    ...params,
    text: { format: Weather },
    tools: [getWeather, getTime, runSQL, { type: 'web_search' }],
  })
  sameType<typeof parsed.output_parsed, Weather | null>()
  for (const item of parsed.output) {
    if (item.type === 'function_call') {
      if (item.name === 'get_weather') sameType<typeof item.parsed_arguments, { city: string }>()
      else sameType<typeof item.parsed_arguments, { zone: number }>()
    }
    if (item.type === 'message') {
      for (const part of item.content)
        if (part.type === 'output_text') sameType<typeof part.parsed, Weather | null>()
    }
  }

  const again = await toParsedResponse({ ...none, output: [] }, { text: { format: Weather } })
  sameType<typeof again.output_parsed, Weather>()

  // @ts-expect-error the format itself, which parses
  await parseResponse(client, { ...params, text: { format: Weather.responses } })
  // @ts-expect-error done later
  await parseResponse(client, { ...params, background: true })
  // @ts-expect-error streaming has functions of its own
  await parseResponse(client, { ...params, stream: true })
}
