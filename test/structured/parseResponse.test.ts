import type { ResponseObject } from '@oaix/responses'
import {
  ContentFilterFinishReasonError,
  customTool,
  functionTool,
  InvalidOutputError,
  isResponseStatusError,
  jsonSchemaFormat,
  LengthFinishReasonError,
  parseResponse,
  RefusalError,
  ResponseStatusError,
  toParsedResponse,
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
const good = '{"city":"Graz","celsius":null}'

const responseOf = (output: object[], rest: object = {}) =>
  ({ id: 'resp_1', object: 'response', status: 'completed', output, ...rest }) as ResponseObject
const textOf = (text: string) => ({ type: 'output_text', text, annotations: [] })
const messageOf = (content: object[], rest: object = {}) => ({
  type: 'message',
  id: 'msg_1',
  role: 'assistant',
  status: 'completed',
  content,
  ...rest,
})
const callOf = (name: string, args: string, rest: object = {}) => ({
  type: 'function_call',
  call_id: `call_${name}`,
  name,
  arguments: args,
  ...rest,
})
const reasoning = { type: 'reasoning', id: 'rs_1', summary: [] }

describe.each(eachClient)('$name', ({ createClient }) => {
  const client = createClient({ apiKey: 'sk-test', maxRetries: 0 })
  const answer = (response: object) => {
    const bodies: unknown[] = []
    nock('https://api.openai.com')
      .post('/v1/responses', (body) => bodies.push(body) > 0)
      .reply(200, response)
    return bodies
  }

  test('sends the format and resolves to the parsed response', async () => {
    const response = responseOf([reasoning, messageOf([textOf(good)])])
    const bodies = answer(response)
    const parsed = await parseResponse(client, {
      model: 'gpt-5-mini',
      input: 'Hi',
      text: { format: Weather, verbosity: 'low' },
    })
    expect(bodies).toEqual([
      { model: 'gpt-5-mini', input: 'Hi', text: { format: Weather.responses, verbosity: 'low' } },
    ])
    expect(parsed).toEqual(response)
    expect(parsed.output_parsed).toStrictEqual({ city: 'Graz' })
    const [, message] = parsed.output
    expect(message?.type === 'message' && message.content[0]).toHaveProperty('parsed', { city: 'Graz' })
  })

  test('sends tools of all kinds and parses their calls', async () => {
    const calls = [
      callOf('get_weather', '{"city":"Graz"}'),
      callOf('get_weather', '{"other":1}', { namespace: 'moon' }),
      callOf('unheard_of', '{'),
      { type: 'custom_tool_call', call_id: 'call_sql', name: 'run_sql', input: 'SELECT 1' },
    ]
    const bodies = answer(responseOf(calls))
    const { output, output_parsed } = await parseResponse(client, {
      model: 'gpt-5-mini',
      input: 'Hi',
      text: { format: Weather },
      tools: [getWeather, runSQL, { type: 'web_search' }],
    })
    expect(bodies).toMatchObject([
      { tools: [getWeather.responses, runSQL.responses, { type: 'web_search' }] },
    ])
    expect(output_parsed).toBeNull()
    expect(output).toEqual(calls)
    expect(output.map((item) => item.type === 'function_call' && item.parsed_arguments)).toEqual([
      { city: 'Graz' },
      null,
      null,
      false,
    ])
  })

  test('other text settings go without a format', async () => {
    const bodies = answer(responseOf([messageOf([textOf('Hi')])]))
    const { output_parsed } = await parseResponse(client, {
      model: 'm',
      input: 'Hi',
      text: { verbosity: 'low' },
    })
    expect(bodies).toEqual([{ model: 'm', input: 'Hi', text: { verbosity: 'low' } }])
    expect(output_parsed).toBeNull()
  })

  test('rejects as the call does', async () => {
    nock('https://api.openai.com')
      .post('/v1/responses')
      .reply(400, { error: { message: 'no' } })
    await expect(parseResponse(client, { model: 'm', input: 'Hi' })).rejects.toMatchObject({ status: 400 })
  })
})

describe('toParsedResponse', () => {
  const parsers = { text: { format: Weather }, tools: [getWeather] as const }

  test('commentary is no output', async () => {
    const response = responseOf([
      messageOf([textOf('Let me see.')], { phase: 'commentary' }),
      messageOf([textOf(good)], { phase: 'final_answer' }),
    ])
    const { output, output_parsed } = await toParsedResponse(response, parsers)
    expect(output_parsed).toEqual({ city: 'Graz' })
    expect(output[0]).toHaveProperty('content[0].parsed', null)
  })

  test('the first of several texts counts', async () => {
    const response = responseOf([messageOf([textOf(good), textOf('{"city":"Wien","celsius":1}')])])
    const { output, output_parsed } = await toParsedResponse(response, parsers)
    expect(output_parsed).toEqual({ city: 'Graz' })
    expect(output[0]).toHaveProperty('content[1].parsed', { city: 'Wien', celsius: 1 })
  })

  test('leaves alone what it is given, and adds nothing that is sent back', async () => {
    const response = responseOf([callOf('get_weather', '{"city":"x"}'), messageOf([textOf(good)])])
    const before = structuredClone(response)
    const parsed = await toParsedResponse(response, parsers)
    expect(response).toEqual(before)
    expect(response).not.toHaveProperty('output_parsed')
    expect(response.output[0]).not.toHaveProperty('parsed_arguments')
    expect(JSON.stringify({ ...parsed })).not.toContain('parsed')
    expect(JSON.stringify(parsed.output.map((item) => ({ ...item })))).not.toContain('parsed')
  })

  test('a server that has no status is believed', async () => {
    const response = responseOf([messageOf([textOf(good)])], { status: undefined })
    expect((await toParsedResponse(response, parsers)).output_parsed).toEqual({ city: 'Graz' })
  })

  const secret = '{"city":"secret"'
  const cut = messageOf([textOf(secret)], { status: 'incomplete' })
  const incomplete = (reason?: string) => ({ status: 'incomplete', incomplete_details: { reason } })
  test.each([
    ['max_output_tokens', responseOf([cut], incomplete('max_output_tokens')), LengthFinishReasonError, {}],
    ['content_filter', responseOf([cut], incomplete('content_filter')), ContentFilterFinishReasonError, {}],
    [
      'incomplete for another reason',
      responseOf([cut], incomplete('steered')),
      ResponseStatusError,
      { status: 'incomplete', code: 'steered', message: 'The response has status incomplete: steered' },
    ],
    [
      'incomplete for no reason',
      responseOf([cut], { status: 'incomplete' }),
      ResponseStatusError,
      { status: 'incomplete', code: undefined, message: 'The response has status incomplete' },
    ],
    [
      'failed',
      responseOf([], { status: 'failed', error: { code: 'server_error', message: 'secret' } }),
      ResponseStatusError,
      { status: 'failed', code: 'server_error', message: 'The response has status failed: server_error' },
    ],
    ['cancelled', responseOf([], { status: 'cancelled' }), ResponseStatusError, { status: 'cancelled' }],
    ['queued', responseOf([], { status: 'queued' }), ResponseStatusError, { status: 'queued' }],
    [
      'in progress',
      responseOf([cut], { status: 'in_progress' }),
      ResponseStatusError,
      { status: 'in_progress' },
    ],
    [
      'a refusal',
      responseOf([messageOf([{ type: 'refusal', refusal: 'secret' }])]),
      RefusalError,
      { refusal: 'secret' },
    ],
    ['no JSON', responseOf([messageOf([textOf(secret)])]), InvalidOutputError, { text: secret }],
    [
      'not valid',
      responseOf([messageOf([textOf('{"a":"secret"}')])]),
      InvalidOutputError,
      { message: 'Output "weather": not valid, 1 issue' },
    ],
    [
      'arguments',
      responseOf([callOf('get_weather', secret)]),
      InvalidOutputError,
      { message: 'Arguments of "get_weather": not JSON', text: secret },
    ],
  ])('%s rejects with the response', async (_name, response, ErrorClass, details) => {
    const error = await toParsedResponse(response, parsers).catch((error: unknown) => error)
    expect(error).toBeInstanceOf(ErrorClass)
    expect(error).toMatchObject({ name: ErrorClass.name, ...details })
    expect((error as LengthFinishReasonError).completion).toBe(response)
    expect((error as Error).message).not.toContain('secret')
    expect(isResponseStatusError(error)).toBe(ErrorClass === ResponseStatusError)
  })

  test('without a text there must be tools', async () => {
    const response = responseOf([reasoning])
    const error = await toParsedResponse(response, { text: { format: Weather } }).catch(
      (error: unknown) => error,
    )
    expect(error).toMatchObject({ name: 'InvalidOutputError', text: '', completion: response })
    expect((await toParsedResponse(response, parsers)).output_parsed).toBeNull()
  })
})
