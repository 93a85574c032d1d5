import {
  accumulateChatCompletion,
  type ChatCompletion,
  type ChatCompletionMessageToolCall,
  streamChatCompletion,
} from '@oaix/chat'
import { OpenAIError } from '@oaix/core'
import {
  ContentFilterFinishReasonError,
  customTool,
  functionTool,
  InvalidOutputError,
  isContentFilterFinishReasonError,
  isInvalidOutputError,
  isLengthFinishReasonError,
  isRefusalError,
  jsonSchemaFormat,
  LengthFinishReasonError,
  type ParseChatCompletionParams,
  parseChatCompletion,
  RefusalError,
  toParsedChatCompletion,
} from '@oaix/structured'
import nock from 'nock'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import * as z from 'zod'
import { eachClient } from '../support/clients.ts'

beforeEach(() => nock.disableNetConnect())
afterEach(() => {
  nock.cleanAll()
  nock.enableNetConnect()
})

const Weather = jsonSchemaFormat(z.object({ city: z.string(), celsius: z.number().optional() }), {
  name: 'weather',
})
const getWeather = functionTool({ name: 'get_weather', parameters: z.object({ city: z.string() }) })
const runSQL = customTool({ name: 'run_sql' })
const plain = { type: 'function' as const, function: { name: 'plain', parameters: { type: 'object' } } }
const messages: ParseChatCompletionParams['messages'] = [{ role: 'user', content: 'Hi' }]
const params = { model: 'gpt-5-mini', messages, response_format: Weather }
const good = '{"city":"Graz","celsius":null}'

const choiceOf = (message: object, finish_reason = 'stop', index = 0) => ({
  index,
  message: { role: 'assistant', content: null, refusal: null, ...message },
  logprobs: null,
  finish_reason,
})
const completionOf = (...choices: object[]) =>
  ({ id: 'chatcmpl-1', object: 'chat.completion', created: 1, model: 'm', choices }) as ChatCompletion
const callOf = (name: string, args: string): ChatCompletionMessageToolCall => ({
  id: `call_${name}`,
  type: 'function',
  function: { name, arguments: args },
})

describe.each(eachClient)('$name', ({ createClient }) => {
  const client = createClient({ apiKey: 'sk-test', maxRetries: 0 })
  const answer = (completion: object) => {
    const bodies: unknown[] = []
    nock('https://api.openai.com')
      .post('/v1/chat/completions', (body) => bodies.push(body) > 0)
      .reply(200, completion)
    return bodies
  }

  test('sends the format and resolves to the parsed completion', async () => {
    const completion = completionOf(choiceOf({ content: good }))
    const bodies = answer(completion)
    const parsed = await parseChatCompletion(client, params)
    expect(bodies).toEqual([{ model: 'gpt-5-mini', messages, response_format: Weather.chat }])
    expect(parsed).toEqual(completion)
    expect(parsed.choices[0]?.message.parsed).toStrictEqual({ city: 'Graz' })
  })

  test('sends tools of all kinds and parses their calls', async () => {
    const calls = [
      callOf('get_weather', '{"city":"Graz"}'),
      callOf('plain', '{"cut'),
      callOf('unheard_of', '{}'),
      { id: 'call_sql', type: 'custom', custom: { name: 'run_sql', input: 'SELECT 1' } },
    ]
    const completion = completionOf(choiceOf({ content: 'I will look.', tool_calls: calls }, 'tool_calls'))
    const bodies = answer(completion)
    const { choices } = await parseChatCompletion(client, { ...params, tools: [getWeather, runSQL, plain] })
    expect(bodies).toMatchObject([{ tools: [getWeather.chat, runSQL.chat, plain] }])
    const { message } = choices[0] ?? {}
    expect(message?.parsed).toBeNull()
    expect(
      message?.tool_calls?.map((call) => (call.type === 'function' ? call.function.parsed_arguments : call)),
    ).toEqual([{ city: 'Graz' }, null, null, calls[3]])
    expect(message).toEqual(completion.choices[0]?.message)
  })

  test('rejects as the call does', async () => {
    nock('https://api.openai.com')
      .post('/v1/chat/completions')
      .reply(400, { error: { message: 'no' } })
    await expect(parseChatCompletion(client, params)).rejects.toMatchObject({ name: 'APIError', status: 400 })
  })
})

describe('toParsedChatCompletion', () => {
  const parse = (...choices: object[]) =>
    toParsedChatCompletion(completionOf(...choices), { response_format: Weather, tools: [getWeather] })

  test('parses every choice', async () => {
    const { choices } = await parse(
      choiceOf({ content: good }),
      choiceOf({ content: '{"city":"Wien","celsius":1}' }, 'stop', 1),
    )
    expect(choices.map(({ message }) => message.parsed)).toEqual([
      { city: 'Graz' },
      { city: 'Wien', celsius: 1 },
    ])
  })

  test('leaves alone what it is given', async () => {
    const completion = completionOf(
      choiceOf({ content: null, tool_calls: [callOf('get_weather', '{"city":"x"}')] }),
    )
    const before = structuredClone(completion)
    await toParsedChatCompletion(completion, { tools: [getWeather] })
    expect(completion).toEqual(before)
    expect(completion.choices[0]?.message).not.toHaveProperty('parsed')
  })

  test('what is parsed is not sent back', async () => {
    const { choices } = await parse(
      choiceOf({ tool_calls: [callOf('get_weather', '{"city":"x"}')] }, 'tool_calls'),
      choiceOf({ content: good }),
    )
    for (const copy of [
      JSON.stringify(choices),
      JSON.stringify(choices.map((choice) => ({ ...choice.message }))),
    ]) {
      expect(copy).not.toContain('parsed')
    }
    const [first] = choices
    const [call] = first?.message.tool_calls ?? []
    expect(call?.type === 'function' && call.function.parsed_arguments).toEqual({ city: 'x' })
  })

  test('without a format or tools there is nothing to parse', async () => {
    const completion = completionOf(choiceOf({ content: 'Hi', tool_calls: [callOf('f', '{')] }))
    const { choices } = await toParsedChatCompletion(completion, {})
    expect(choices[0]?.message.parsed).toBeNull()
    expect(choices[0]?.message.tool_calls?.[0]).toHaveProperty('function.parsed_arguments', null)
  })

  test('an empty list of calls is none', async () => {
    const { choices } = await parse(choiceOf({ content: good, tool_calls: [] }))
    expect(choices[0]?.message.parsed).toEqual({ city: 'Graz' })
  })

  test('an empty text of arguments is {}', async () => {
    const now = functionTool({ name: 'now' })
    const completion = completionOf(choiceOf({ tool_calls: [callOf('now', '')] }))
    const { choices } = await toParsedChatCompletion(completion, { tools: [now] })
    expect(choices[0]?.message.tool_calls?.[0]).toHaveProperty('function.parsed_arguments', {})
  })

  test('a call without a type is of a function', async () => {
    const { type, ...untyped } = callOf('get_weather', '{"city":"x"}')
    const { choices } = await parse(choiceOf({ tool_calls: [untyped] }))
    expect(choices[0]?.message.tool_calls?.[0]).toHaveProperty('function.parsed_arguments', { city: 'x' })
  })

  test('a custom tool does not parse the arguments of a function of its name', async () => {
    const completion = completionOf(choiceOf({ tool_calls: [callOf('run_sql', '{')] }))
    const { choices } = await toParsedChatCompletion(completion, { tools: [runSQL] })
    expect(choices[0]?.message.tool_calls?.[0]).toHaveProperty('function.parsed_arguments', null)
  })

  test('parses what was streamed', async () => {
    const { createClient } = eachClient[2] ?? {}
    const pieces = [good.slice(0, 5), good.slice(5)].map((content) => ({
      delta: { content },
      finish_reason: null,
    }))
    const chunks = [...pieces, { delta: {}, finish_reason: 'stop' }].map((choice) => ({
      id: 'c',
      choices: [{ index: 0, ...choice }],
    }))
    const text = [...chunks.map((chunk) => JSON.stringify(chunk)), '[DONE]']
      .map((data) => `data: ${data}\n\n`)
      .join('')
    const fetch = async () => new Response(text, { headers: { 'content-type': 'text/event-stream' } })
    const client = createClient?.({ apiKey: 'sk-test', fetch })
    if (!client) throw new Error('no client')
    const stream = await streamChatCompletion(client, { model: 'm', messages, response_format: Weather.chat })
    const { choices } = await toParsedChatCompletion(await accumulateChatCompletion(stream), params)
    expect(choices[0]?.message.parsed).toEqual({ city: 'Graz' })
  })
})

describe('errors', () => {
  const secret = '{"city":"secret"'
  test.each([
    [
      'length',
      choiceOf({ content: secret }, 'length'),
      LengthFinishReasonError,
      isLengthFinishReasonError,
      {},
    ],
    [
      'content_filter',
      choiceOf({ content: secret }, 'content_filter'),
      ContentFilterFinishReasonError,
      isContentFilterFinishReasonError,
      {},
    ],
    ['a refusal', choiceOf({ refusal: 'secret' }), RefusalError, isRefusalError, { refusal: 'secret' }],
    [
      'no JSON',
      choiceOf({ content: secret }),
      InvalidOutputError,
      isInvalidOutputError,
      { text: secret, issues: [{ message: 'Not JSON' }] },
    ],
    [
      'not valid',
      choiceOf({ content: '{"town":"secret"}' }),
      InvalidOutputError,
      isInvalidOutputError,
      { text: '{"town":"secret"}' },
    ],
    ['no text', choiceOf({}), InvalidOutputError, isInvalidOutputError, { text: '' }],
    [
      'arguments',
      choiceOf({ tool_calls: [callOf('get_weather', secret)] }),
      InvalidOutputError,
      isInvalidOutputError,
      { text: secret, message: 'Arguments of "get_weather": not JSON' },
    ],
    [
      'another choice',
      choiceOf({ content: '' }, 'length'),
      LengthFinishReasonError,
      isLengthFinishReasonError,
      {},
    ],
  ])('%s', async (name, choice, ErrorClass, guard, details) => {
    const completion = completionOf(
      ...(name === 'another choice' ? [choiceOf({ content: good })] : []),
      choice,
    )
    const parsers = { response_format: Weather, tools: [getWeather] }
    const error = await toParsedChatCompletion(completion, parsers).catch((error: unknown) => error)
    expect(error).toBeInstanceOf(ErrorClass)
    expect(error).toBeInstanceOf(OpenAIError)
    expect(error).toMatchObject({ name: ErrorClass.name, ...details })
    expect((error as LengthFinishReasonError).completion).toBe(completion)
    expect((error as Error).message).not.toContain('secret')
    const guards = [
      isLengthFinishReasonError,
      isContentFilterFinishReasonError,
      isRefusalError,
      isInvalidOutputError,
    ]
    expect(guards.filter((each) => each(error))).toEqual([guard])
    expect(guards.filter((each) => each({ name: ErrorClass.name }))).toEqual([guard])
    expect(guards.some((each) => each(null))).toBe(false)
  })

  test('what a validator throws of its own comes through', async () => {
    const fault = new TypeError('fault')
    const format = {
      ...Weather,
      parse: async () => {
        throw fault
      },
    }
    const promise = toParsedChatCompletion(completionOf(choiceOf({ content: good })), {
      response_format: format,
    })
    await expect(promise).rejects.toBe(fault)
  })
})
